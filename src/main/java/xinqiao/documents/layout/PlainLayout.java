package xinqiao.documents.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xinqiao.documents.PlainPages.Block;

/** Lays out paragraphs, rows and tables in small sizes on A4, without heads or feet. */
final class PlainLayout {
    private static final float SIZE = 10.5f;
    private static final float LEADING = 16;
    private static final float MARGIN = 56.7f;
    private static final float MEASURE = Style.WIDTH - 2 * MARGIN;
    private static final float DEPTH = Style.HEIGHT - 2 * MARGIN;
    private static final float BETWEEN_CELLS = 10;
    /** More cells side by side would leave less than four characters to each. */
    private static final int CELLS = 8;

    private final List<Page> pages = new ArrayList<>();
    private final int most;
    private float down = DEPTH;

    private PlainLayout(int most) {
        this.most = most;
    }

    /** @return empty if there would be more than {@code most} pages */
    static Optional<List<Page>> pages(List<Block> blocks, int most) {
        PlainLayout layout = new PlainLayout(most);
        for (Block block : blocks) {
            switch (block) {
                case Block.Text text -> layout.text(text);
                case Block.Row row -> layout.row(row.cells());
                case Block.Table table -> layout.table(new Grid(table, MEASURE));
                case Block.NewPage() -> layout.down = DEPTH;
            }
            if (layout.pages.size() > most) return Optional.empty();
        }
        if (layout.pages.isEmpty()) layout.pages.add(new Page());
        return Optional.of(layout.pages);
    }

    private void text(Block.Text text) {
        Face face = text.heading() ? Face.BOLD : Face.REGULAR;
        for (Line line : lines(text.text(), face, MEASURE)) {
            down();
            place(line, MARGIN);
        }
    }

    private void row(List<String> cells) {
        for (int from = 0; from < cells.size(); from += CELLS)
            band(cells.subList(from, Math.min(cells.size(), from + CELLS)));
        down += LEADING / 4;
    }

    /** Never over two pages: it begins on a new one where it doesn't fit. */
    private void table(Grid grid) {
        if (down + grid.height() > DEPTH + 0.5f) {
            pages.add(new Page());
            down = 0;
        }
        grid.place(pages.getLast(), MARGIN, Style.HEIGHT - MARGIN - down);
        down += grid.height() + LEADING;
    }

    private void band(List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) return;
        float width = (MEASURE + BETWEEN_CELLS) / cells.size();
        List<List<Line>> columns = cells.stream()
                .map(cell -> lines(cell, Face.REGULAR, width - BETWEEN_CELLS))
                .toList();
        int lines = columns.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < lines && pages.size() <= most; line++) {
            down();
            for (int column = 0; column < columns.size(); column++)
                if (line < columns.get(column).size()) place(columns.get(column).get(line), MARGIN + column * width);
        }
    }

    private static List<Line> lines(String text, Face face, float measure) {
        return lines(text, face, measure, SIZE);
    }

    /** An empty text is a blank line. */
    static List<Line> lines(String text, Face face, float measure, float size) {
        LineBreaker breaker = new LineBreaker(measure / size, false);
        List<Line> lines = new ArrayList<>();
        for (String part : text.split("\\R", -1)) {
            List<Line> broken = breaker.lines(Pieces.of(part, face), 0);
            lines.addAll(broken.isEmpty() ? List.of(new Line(List.of(), 0, 0)) : broken);
        }
        return lines;
    }

    /** To the next line, on a new page where this one is full. */
    private void down() {
        if (down + LEADING > DEPTH + 0.5f) {
            pages.add(new Page());
            down = 0;
        }
        down += LEADING;
    }

    private void place(Line line, float x) {
        pages.getLast().lines().add(new Placed(line, SIZE, x, Style.HEIGHT - MARGIN - down + LEADING * 0.3f));
    }
}
