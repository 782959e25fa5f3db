package xinqiao.documents.setting;

import java.util.ArrayList;
import java.util.List;
import xinqiao.documents.PaperForm;
import xinqiao.documents.fonts.Typeface;

/** The lines of a cell, or of words beside a table. */
final class FormText {
    /** Lines to write on join in one font only, and a box with a tick looks like one without. */
    private static final String RULES = "＿□";

    private static final String BOXES = "□☑";
    /** between a box and what stands beside it */
    private static final double BESIDE = 0.2;

    private FormText() {}

    /**
     * @param measure in characters
     * @param indent of each paragraph's first line
     */
    static List<SetLine> lines(String text, Typeface face, double measure, double indent, boolean stretched) {
        List<SetLine> lines = new ArrayList<>();
        var breaking = new Breaking(measure, stretched, false);
        for (String paragraph : text.split("\\R")) {
            if (paragraph.isBlank()) continue;
            lines.addAll(breaking.lines(atoms(paragraph, face, measure), indent));
        }
        return lines;
    }

    private static List<Atom> atoms(String text, Typeface face, double measure) {
        boolean choices = text.contains(PaperForm.TOGETHER) || BOXES.indexOf(text.charAt(0)) >= 0;
        if (!choices) return ruled(text, face);
        List<Atom> all = new ArrayList<>();
        for (String one : text.split(PaperForm.TOGETHER)) {
            if (one.isBlank()) continue;
            if (!all.isEmpty()) all.addAll(Atoms.of("  ", face));
            List<Atom> atoms = ruled(one.strip(), face);
            if (SetLine.plain(atoms, 0).width() > measure) all.addAll(atoms);
            else all.add(together(atoms));
        }
        return all;
    }

    private static List<Atom> ruled(String text, Typeface face) {
        if (text.chars().noneMatch(FormText::rule)) return Atoms.of(text, face);
        List<Atom> all = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            boolean rule = rule(text.charAt(from));
            int to = from;
            while (to < text.length() && rule(text.charAt(to)) == rule) to++;
            all.addAll(Atoms.of(text.substring(from, to), rule ? Typeface.SONG : face));
            from = to;
        }
        return all;
    }

    private static boolean rule(int character) {
        return RULES.indexOf(character) >= 0;
    }

    private static Atom together(List<Atom> atoms) {
        List<Atom.Part> parts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        double x = 0;
        for (Atom atom : atoms) {
            for (Atom.Part part : atom.parts())
                parts.add(new Atom.Part(part.font(), part.glyph(), x + part.x(), part.rise(), part.text()));
            text.append(atom.text());
            x += atom.width() + (BOXES.contains(atom.text()) ? BESIDE : 0);
        }
        return new Atom(text.toString(), parts, x, false);
    }
}
