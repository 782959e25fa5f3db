package xinqiao.documents.setting;

import java.util.List;
import xinqiao.documents.fonts.FontFile;

/**
 * Something that a line can't break: a character, a word, a number, a name in another script.
 *
 * @param width in parts of the font's size, as all measures here
 * @param backwards whether it is read from right to left
 */
record Atom(String text, List<Part> parts, double width, boolean backwards) {
    private static final String NOT_FIRST = "。，、；：？！）》〉」』】〕〗”’…—～·％‰%,.;:?!)]}℃°";
    private static final String NOT_LAST = "（《〈「『【〔〖“‘([{￥¥№□☑";
    private static final String UNITS = "年月日时分秒元角号个名人件页条款项次天岁万亿吨票份";
    private static final String HANGS = "。，、；：";

    /** A glyph. @param text the characters that it stands for */
    record Part(FontFile font, int glyph, double x, double rise, String text) {}

    Atom {
        parts = List.copyOf(parts);
    }

    boolean space() {
        return text.isBlank() && !text.contains("\u3000");
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

    /** Whether it may stand out over the margin, as stops do (标点悬挂), so that the grid of the line stays whole. */
    boolean hangs() {
        return HANGS.contains(text);
    }
}
