package xinqiao.documents.layout;

import java.util.ArrayList;
import java.util.List;
import xinqiao.documents.PlainPages.Block.Table;
import xinqiao.documents.PlainPages.Cell;

/** Lays out a table with frames, whose cells may reach over several columns and rows. */
final class Grid {
    private static final float SIZE = 8.5f;
    private static final float LEADING = 11.5f;
    private static final float PAD = 3;

    /** A cell where it lies. */
    private record Laid(Cell cell, int row, int column, List<Line> lines) {
        float height() {
            return lines.size() * LEADING + 2 * PAD;
        }
    }

    private final float[] left;
    private final float[] heights;
    private final List<Laid> cells = new ArrayList<>();

    Grid(Table table, float measure) {
        left = columns(table.widths(), measure);
        heights = new float[table.rows().size()];
        boolean[][] taken = new boolean[heights.length][left.length - 1];
        for (int row = 0; row < heights.length; row++) {
            int column = 0;
            for (Cell cell : table.rows().get(row)) {
                while (taken[row][column]) column++;
                for (int r = row; r < row + cell.rows(); r++)
                    for (int c = column; c < column + cell.columns(); c++) taken[r][c] = true;
                float width = left[column + cell.columns()] - left[column];
                cells.add(new Laid(
                        cell,
                        row,
                        column,
                        PlainLayout.lines(cell.text(), cell.head() ? Face.BOLD : Face.REGULAR, width - 2 * PAD, SIZE)));
                column += cell.columns();
            }
        }
        for (Laid one : cells)
            if (one.cell().rows() == 1) heights[one.row()] = Math.max(heights[one.row()], one.height());
        for (Laid one : cells) {
            int last = one.row() + one.cell().rows() - 1;
            float lacks = one.height() - between(one.row(), last + 1);
            if (lacks > 0) heights[last] += lacks;
        }
    }

    private static float[] columns(List<Integer> widths, float measure) {
        int whole = widths.stream().mapToInt(Integer::intValue).sum();
        float[] left = new float[widths.size() + 1];
        for (int i = 0; i < widths.size(); i++) left[i + 1] = left[i] + measure * widths.get(i) / whole;
        return left;
    }

    private float between(int from, int to) {
        float height = 0;
        for (int row = from; row < to; row++) height += heights[row];
        return height;
    }

    float height() {
        return between(0, heights.length);
    }

    /** @param top of the table, from the lower edge of the page */
    void place(Page page, float x, float top) {
        for (Laid one : cells) {
            float width = left[one.column() + one.cell().columns()] - left[one.column()];
            float height = between(one.row(), one.row() + one.cell().rows());
            float upper = top - between(0, one.row());
            page.boxes().add(new Box(x + left[one.column()], upper - height, width, height));
            float y = upper - (height - one.lines().size() * LEADING) / 2 - LEADING * 0.78f;
            for (Line line : one.lines()) {
                float room = width - line.width() * SIZE;
                float in = one.cell().centred() ? room / 2 : PAD;
                page.lines().add(new Placed(line, SIZE, x + left[one.column()] + in, y));
                y -= LEADING;
            }
        }
    }
}
