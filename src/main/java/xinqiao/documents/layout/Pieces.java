package xinqiao.documents.layout;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into pieces. No character is ever dropped: one without a glyph is shown as its code. */
final class Pieces {
    private Pieces() {}

    static List<Piece> of(String text, Face face) {
        List<Piece> pieces = new ArrayList<>();
        int[] characters = text.replace('\t', ' ').codePoints().toArray();
        for (int i = 0; i < characters.length; ) {
            int end = i + 1;
            if (inWord(characters[i])) while (end < characters.length && inWord(characters[end])) end++;
            else if (!glyph(characters[i])) {
                pieces.add(code(characters[i]));
                i = end;
                continue;
            }
            pieces.add(word(characters, i, end, face));
            i = end;
        }
        return pieces;
    }

    /** Letters, digits and what joins them, as in 3,482,917.60 or wang@example.cn; not Chinese, and not a final stop. */
    private static boolean inWord(int character) {
        if (!glyph(character) || Character.isIdeographic(character)) return false;
        return Character.isLetterOrDigit(character) && character < 0x2E80 || "-.,'@_/&+:".indexOf(character) >= 0;
    }

    private static boolean glyph(int character) {
        return Fonts.has(Face.REGULAR, character);
    }

    private static Piece word(int[] characters, int from, int to, Face wanted) {
        Face face = wanted;
        for (int i = from; i < to; i++) if (!Fonts.has(wanted, characters[i])) face = Face.REGULAR;
        float width = 0;
        for (int i = from; i < to; i++) width += Fonts.width(face, characters[i]);
        return new Piece(new String(characters, from, to - from), face, width, false);
    }

    private static Piece code(int character) {
        String code = String.format("〔U+%04X〕", character);
        float width = 0;
        for (int c : code.codePoints().toArray()) width += Fonts.width(Face.REGULAR, c);
        return new Piece(code, Face.REGULAR, width, true);
    }
}
