package xinqiao.documents.setting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Cuts an atom that is longer than a line: a name of many words at its spaces, else wherever a line is full. */
final class Cutting {
    private Cutting() {}

    static List<Atom> cut(Atom atom, double most) {
        List<Atom> pieces = new ArrayList<>();
        List<Atom.Part> piece = new ArrayList<>();
        List<Atom.Part> parts = new ArrayList<>(atom.parts());
        if (atom.backwards()) Collections.reverse(parts); // in the order of reading
        for (int i = 0; i < parts.size(); i++) {
            piece.add(parts.get(i));
            boolean word = i + 1 < parts.size() && parts.get(i).text().isBlank();
            boolean full = i + 1 < parts.size() && width(atom, piece, parts.get(i + 1)) > most;
            boolean mark = i + 1 < parts.size() && parts.get(i + 1).text().isEmpty();
            if ((word || full || !atom.backwards() && !joined(atom)) && !mark) {
                pieces.add(piece(atom, piece));
                piece = new ArrayList<>();
            }
        }
        if (!piece.isEmpty()) pieces.add(piece(atom, piece));
        return pieces;
    }

    private static boolean joined(Atom atom) {
        return atom.parts().stream().anyMatch(part -> part.text().isEmpty());
    }

    private static double width(Atom atom, List<Atom.Part> piece, Atom.Part next) {
        List<Atom.Part> longer = new ArrayList<>(piece);
        longer.add(next);
        return end(atom, longer) - begin(longer);
    }

    private static Atom piece(Atom atom, List<Atom.Part> parts) {
        double begin = begin(parts);
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(part.text()));
        List<Atom.Part> moved = new ArrayList<>();
        for (Atom.Part part : parts)
            moved.add(new Atom.Part(part.font(), part.glyph(), part.x() - begin, part.rise(), part.text()));
        if (atom.backwards()) Collections.reverse(moved);
        return new Atom(text.toString(), moved, end(atom, parts) - begin, atom.backwards());
    }

    private static double begin(List<Atom.Part> parts) {
        return parts.stream().mapToDouble(Atom.Part::x).min().orElse(0);
    }

    private static double end(Atom atom, List<Atom.Part> parts) {
        double last = 0;
        for (Atom.Part part : parts)
            last = Math.max(last, part.x() + part.font().type().advance(part.glyph()));
        return Math.min(last, atom.width());
    }
}
