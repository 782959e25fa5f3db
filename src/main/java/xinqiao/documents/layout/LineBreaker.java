package xinqiao.documents.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks paragraphs into lines (避头尾): no closing mark begins a line, no opening one ends it, words and numbers stay
 * whole unless longer than a line; the lines of a Chinese paragraph are stretched to the margin.
 */
final class LineBreaker {
    /** More slack than this is left as it is, in parts of the font size. */
    private static final float MOST_SLACK = 4;

    private final float measure;
    private final boolean stretched;

    /** @param measure the length of a line in parts of the font size */
    LineBreaker(float measure, boolean stretched) {
        this.measure = measure;
        this.stretched = stretched;
    }

    List<Line> lines(List<Piece> paragraph, float indent) {
        List<Line> lines = new ArrayList<>();
        List<Piece> pieces = fitting(paragraph);
        int from = 0;
        while (from < pieces.size()) {
            float left = lines.isEmpty() ? indent : 0;
            int to = lastBreak(pieces, from, left);
            List<Piece> line = trimmed(pieces.subList(from, to));
            from = to;
            while (from < pieces.size() && pieces.get(from).space()) from++;
            if (!line.isEmpty()) lines.add(line(line, left, from >= pieces.size()));
        }
        return lines;
    }

    /** The end of the line that begins at {@code from}: as far as it fits, then back to where it may break. */
    private int lastBreak(List<Piece> pieces, int from, float left) {
        float width = left;
        int to = from;
        while (to < pieces.size()
                && width + pieces.get(to).width() - pieces.get(to).overhang() <= measure + 0.001f)
            width += pieces.get(to++).width();
        if (to == pieces.size()) return to;
        int end = Math.max(to, from + 1);
        while (end > from + 1 && !mayBreak(pieces, end)) end--;
        return end == from + 1 && !mayBreak(pieces, end) ? Math.max(to, from + 1) : end;
    }

    private static boolean mayBreak(List<Piece> pieces, int at) {
        Piece before = pieces.get(at - 1);
        Piece after = pieces.get(at);
        return before.mayEnd() && after.mayStart() && !(before.endsInDigit() && after.unit());
    }

    private static List<Piece> trimmed(List<Piece> line) {
        int end = line.size();
        while (end > 0 && line.get(end - 1).space()) end--;
        return line.subList(0, end);
    }

    private Line line(List<Piece> pieces, float left, boolean last) {
        Line plain = new Line(pieces, left, 0);
        float slack = measure - plain.width() + pieces.getLast().overhang();
        if (last || !stretched || pieces.size() < 2 || slack > MOST_SLACK) return plain;
        return new Line(pieces, left, slack / (pieces.size() - 1));
    }

    /** Words longer than a line, cut into characters. */
    private List<Piece> fitting(List<Piece> pieces) {
        List<Piece> cut = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.boxed() || piece.width() <= measure) cut.add(piece);
            else
                piece.text()
                        .codePoints()
                        .forEach(character -> cut.add(new Piece(
                                Character.toString(character),
                                piece.face(),
                                Fonts.width(piece.face(), character),
                                false)));
        }
        return cut;
    }
}
