package xinqiao.documents.setting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import xinqiao.documents.PaperForm;
import xinqiao.documents.fonts.Typeface;
import xinqiao.documents.setting.FormTable.Slice;
import xinqiao.documents.sheet.Line;
import xinqiao.documents.sheet.Role;

/** The cells of a ruled table, broken into lines; how high that makes its rows; and their words where they come to lie. */
final class FormCells {
    private static final double LEADING = FormMeasures.LEADING;
    private static final double PAD = FormMeasures.PAD;
    /** More lines than this begin at the top of a cell, as a text. */
    private static final int FEW = 3;
    /** in characters: narrower cells hold names and numbers */
    private static final double WIDE = 24;

    /** A cell. @param column from 0 @param area whether it begins at its top */
    record Laid(
            PaperForm.Cell cell,
            int row,
            int column,
            boolean area,
            List<SetLine> lines,
            List<SetLine> signed,
            int block) {
        double height(int from) {
            int more = Math.max(0, lines.size() - from) + signed.size();
            return more * LEADING + 2 * PAD;
        }
    }

    private final PaperForm.Table table;
    private final int number;
    private final FormLeaves leaves;
    private final double[] left;
    private final double[] heights;
    private final List<Laid> cells = new ArrayList<>();
    private final Set<Laid> told = new HashSet<>();

    FormCells(PaperForm.Table table, int number, FormLeaves leaves) {
        this.table = table;
        this.number = number;
        this.leaves = leaves;
        this.left = columns(table.columns());
        this.heights = new double[table.rows().size()];
        boolean[][] taken = new boolean[heights.length][left.length - 1];
        for (int row = 0; row < heights.length; row++) {
            heights[row] = table.rows().get(row).least();
            int column = 0;
            for (PaperForm.Cell cell : table.rows().get(row).cells()) {
                while (taken[row][column]) column++;
                for (int r = row; r < row + cell.rows(); r++)
                    for (int c = column; c < column + cell.columns(); c++) taken[r][c] = true;
                cells.add(lay(cell, row, column));
                column += cell.columns();
            }
        }
        for (Laid one : cells)
            if (one.cell().rows() == 1) heights[one.row()] = Math.max(heights[one.row()], one.height(0));
        for (Laid one : cells) lengthen(one);
    }

    private static double[] columns(List<Integer> widths) {
        int whole = widths.stream().mapToInt(Integer::intValue).sum();
        double[] left = new double[widths.size() + 1];
        left[0] = FormMeasures.LEFT;
        for (int i = 0; i < widths.size(); i++) left[i + 1] = left[i] + FormMeasures.WIDTH * widths.get(i) / whole;
        return left;
    }

    private Laid lay(PaperForm.Cell cell, int row, int column) {
        double width = left[column + cell.columns()] - left[column];
        double measure = Math.max(1, (width - 2 * PAD) / FormMeasures.PITCH);
        var face = cell.label() ? Typeface.SONG : Typeface.FANG;
        boolean high = table.rows().get(row).least() >= FormMeasures.AREA;
        List<SetLine> lines = FormText.lines(cell.text(), face, measure, 0, false);
        if (cell.label() && lines.size() > 1 && cell.text().codePoints().allMatch(one -> one >= 0x2E80))
            lines = Balance.lines(Atoms.of(cell.text(), face), measure);
        boolean area = !cell.label() && (high || lines.size() > FEW && measure > WIDE);
        boolean choices = cell.text().contains(PaperForm.TOGETHER);
        if (area) lines = FormText.lines(cell.text(), face, measure, choices ? 0 : 2, true);
        List<SetLine> signed = new ArrayList<>();
        for (String text : cell.signed()) signed.addAll(FormText.lines(text, Typeface.SONG, measure, 0, false));
        return new Laid(cell, row, column, area, lines, signed, leaves.block());
    }

    /** A cell over several rows that is higher than they are lengthens the last. */
    private void lengthen(Laid one) {
        double there = 0;
        int last = one.row() + one.cell().rows() - 1;
        for (int row = one.row(); row <= last; row++) there += heights[row];
        if (one.height(0) > there) heights[last] += one.height(0) - there;
    }

    List<Laid> all() {
        return cells;
    }

    double left(int column) {
        return left[column];
    }

    double height(int row) {
        return heights[row];
    }

    /** Lines of the longest cell of the row. */
    int lines(int row) {
        return cells.stream()
                .filter(one -> one.row() == row && one.cell().rows() == 1)
                .mapToInt(one -> one.lines().size())
                .max()
                .orElse(0);
    }

    /** How many lines a part of a row holds. */
    int fit(double height) {
        return (int) Math.floor((height - 2 * PAD) / LEADING);
    }

    /** How high the rest of a row is. */
    double rest(int row, int from) {
        return cells.stream()
                .filter(one -> one.row() == row && one.cell().rows() == 1)
                .mapToDouble(one -> one.cell().label() ? one.height(0) : one.height(from))
                .max()
                .orElse(0);
    }

    /** @param own the parts of its rows that are on this page */
    void fill(Laid one, List<Slice> own, double top, double bottom) {
        Slice slice = own.getFirst();
        boolean whole = one.cell().label() || one.cell().rows() > 1;
        List<SetLine> lines = one.lines();
        if (!whole) lines = lines.subList(Math.min(slice.from(), lines.size()), Math.min(slice.to(), lines.size()));
        double room = bottom - top;
        // a label over several rows waits for a page that has room for it
        if (whole && lines.size() * LEADING > room) return;
        boolean again = whole && !told.add(one);
        Role role = again ? Role.REPEATED : one.cell().label() ? Role.LABEL : Role.CELL;
        boolean high = one.area() || !one.signed().isEmpty();
        double y = high ? top + PAD : top + (room - lines.size() * LEADING) / 2;
        for (SetLine line : lines) {
            put(one, role, line, centred(one) ? 0.5 : 0, y + LEADING / 2);
            y += LEADING;
        }
        if (!slice.last() || one.signed().isEmpty()) return;
        double foot = bottom - PAD - one.signed().size() * LEADING;
        for (SetLine line : one.signed()) {
            put(one, role, line, 1, foot + LEADING / 2);
            foot += LEADING;
        }
    }

    /** Labels and numbers stand in the middle. */
    private static boolean centred(Laid one) {
        return one.cell().label() || one.cell().text().matches("\\d+");
    }

    private void put(Laid one, Role role, SetLine line, double place, double middle) {
        double from = left[one.column()] + PAD;
        double room = left[one.column() + one.cell().columns()] - PAD - from - line.width() * FormMeasures.PITCH;
        var cell = role == Role.REPEATED
                ? null
                : new Line.Cell(
                        number, one.row() + 1, one.cell().columns(), one.cell().rows());
        leaves.put(role, one.block(), cell, line, FormMeasures.POINTS, from + Math.max(0, room * place), middle);
    }
}
