package xinqiao.documents.setting;

import java.util.ArrayList;
import java.util.List;
import xinqiao.documents.PaperForm;
import xinqiao.documents.setting.FormCells.Laid;
import xinqiao.documents.sheet.Ink;
import xinqiao.documents.sheet.Stroke;

/** A ruled table on one page or several: where its rows come to lie, and where one is cut that is longer than its page. */
final class FormTable {
    private final PaperForm.Table table;
    private final FormLeaves leaves;
    private final Runnable again;
    private final double spare;
    private final FormCells cells;
    private final List<Slice> onPage = new ArrayList<>();

    /**
     * A row, or the part of it that is on this page.
     *
     * @param from, to which of its lines
     * @param last whether it ends here
     */
    record Slice(int row, double top, double height, int from, int to, boolean last) {
        double bottom() {
            return top + height;
        }
    }

    /** @param again begins a further page */
    FormTable(PaperForm.Table table, FormLeaves leaves, int number, double spare, Runnable again) {
        this.table = table;
        this.leaves = leaves;
        this.spare = spare;
        this.again = again;
        this.cells = new FormCells(table, number, leaves);
    }

    void set() {
        for (int row = 0; row < table.rows().size(); row++) place(row);
        draw();
    }

    private void place(int row) {
        double height = cells.height(row) + (table.rows().get(row).grows() ? spare : 0);
        // a row of heads isn't left alone at the foot of a page
        double follows = table.rows().get(row).head() && row + 1 < table.rows().size() ? cells.height(row + 1) : 0;
        if (height + follows > room() && !cut(row, height) && !onPage.isEmpty()) next();
        int from = 0;
        while (height > room() + 0.01) {
            int lines = cells.fit(room());
            if (lines < 1) throw new IllegalStateException("no room for a line on a page of its own");
            add(new Slice(row, leaves.y, room(), from, from + lines, false));
            from += lines;
            next();
            height = cells.rest(row, from);
        }
        add(new Slice(row, leaves.y, height, from, Integer.MAX_VALUE, true));
    }

    /** Whether a row is so high that it is cut here, rather than put on the next page whole. */
    private boolean cut(int row, double height) {
        return room() >= FormMeasures.LEAST_CUT
                && height > 2 * FormMeasures.LEAST_CUT
                && cells.lines(row) > cells.fit(room());
    }

    private double room() {
        return FormMeasures.BOTTOM - leaves.y;
    }

    private void add(Slice slice) {
        onPage.add(slice);
        leaves.y += slice.height();
    }

    private void next() {
        draw();
        again.run();
        for (int row = 0; row < table.rows().size() && table.rows().get(row).head(); row++)
            add(new Slice(row, leaves.y, cells.height(row), 0, Integer.MAX_VALUE, true));
    }

    /** What of the table is on this page, with its frame. */
    private void draw() {
        if (onPage.isEmpty()) return;
        double top = onPage.getFirst().top();
        double bottom = onPage.getLast().bottom();
        for (Laid one : cells.all()) {
            List<Slice> own = onPage.stream()
                    .filter(slice -> slice.row() >= one.row()
                            && slice.row() < one.row() + one.cell().rows())
                    .toList();
            if (own.isEmpty()) continue;
            double upper = own.getFirst().top();
            double lower = own.getLast().bottom();
            double left = cells.left(one.column());
            double right = cells.left(one.column() + one.cell().columns());
            if (upper > top + 0.01) leaves.stroke(new Stroke(left, upper, right - left, FormMeasures.RULE, Ink.BLACK));
            if (one.column() > 0)
                leaves.stroke(Stroke.vertical(left, upper, lower - upper, FormMeasures.RULE, Ink.BLACK));
            cells.fill(one, own, upper, lower);
        }
        frame(top, bottom);
        onPage.clear();
    }

    private void frame(double top, double bottom) {
        double out = FormMeasures.FRAME / 2;
        double width = FormMeasures.WIDTH + FormMeasures.FRAME;
        for (double y : new double[] {top, bottom})
            leaves.stroke(new Stroke(FormMeasures.LEFT - out, y, width, FormMeasures.FRAME, Ink.BLACK));
        for (double x : new double[] {FormMeasures.LEFT, FormMeasures.RIGHT})
            leaves.stroke(Stroke.vertical(x, top, bottom - top, FormMeasures.FRAME, Ink.BLACK));
    }
}
