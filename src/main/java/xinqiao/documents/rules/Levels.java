package xinqiao.documents.rules;

import java.util.regex.Pattern;

/** The levels of a text: 一、 is 黑体, （一） 楷体, 1. and （1） are as the text (GB/T 9704). */
public final class Levels {
    private static final Pattern SECOND = Pattern.compile("（[一二三四五六七八九十]+）");
    private static final String STOPS = "。；，：";
    /** What is longer isn't a heading. */
    private static final int HEADING = 26;

    private Levels() {}

    /** How much of a paragraph is a heading of the second level: none, its first sentence, or all of it. */
    public static int lead(String text) {
        if (!SECOND.matcher(text).lookingAt()) return 0;
        int stop = text.indexOf('。');
        boolean whole = text.length() <= HEADING && STOPS.indexOf(text.charAt(text.length() - 1)) < 0;
        boolean leads = stop > 0 && stop < HEADING && stop < text.length() - 1;
        if (whole) return text.length();
        return leads ? stop + 1 : 0;
    }
}
