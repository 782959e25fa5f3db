package xinqiao.documents.setting;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks paragraphs into lines (避头尾): no closing mark begins a line, no opening one ends it, words, numbers and what they
 * count stay whole unless longer than a line; the lines of a Chinese paragraph are stretched to the margin.
 *
 * @param measure the length of a line in parts of the font's size
 * @param hanging whether a stop may stand out over the margin; not where a rule is
 */
record Breaking(double measure, boolean stretched, boolean hanging) {
    /** More slack than this is left as it is, rather than that characters stand far apart. */
    private static final double MOST_SLACK = 4;

    private static final double ROUNDING = 0.001;

    Breaking(double measure, boolean stretched) {
        this(measure, stretched, true);
    }

    List<SetLine> lines(List<Atom> paragraph, double indent) {
        return lines(paragraph, indent, 0);
    }

    /** @param hang how far the second line and those after it are indented */
    List<SetLine> lines(List<Atom> paragraph, double indent, double hang) {
        List<SetLine> lines = new ArrayList<>();
        List<Atom> atoms = fitting(paragraph, measure - Math.max(indent, hang));
        int from = 0;
        while (from < atoms.size()) {
            double left = lines.isEmpty() ? indent : hang;
            int to = end(atoms, from, left);
            List<Atom> line = trimmed(atoms.subList(from, to));
            from = to;
            while (from < atoms.size() && atoms.get(from).space()) from++;
            if (!line.isEmpty()) lines.add(line(line, left, from >= atoms.size()));
        }
        return lines;
    }

    /** As far as the line from {@code from} fits, and then back to where it may break. */
    private int end(List<Atom> atoms, int from, double left) {
        double width = left;
        int to = from;
        while (to < atoms.size() && width + atoms.get(to).width() <= measure + ROUNDING)
            width += atoms.get(to++).width();
        if (hanging && to < atoms.size() && to > from && atoms.get(to).hangs()) to++;
        if (to == atoms.size()) return to;
        int end = Math.max(to, from + 1);
        while (end > from + 1 && !mayBreak(atoms, end)) end--;
        return end == from + 1 && !mayBreak(atoms, end) ? Math.max(to, from + 1) : end;
    }

    private static boolean mayBreak(List<Atom> atoms, int at) {
        Atom before = atoms.get(at - 1);
        Atom after = atoms.get(at);
        boolean dash = before.text().equals("—") && after.text().equals("—");
        return before.mayEnd() && after.mayStart() && !dash && !(before.endsInDigit() && after.unit());
    }

    private static List<Atom> trimmed(List<Atom> line) {
        int end = line.size();
        while (end > 0 && line.get(end - 1).space()) end--;
        return line.subList(0, end);
    }

    private SetLine line(List<Atom> atoms, double left, boolean last) {
        SetLine plain = SetLine.plain(atoms, left);
        boolean out = atoms.getLast().hangs() && plain.width() > measure + ROUNDING;
        double slack = measure - plain.width() + (out ? atoms.getLast().width() : 0);
        int gaps = atoms.size() - (out ? 2 : 1);
        if (last || !stretched || gaps < 1 || slack > MOST_SLACK || slack < ROUNDING) return plain;
        return new SetLine(atoms, left, slack / gaps, gaps);
    }

    /** Words longer than a line, cut into glyphs. */
    private static List<Atom> fitting(List<Atom> atoms, double most) {
        List<Atom> cut = new ArrayList<>();
        for (Atom atom : atoms) {
            if (atom.width() <= most) cut.add(atom);
            else cut.addAll(Cutting.cut(atom, most));
        }
        return cut;
    }
}
