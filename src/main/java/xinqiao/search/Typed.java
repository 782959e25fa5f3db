package xinqiao.search;

import java.util.List;
import java.util.Locale;

/** Letters typed for Chinese words: whole syllables, first letters alone, or some of each, as input methods take them. */
public final class Typed {
    private static final int LONGEST = 40;

    private Typed() {}

    /** What of it can be letters of syllables. */
    public static String clean(String typed) {
        String letters = typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return letters.length() > LONGEST ? letters.substring(0, LONGEST) : letters;
    }

    /**
     * Where the characters end for which this was typed, if they begin here.
     *
     * @param letters {@link #clean}
     * @return -1 where they don't
     */
    public static int end(List<String> syllables, int from, String letters) {
        return end(syllables, from, letters, 0);
    }

    private static int end(List<String> syllables, int at, String letters, int used) {
        if (used == letters.length()) return at;
        if (at == syllables.size() || syllables.get(at).isEmpty()) return -1;
        String one = syllables.get(at);
        int common = 0;
        while (common < one.length()
                && used + common < letters.length()
                && one.charAt(common) == letters.charAt(used + common)) common++;
        // the last one may be unfinished; before it, the whole syllable, its beginning (zh, ch, sh) or its first letter
        for (int take = common; take > 0; take--) {
            boolean last = used + take == letters.length();
            if (!last && take != one.length() && take != 1 && !(take == 2 && one.charAt(1) == 'h')) continue;
            int end = end(syllables, at + 1, letters, used + take);
            if (end >= 0) return end;
        }
        return -1;
    }

    /** How much of the syllables was typed, up to 1 for all of it. */
    public static double share(List<String> syllables, int from, int end, String letters) {
        int whole =
                syllables.subList(from, end).stream().mapToInt(String::length).sum();
        return whole == 0 ? 0 : (double) letters.length() / whole;
    }
}
