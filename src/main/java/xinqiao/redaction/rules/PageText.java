package xinqiao.redaction.rules;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import xinqiao.redaction.Box;
import xinqiao.redaction.Glyph;

/**
 * The text of a page, and which glyph each of its characters is of. A blank stands for a small gap, a line feed for the
 * next line, {@link #WALL} for a gap so wide that what follows is something else.
 */
public final class PageText {
    public static final char WALL = '\u0001';

    private static final float CROWDED = 0.25f;

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> glyphs = new ArrayList<>();
    private final List<Glyph> all;

    private PageText(List<Glyph> all) {
        this.all = all;
    }

    /** As it is read, line by line. */
    public static PageText of(List<Glyph> glyphs) {
        PageText page = new PageText(glyphs);
        int before = -1;
        for (int i = 0; i < glyphs.size(); i++) {
            if (glyphs.get(i).text().isBlank()) continue;
            if (before >= 0) page.gap(glyphs.get(before).box(), glyphs.get(i).box());
            page.add(i);
            before = i;
        }
        return page;
    }

    /** Each column by itself, for words that are broken within the cell of a table. */
    public static PageText byColumns(List<Glyph> glyphs) {
        PageText page = new PageText(glyphs);
        List<List<Integer>> columns = new ArrayList<>();
        for (List<Integer> fragment : fragments(glyphs)) {
            Box box = glyphs.get(fragment.getFirst()).box();
            columns.stream()
                    .filter(column -> continues(glyphs.get(column.getFirst()).box(), box))
                    .findFirst()
                    .orElseGet(() -> {
                        columns.add(new ArrayList<>());
                        return columns.getLast();
                    })
                    .addAll(fragment);
        }
        for (List<Integer> column : columns) {
            page.put(WALL, -1);
            for (int i = 0; i < column.size(); i++) {
                if (i > 0)
                    page.gap(
                            glyphs.get(column.get(i - 1)).box(),
                            glyphs.get(column.get(i)).box());
                page.add(column.get(i));
            }
        }
        return page;
    }

    /** Whether characters stand over each other, so that some of them may not be seen. */
    public static boolean crowded(List<Glyph> glyphs) {
        List<Box> boxes = glyphs.stream()
                .filter(glyph -> !glyph.text().isBlank())
                .map(Glyph::box)
                .sorted(Comparator.comparingDouble(Box::y))
                .toList();
        for (int i = 0; i < boxes.size(); i++)
            for (int k = i + 1;
                    k < boxes.size() && boxes.get(k).y() < boxes.get(i).bottom();
                    k++)
                if (Math.max(boxes.get(i).coveredBy(boxes.get(k)), boxes.get(k).coveredBy(boxes.get(i))) > CROWDED)
                    return true;
        return false;
    }

    private static boolean continues(Box first, Box next) {
        return Math.abs(first.x() - next.x()) < Math.max(first.height(), next.height());
    }

    /** What stands together on a line, each piece with the place of all of it. */
    public static List<Glyph> lines(List<Glyph> glyphs) {
        return fragments(glyphs).stream()
                .map(fragment -> fragment.stream()
                        .map(glyphs::get)
                        .reduce((one, next) ->
                                new Glyph(one.text() + next.text(), one.box().with(next.box())))
                        .orElseThrow())
                .toList();
    }

    /** What stands together on a line. */
    private static List<List<Integer>> fragments(List<Glyph> glyphs) {
        List<List<Integer>> fragments = new ArrayList<>();
        for (int i = 0; i < glyphs.size(); i++) {
            if (glyphs.get(i).text().isBlank()) continue;
            boolean apart =
                    fragments.isEmpty() || parted(glyphs.get(fragments.getLast().getLast()), glyphs.get(i));
            if (apart) fragments.add(new ArrayList<>());
            fragments.getLast().add(i);
        }
        return fragments;
    }

    private static boolean parted(Glyph before, Glyph after) {
        char separator = separator(before.box(), after.box());
        return separator == WALL || separator == '\n';
    }

    private void gap(Box before, Box after) {
        char separator = separator(before, after);
        if (separator != 0) put(separator, -1);
    }

    private static char separator(Box before, Box after) {
        if (!before.besides(after)) return '\n';
        float gap = after.x() - before.right();
        float size = Math.min(before.height(), after.height());
        if (gap > size * 1.5f || gap < -size * 3) return WALL;
        return gap > size * 0.2f ? ' ' : 0;
    }

    private void add(int glyph) {
        String shown = Normalizer.normalize(all.get(glyph).text(), Normalizer.Form.NFKC);
        for (char c : shown.toCharArray()) put(c, glyph);
    }

    private void put(char c, int glyph) {
        text.append(c);
        glyphs.add(glyph);
    }

    public String text() {
        return text.toString();
    }

    /** One box for each line that the characters stand on. */
    public List<Box> boxes(int from, int to) {
        List<Box> boxes = new ArrayList<>();
        int[] covered = glyphs.subList(from, to).stream()
                .mapToInt(Integer::intValue)
                .filter(glyph -> glyph >= 0 && !all.get(glyph).text().isBlank())
                .toArray();
        for (int glyph : Arrays.stream(covered).distinct().toArray()) {
            Box box = all.get(glyph).box();
            if (!boxes.isEmpty() && boxes.getLast().besides(box))
                boxes.set(boxes.size() - 1, boxes.getLast().with(box));
            else boxes.add(box);
        }
        return boxes;
    }
}
