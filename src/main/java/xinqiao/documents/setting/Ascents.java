package xinqiao.documents.setting;

/** Where the ink of a line ends above and below its baseline, in parts of the font's size. */
final class Ascents {
    private Ascents() {}

    static double top(SetLine line) {
        return line.atoms().stream()
                .flatMap(atom -> atom.parts().stream())
                .mapToDouble(part -> part.font().type().top(part.glyph()))
                .max()
                .orElse(0);
    }

    static double bottom(SetLine line) {
        return line.atoms().stream()
                .flatMap(atom -> atom.parts().stream())
                .mapToDouble(part -> part.font().type().bottom(part.glyph()))
                .min()
                .orElse(0);
    }
}
