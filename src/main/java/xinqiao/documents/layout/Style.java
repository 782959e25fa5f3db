package xinqiao.documents.layout;

import java.util.Locale;

/**
 * The measures of a page in points. The Chinese ones are those of GB/T 9704: A4, type area 156 by 225 mm, 22 lines of
 * 28 characters of 三号, title in 二号; the English ones give the same page a size that Latin letters read well in.
 *
 * @param indent of a paragraph's first line, in characters
 */
record Style(float title, float body, float leading, float small, float indent, float gap, boolean stretched) {
    static final float WIDTH = 595.276f;
    static final float HEIGHT = 841.89f;
    static final float LEFT = 79.37f;
    static final float TOP = 104.88f;
    static final float MEASURE = 442.2f;
    static final float DEPTH = 637.8f;

    static Style of(Locale locale) {
        return locale.getLanguage().equals("en")
                ? new Style(19, 12, 20, 9, 0, 8, false)
                : new Style(22, 15.79f, 28.99f, 10.5f, 2, 0, true);
    }

    Style withLeading(float closer) {
        return new Style(title, body, closer, small, indent, gap, stretched);
    }
}
