package xinqiao.documents.setting;

import xinqiao.documents.sheet.Run;
import xinqiao.documents.sheet.Sheet;

/**
 * The measures of forms, in millimetres: A4 with the binding side (订口) of GB/T 9704, the table as wide as the type area and a
 * little, lines of 小四.
 */
final class FormMeasures {
    static final double LEFT = 26;
    static final double WIDTH = 162;
    static final double RIGHT = LEFT + WIDTH;
    static final double TOP = 22;
    /** where the last line of a page ends; the page number stands below */
    static final double BOTTOM = Sheet.HEIGHT - 22;

    /** 小四 */
    static final double POINTS = 12;

    static final double PITCH = POINTS * Run.POINT;
    static final double LEADING = 5.8;
    /** 五号, of notes */
    static final double SMALL = 10.5;

    static final double SMALL_LEADING = 5.2;
    /** 四号, of a notice's words */
    static final double WORDS = 14;

    static final double WORDS_LEADING = 8.4;
    /** 二号 and smaller, where the title is long */
    static final double TITLE = 22;

    static final double HOUSE = 16;
    static final double CODE = 18;
    /** between a cell's edge and what stands in it */
    static final double PAD = 1.3;

    static final double FRAME = 0.45;
    static final double RULE = 0.18;
    /** A row as high as this begins at its top, with an indent; a lower one is in its middle. */
    static final double AREA = 18;
    /** A row isn't cut so that less than this is left on a page. */
    static final double LEAST_CUT = 24;

    private FormMeasures() {}
}
