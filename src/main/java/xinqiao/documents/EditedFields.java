package xinqiao.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What of an edited letter goes back into the fields of the form that it was made from: their words, without what the template
 * says before, between and behind them. Where the words of the template were changed too, nothing of those paragraphs is taken.
 *
 * @param fields those that were changed, with their new words
 * @param left so many changes concern what no field says, and can't be taken over
 */
public record EditedFields(Map<String, String> fields, int left) {
    private static final Pattern STOP = Pattern.compile("[。；.;]+$");

    public EditedFields {
        fields = Map.copyOf(fields);
    }

    /** Where the words of a field stand in what we wrote. */
    private record Span(String field, int from, int to) {}

    /** Paragraphs that are looked at together, with the fields in them. @param spans counted from its first character */
    private record Block(String ours, String theirs, int changes, List<Span> spans) {}

    /** @param fields the words of each field, in the order in which the letter says them */
    public static EditedFields of(EditedDraft draft, Map<String, String> fields) {
        String text = lines(draft.changes().stream().map(Change::ours));
        List<Span> spans = spans(text, fields);
        Map<String, String> taken = new LinkedHashMap<>();
        int left = 0;
        for (Block each : blocks(draft.changes(), spans)) {
            if (each.changes() == 0) continue;
            Optional<Map<String, String>> found = taken(each);
            found.ifPresent(taken::putAll);
            if (found.isEmpty()) left += each.changes();
        }
        return new EditedFields(taken, left);
    }

    /** One behind the other as far as that goes, so that the same words in two fields are each their own. */
    private static List<Span> spans(String text, Map<String, String> fields) {
        List<Span> spans = new ArrayList<>();
        int behind = 0;
        for (var field : fields.entrySet()) {
            String words = clean(field.getValue());
            if (words.isEmpty()) continue;
            if (!text.contains(words)) words = STOP.matcher(words).replaceFirst("");
            int at = free(text, words, behind, spans);
            if (at < 0) at = free(text, words, 0, spans);
            if (at < 0 || words.isEmpty()) continue;
            spans.add(new Span(field.getKey(), at, at + words.length()));
            behind = at + words.length();
        }
        return spans.stream().sorted(Comparator.comparingInt(Span::from)).toList();
    }

    private static int free(String text, String words, int from, List<Span> spans) {
        int at = text.indexOf(words, from);
        while (at >= 0) {
            int begin = at;
            if (spans.stream().noneMatch(span -> span.from() < begin + words.length() && begin < span.to())) return at;
            at = text.indexOf(words, at + 1);
        }
        return -1;
    }

    /** What one field goes through stays together; what was added belongs to the field that ends before or begins behind it. */
    private static List<Block> blocks(List<Change> changes, List<Span> spans) {
        List<Block> blocks = new ArrayList<>();
        List<Change> block = new ArrayList<>();
        int begin = 0;
        int at = 0;
        boolean open = false;
        boolean loose = false;
        for (Change each : changes) {
            int from = at;
            boolean added = each.ours() == null;
            boolean within = spans.stream().anyMatch(span -> span.from() < from && from < span.to());
            boolean begins = spans.stream().anyMatch(span -> span.from() == from);
            if (added ? !open : !within && !(loose && begins)) {
                if (!block.isEmpty()) blocks.add(block(block, begin, spans));
                block = new ArrayList<>();
                begin = from;
                loose = added;
            }
            block.add(each);
            if (added) continue;
            loose = false;
            at = from + Objects.requireNonNull(each.ours()).length() + 1;
            int last = at - 1;
            open = spans.stream().anyMatch(span -> span.from() < last && last <= span.to());
        }
        if (!block.isEmpty()) blocks.add(block(block, begin, spans));
        return blocks;
    }

    private static Block block(List<Change> block, int begin, List<Span> spans) {
        String ours = lines(block.stream().map(Change::ours));
        return new Block(
                ours,
                lines(block.stream().map(Change::theirs)),
                (int) block.stream().filter(each -> !each.same()).count(),
                spans.stream()
                        .filter(span -> span.from() >= begin && span.to() <= begin + ours.length())
                        .map(span -> new Span(span.field(), span.from() - begin, span.to() - begin))
                        .toList());
    }

    /** Empty where words of the template were changed too. */
    private static Optional<Map<String, String>> taken(Block block) {
        if (block.spans().isEmpty()) return Optional.empty();
        List<String> fixed = new ArrayList<>();
        List<String> was = new ArrayList<>();
        int at = 0;
        for (Span span : block.spans()) {
            fixed.add(block.ours().substring(at, span.from()));
            was.add(block.ours().substring(span.from(), span.to()));
            at = span.to();
        }
        fixed.add(block.ours().substring(at));
        return Parting.of(fixed, was, block.theirs()).map(now -> changed(block, now));
    }

    private static Map<String, String> changed(Block block, List<String> now) {
        Map<String, String> changed = new LinkedHashMap<>();
        for (int i = 0; i < now.size(); i++) {
            Span span = block.spans().get(i);
            if (!now.get(i).equals(block.ours().substring(span.from(), span.to())))
                changed.put(span.field(), now.get(i));
        }
        return changed;
    }

    private static String lines(Stream<@Nullable String> all) {
        return all.filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }

    private static String clean(String words) {
        return words.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
