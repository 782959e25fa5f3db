package xinqiao.documents.setting;

import java.util.ArrayList;
import java.util.List;
import xinqiao.documents.PaperForm;
import xinqiao.documents.fonts.Typeface;

/** The lines of a cell, or of words beside a table. */
final class FormText {
    private FormText() {}

    /**
     * @param measure in characters
     * @param indent of each paragraph's first line
     */
    static List<SetLine> lines(String text, Typeface face, double measure, double indent, boolean stretched) {
        List<SetLine> lines = new ArrayList<>();
        var breaking = new Breaking(measure, stretched);
        for (String paragraph : text.split("\\R")) {
            if (paragraph.isBlank()) continue;
            boolean choices = paragraph.contains(PaperForm.TOGETHER);
            lines.addAll(breaking.lines(atoms(paragraph, face, measure), choices ? 0 : indent));
        }
        return lines;
    }

    private static List<Atom> atoms(String text, Typeface face, double measure) {
        if (!text.contains(PaperForm.TOGETHER)) return Atoms.of(text, face);
        List<Atom> all = new ArrayList<>();
        for (String one : text.split(PaperForm.TOGETHER)) {
            if (one.isBlank()) continue;
            if (!all.isEmpty()) all.addAll(Atoms.of("  ", face));
            List<Atom> atoms = Atoms.of(one.strip(), face);
            if (SetLine.plain(atoms, 0).width() > measure) all.addAll(atoms);
            else all.add(together(atoms));
        }
        return all;
    }

    private static Atom together(List<Atom> atoms) {
        List<Atom.Part> parts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        double x = 0;
        for (Atom atom : atoms) {
            for (Atom.Part part : atom.parts())
                parts.add(new Atom.Part(part.font(), part.glyph(), x + part.x(), part.rise(), part.text()));
            text.append(atom.text());
            x += atom.width();
        }
        return new Atom(text.toString(), parts, x, false);
    }
}
