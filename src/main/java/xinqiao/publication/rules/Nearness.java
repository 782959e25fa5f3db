package xinqiao.publication.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import xinqiao.search.Tokens;

/** How like a title is to words that it doesn't have as they stand: by the pairs of characters that they share, the rare ones most. */
public final class Nearness {
    /** So many different pairs of a text are looked at. */
    private static final int MOST_PAIRS = 60;

    private static final int RAREST = 12;
    private static final int SHARED = 3;

    private Nearness() {}

    /** Pairs of Chinese characters, letters or figures; what is asked first counts if the text is long. */
    public static Set<String> pairs(String text) {
        Set<String> pairs = new LinkedHashSet<>();
        for (String pair : Tokens.wanted(Tokens.fold(text)))
            if (pair.codePointCount(0, pair.length()) == 2
                    && pair.codePoints().allMatch(Character::isLetterOrDigit)
                    && pairs.size() < MOST_PAIRS) pairs.add(pair);
        return pairs;
    }

    /** The pairs that tell most. @param titles in how many titles each stands */
    public static List<String> rarest(Map<String, Integer> titles) {
        return titles.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .limit(RAREST)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** @param title folded */
    public record Titled(long id, String title) {}

    /** Those that are near enough to be shown, the nearest first. */
    public static List<Long> order(List<Titled> found, Map<String, Integer> titles, int limit) {
        record Scored(long id, double score) {}
        List<Scored> near = new ArrayList<>();
        for (Titled one : found) {
            Set<String> own = Tokens.wanted(one.title());
            int shared = 0;
            double score = 0;
            for (var each : titles.entrySet()) {
                if (!own.contains(each.getKey())) continue;
                shared++;
                score += 1 / (1 + Math.log1p(each.getValue()));
            }
            boolean enough = shared >= Math.min(SHARED, Math.max(2, titles.size())) && 6 * shared >= own.size();
            if (enough) near.add(new Scored(one.id(), score * (1 + (double) shared / own.size())));
        }
        return near.stream()
                .sorted(Comparator.comparingDouble((Scored one) -> -one.score()).thenComparing(one -> -one.id()))
                .limit(limit)
                .map(Scored::id)
                .toList();
    }
}
