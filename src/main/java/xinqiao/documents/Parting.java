package xinqiao.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the template's words again in what was edited, so that of each field as much as possible stands where it stood. */
final class Parting {
    /** So many places are tried for the words behind a field. */
    private static final int MOST = 50;

    private final List<String> fixed;
    private final List<String> was;
    private final String theirs;
    private final Map<Long, Optional<Parted>> known = new HashMap<>();

    private Parting(List<String> fixed, List<String> was, String theirs) {
        this.fixed = fixed;
        this.was = was;
        this.theirs = theirs;
    }

    /** Words of the fields from one on, and how much of them is as it was. */
    private record Parted(List<String> words, int alike) {}

    /**
     * @param fixed the template's words before each field, and behind the last one
     * @param was the words of the fields
     * @return their words now; empty where those of the template aren't all there
     */
    static Optional<List<String>> of(List<String> fixed, List<String> was, String theirs) {
        return theirs.startsWith(fixed.getFirst())
                ? new Parting(fixed, was, theirs)
                        .from(0, fixed.getFirst().length())
                        .map(Parted::words)
                : Optional.empty();
    }

    /** @param begin where the words of that field begin */
    private Optional<Parted> from(int field, int begin) {
        long key = (long) field << Integer.SIZE | begin;
        Optional<Parted> before = known.get(key);
        if (before != null) return before;
        Optional<Parted> found = field == was.size() - 1 ? last(field, begin) : between(field, begin);
        known.put(key, found);
        return found;
    }

    private Optional<Parted> last(int field, int begin) {
        int end = theirs.length() - fixed.getLast().length();
        return end >= begin && theirs.endsWith(fixed.getLast())
                ? Optional.of(parted(field, begin, end, new Parted(List.of(), 0)))
                : Optional.empty();
    }

    private Optional<Parted> between(int field, int begin) {
        String behind = fixed.get(field + 1);
        if (behind.isEmpty()) return Optional.empty();
        Optional<Parted> best = Optional.empty();
        int end = theirs.indexOf(behind, begin);
        for (int tried = 0; end >= 0 && tried < MOST; tried++) {
            int until = end;
            Optional<Parted> one =
                    from(field + 1, end + behind.length()).map(rest -> parted(field, begin, until, rest));
            if (one.isPresent()
                    && (best.isEmpty() || one.get().alike() > best.get().alike())) best = one;
            end = theirs.indexOf(behind, end + 1);
        }
        return best;
    }

    private Parted parted(int field, int begin, int end, Parted rest) {
        String now = theirs.substring(begin, end);
        List<String> words = new ArrayList<>(List.of(now.strip()));
        words.addAll(rest.words());
        return new Parted(words, rest.alike() + alike(was.get(field), now));
    }

    /** What both have at the beginning and at the end. */
    private static int alike(String was, String now) {
        int least = Math.min(was.length(), now.length());
        int begin = 0;
        while (begin < least && was.charAt(begin) == now.charAt(begin)) begin++;
        int end = 0;
        while (end < least - begin && was.charAt(was.length() - 1 - end) == now.charAt(now.length() - 1 - end)) end++;
        return begin + end;
    }
}
