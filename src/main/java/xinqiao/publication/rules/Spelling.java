package xinqiao.publication.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Where a word that stands nowhere may be mistyped: at the pairs of neighbours that stand nowhere. What could stand there
 * instead is asked from the pairs that do.
 */
public final class Spelling {
    private Spelling() {}

    /**
     * A word with a gap.
     *
     * @param before empty at the beginning
     * @param after empty at the end
     */
    public record Gap(String before, String after) {
        /** Left neighbour of what is missing; empty for none. */
        public String left() {
            return before.isEmpty() ? "" : before.substring(before.offsetByCodePoints(before.length(), -1));
        }

        public String right() {
            return after.isEmpty() ? "" : after.substring(0, after.offsetByCodePoints(0, 1));
        }
    }

    /** One character replaced, or one forgotten, wherever the word breaks. @param known pairs that stand somewhere */
    public static List<Gap> gaps(String word, Set<String> known) {
        int[] points = word.codePoints().toArray();
        Set<Gap> gaps = new LinkedHashSet<>();
        for (int i = 0; i + 1 < points.length; i++) {
            if (known.contains(new String(points, i, 2))) continue;
            for (int wrong : new int[] {i + 1, i})
                gaps.add(new Gap(
                        new String(points, 0, wrong), new String(points, wrong + 1, points.length - wrong - 1)));
            gaps.add(new Gap(new String(points, 0, i + 1), new String(points, i + 1, points.length - i - 1)));
        }
        gaps.removeIf(gap -> gap.before().isEmpty() && gap.after().isEmpty());
        return List.copyOf(gaps);
    }

    /** Whether the first or last character is just left out, and wasn't typed twice. */
    public static boolean cutShort(String word, String meant) {
        int[] points = word.codePoints().toArray();
        int last = points.length - 1;
        if (last < 1) return false;
        return word.equals(Character.toString(points[0]) + meant) && points[0] != points[1]
                || word.equals(meant + Character.toString(points[last])) && points[last] != points[last - 1];
    }

    /** The word with two neighbours changed round, or one left out, wherever it breaks. */
    public static List<String> rearranged(String word, Set<String> known) {
        int[] points = word.codePoints().toArray();
        Set<String> all = new LinkedHashSet<>();
        for (int i = 0; i + 1 < points.length; i++) {
            if (known.contains(new String(points, i, 2))) continue;
            int[] swapped = points.clone();
            swapped[i] = points[i + 1];
            swapped[i + 1] = points[i];
            all.add(new String(swapped, 0, swapped.length));
            for (int left : new int[] {i, i + 1})
                if (points.length > 2)
                    all.add(new String(points, 0, left) + new String(points, left + 1, points.length - left - 1));
        }
        return new ArrayList<>(all);
    }
}
