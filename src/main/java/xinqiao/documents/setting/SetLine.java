package xinqiao.documents.setting;

import java.util.List;

/**
 * A line of atoms.
 *
 * @param indent before the first
 * @param stretch added after every one of the first {@code stretched}
 */
record SetLine(List<Atom> atoms, double indent, double stretch, int stretched) {
    SetLine {
        atoms = List.copyOf(atoms);
    }

    static SetLine plain(List<Atom> atoms, double indent) {
        return new SetLine(atoms, indent, 0, 0);
    }

    /** Letters far apart, as in the name of a body of few characters. */
    static SetLine spaced(List<Atom> atoms, double stretch) {
        return new SetLine(atoms, 0, stretch, atoms.size() - 1);
    }

    double width() {
        return indent
                + stretch * stretched
                + atoms.stream().mapToDouble(Atom::width).sum();
    }
}
