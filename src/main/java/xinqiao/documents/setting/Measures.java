package xinqiao.documents.setting;

import java.util.Locale;
import xinqiao.documents.fonts.Typeface;
import xinqiao.documents.sheet.Run;

/**
 * GB/T 9704-2012: A4 with 37 mm above and 28 mm left of a type area of 156 by 225 mm, 22 lines of 28 characters of 三号. English
 * letters stand on the same page in a size that Latin letters read well in.
 *
 * @param rows lines of a page
 * @param points of the text
 * @param pitch from one character to the next, in millimetres
 * @param indent of a paragraph's first line, in characters
 * @param title the title's size in points
 * @param blanks empty lines above the signature, where the seal goes
 */
record Measures(
        int rows,
        double points,
        double pitch,
        double indent,
        double title,
        int blanks,
        boolean stretched,
        Typeface text) {
    static final double LEFT = 28;
    static final double TOP = 37;
    static final double WIDTH = 156;
    static final double HEIGHT = 225;
    /** 四号, of the foot */
    static final double SMALL = 14;

    private static final int COLUMNS = 28;

    static Measures of(Locale locale) {
        return locale.getLanguage().equals("en")
                ? new Measures(32, 12, 12 * Run.POINT, 0, 18, 3, false, Typeface.SONG)
                : new Measures(22, 16, WIDTH / COLUMNS, 2, 22, 2, true, Typeface.FANG);
    }

    Measures rows(int more) {
        return new Measures(more, points, pitch, indent, title, blanks, stretched, text);
    }

    /** From one line to the next. */
    double leading() {
        return HEIGHT / rows;
    }

    /** Characters of a line. */
    double columns() {
        return WIDTH / pitch;
    }
}
