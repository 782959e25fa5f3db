package xinqiao.documents.layout;

/**
 * Something that a line can't break: a character, a word, a number, or the code of a character that no font has.
 *
 * @param width in parts of the font size
 * @param boxed whether it stands for a character that couldn't be drawn
 */
record Piece(String text, Face face, float width, boolean boxed) {
    private static final String NOT_FIRST = "。，、；：？！）》〉」』】〕”’…—·％%,.;:?!)]}℃";
    private static final String NOT_LAST = "（《〈「『【〔“‘([{";
    private static final String UNITS = "年月日时分秒元号个人件页条项次";
    private static final String HALF_EMPTY = "。，、；：？！）》〉」』】〕";

    boolean space() {
        return text.isBlank();
    }

    boolean mayStart() {
        return NOT_FIRST.indexOf(text.codePointAt(0)) < 0;
    }

    boolean mayEnd() {
        return NOT_LAST.indexOf(text.codePointBefore(text.length())) < 0;
    }

    boolean endsInDigit() {
        return Character.isDigit(text.codePointBefore(text.length()));
    }

    /** What a number shouldn't be parted from. */
    boolean unit() {
        return UNITS.contains(text);
    }

    /** The blank right half of a closing mark, which may stand out over the margin. */
    float overhang() {
        return HALF_EMPTY.contains(text) ? width / 2 : 0;
    }
}
