package xinqiao.petition.rules;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a text says, taken apart so that two can be compared.
 *
 * @param pieces its words between marks and spaces, width and case folded
 * @param pairs every two neighbours within a piece, as the search knows them
 * @param numbers what names one thing and no other: numbers of declarations, parcels, containers
 * @param quantities amounts and dates, however they are written
 */
public record Wording(List<String> pieces, Set<String> pairs, Set<String> numbers, Set<String> quantities) {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile("(?=(?:[a-z-]*\\d){6})[a-z0-9-]{8,}");
    private static final int FOUR = 4;

    public static Wording of(String... parts) {
        String folded = Normalizer.normalize(String.join("\n", parts), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
        List<String> pieces = new ArrayList<>();
        Set<String> pairs = new LinkedHashSet<>();
        for (String piece : BETWEEN.split(folded)) {
            if (piece.isEmpty()) continue;
            pieces.add(piece);
            int[] points = piece.codePoints().toArray();
            for (int i = 0; i + 1 < points.length; i++) pairs.add(new String(points, i, 2));
        }
        Set<String> numbers =
                NUMBER.matcher(folded).results().map(hit -> hit.group()).collect(Collectors.toSet());
        return new Wording(List.copyOf(pieces), pairs, numbers, Quantities.in(folded));
    }

    /** Whether both name a consignment, a day or a sum, and none that the other names: then they tell of two events. */
    boolean contradicts(Wording other) {
        return apart(numbers, other.numbers)
                || apart(Quantities.days(quantities), Quantities.days(other.quantities))
                || apart(Quantities.sums(quantities), Quantities.sums(other.quantities));
    }

    private static boolean apart(Set<String> one, Set<String> other) {
        return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
    }

    String joined() {
        return String.join("\n", pieces);
    }

    int length() {
        return pieces.stream().mapToInt(String::length).sum();
    }

    /** Every four neighbours, across what stands between the pieces: a copied text keeps nearly all of them. */
    Set<String> fours() {
        String all = String.join("", pieces);
        Set<String> fours = new LinkedHashSet<>();
        for (int i = 0; i + FOUR <= all.length(); i++) fours.add(all.substring(i, i + FOUR));
        return fours;
    }
}
