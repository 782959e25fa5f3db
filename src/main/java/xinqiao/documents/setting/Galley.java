package xinqiao.documents.setting;

import java.util.ArrayList;
import java.util.List;
import xinqiao.documents.fonts.FontFile;
import xinqiao.documents.sheet.Glyph;
import xinqiao.documents.sheet.Ink;
import xinqiao.documents.sheet.Line;
import xinqiao.documents.sheet.Role;
import xinqiao.documents.sheet.Run;
import xinqiao.documents.sheet.Sheet;
import xinqiao.documents.sheet.Stroke;

/** Pages in the making: what is put on them, and which row of the grid is next. */
final class Galley {
    /** The middle of a Chinese character over the baseline. */
    private static final double MIDDLE = 0.38;

    /** What reaches so little into a row, in parts of it, doesn't push the text to the next one. */
    private static final double NEARLY = 0.3;

    final Measures measures;
    private final List<List<Line>> lines = new ArrayList<>();
    private final List<List<Stroke>> strokes = new ArrayList<>();
    int row;
    private int block;

    Galley(Measures measures) {
        this.measures = measures;
        page();
    }

    void page() {
        lines.add(new ArrayList<>());
        strokes.add(new ArrayList<>());
        row = 0;
    }

    int pages() {
        return lines.size();
    }

    /** A new paragraph or other block begins. */
    int block() {
        return ++block;
    }

    boolean fits(int rows) {
        return row + rows <= measures.rows();
    }

    /** The middle of the next row, on a new page where this one is full. */
    double next() {
        if (!fits(1)) page();
        return middle(row++);
    }

    double middle(int one) {
        return Measures.TOP + (one + 0.5) * measures.leading();
    }

    /** The first row that lies below, as far as the eye can tell. */
    int below(double y) {
        return Math.max(0, (int) Math.ceil((y - Measures.TOP) / measures.leading() - NEARLY));
    }

    void stroke(double x, double y, double length, double width, Ink ink) {
        strokes.getLast().add(new Stroke(x, y, length, width, ink));
    }

    /** @param middle of the row that the line stands in */
    void put(Role role, int number, SetLine line, double points, double pitch, double x, double middle) {
        put(lines.size() - 1, role, number, line, points, pitch, x, middle + MIDDLE * points * Run.POINT, Ink.BLACK);
    }

    void put(
            int page,
            Role role,
            int number,
            SetLine line,
            double points,
            double pitch,
            double x,
            double baseline,
            Ink ink) {
        lines.get(page).add(new Line(role, number, baseline, ink, runs(line, points, pitch, x)));
    }

    /** Glyphs of one font and direction side by side are one run. */
    static List<Run> runs(SetLine line, double points, double pitch, double left) {
        List<Run> runs = new ArrayList<>();
        List<Glyph> glyphs = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        FontFile font = null;
        double x = left + line.indent() * pitch;
        for (int i = 0; i < line.atoms().size(); i++) {
            Atom atom = line.atoms().get(i);
            for (Atom.Part part : atom.parts()) {
                if (font != null && (font != part.font() || atom.backwards()) && !glyphs.isEmpty()) {
                    runs.add(new Run(font, points, glyphs, text.toString(), false));
                    glyphs.clear();
                    text.setLength(0);
                }
                font = part.font();
                double rise = part.rise() * points * Run.POINT;
                Glyph glyph = new Glyph(part.glyph(), x + part.x() * pitch, rise, part.text());
                if (atom.backwards()) continue;
                glyphs.add(glyph);
                text.append(part.text());
            }
            if (atom.backwards()) runs.add(backwards(atom, points, pitch, x));
            x += (atom.width() + (i < line.stretched() ? line.stretch() : 0)) * pitch;
        }
        if (font != null && !glyphs.isEmpty()) runs.add(new Run(font, points, glyphs, text.toString(), false));
        return runs;
    }

    private static Run backwards(Atom atom, double points, double pitch, double x) {
        List<Glyph> glyphs = new ArrayList<>();
        for (Atom.Part part : atom.parts())
            glyphs.add(new Glyph(part.glyph(), x + part.x() * pitch, part.rise() * points * Run.POINT, part.text()));
        return new Run(atom.parts().getFirst().font(), points, glyphs, atom.text(), true);
    }

    List<Sheet> sheets() {
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) sheets.add(new Sheet(lines.get(i), strokes.get(i)));
        return sheets;
    }
}
