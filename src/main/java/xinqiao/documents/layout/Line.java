package xinqiao.documents.layout;

import java.util.List;

/**
 * A line of pieces.
 *
 * @param indent before the first piece, in parts of the font size
 * @param stretch added after every piece but the last, in parts of the font size
 */
record Line(List<Piece> pieces, float indent, float stretch) {

    Line {
        pieces = List.copyOf(pieces);
    }

    float width() {
        float width = indent + stretch * Math.max(0, pieces.size() - 1);
        for (Piece piece : pieces) width += piece.width();
        return width;
    }
}
