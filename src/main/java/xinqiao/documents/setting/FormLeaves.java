package xinqiao.documents.setting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.documents.fonts.Typeface;
import xinqiao.documents.sheet.Ink;
import xinqiao.documents.sheet.Line;
import xinqiao.documents.sheet.Role;
import xinqiao.documents.sheet.Run;
import xinqiao.documents.sheet.Sheet;
import xinqiao.documents.sheet.Stroke;

/** The pages of a form in the making. */
final class FormLeaves {
    /** The middle of a Chinese character over the baseline, in parts of its size. */
    private static final double MIDDLE = 0.38;

    private final List<List<Line>> lines = new ArrayList<>();
    private final List<List<Stroke>> strokes = new ArrayList<>();
    /** where the next thing goes */
    double y;

    private int block;

    void page() {
        lines.add(new ArrayList<>());
        strokes.add(new ArrayList<>());
        y = FormMeasures.TOP;
    }

    int pages() {
        return lines.size();
    }

    int block() {
        return ++block;
    }

    void stroke(Stroke one) {
        strokes.getLast().add(one);
    }

    void put(Role role, int number, Line.@Nullable Cell cell, SetLine line, double points, double x, double middle) {
        put(lines.size() - 1, role, number, cell, line, points, x, middle);
    }

    void put(
            int page,
            Role role,
            int number,
            Line.@Nullable Cell cell,
            SetLine line,
            double points,
            double x,
            double middle) {
        double size = points * Run.POINT;
        var runs = Galley.runs(line, points, size, x);
        lines.get(page).add(new Line(role, number, middle + MIDDLE * size, Ink.BLACK, runs, cell));
    }

    /** A line of text by itself. @param place 0 at the left, 0.5 in the middle, 1 at the right */
    void put(Role role, String text, Typeface face, double points, double place, double middle) {
        put(lines.size() - 1, role, text, face, points, place, middle);
    }

    void put(int page, Role role, String text, Typeface face, double points, double place, double middle) {
        SetLine line = SetLine.plain(Atoms.of(text, face), 0);
        double room = FormMeasures.WIDTH - line.width() * points * Run.POINT;
        put(page, role, block(), null, line, points, FormMeasures.LEFT + room * place, middle);
    }

    List<Sheet> sheets() {
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) sheets.add(new Sheet(lines.get(i), strokes.get(i)));
        return sheets;
    }
}
