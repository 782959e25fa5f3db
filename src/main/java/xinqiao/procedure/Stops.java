package xinqiao.procedure;

import java.util.regex.Pattern;

/** Where a sentence that somebody typed ends, within a wording that has its own end. */
public final class Stops {
    private static final Pattern CHINESE_SENTENCE = Pattern.compile("[。；]$");
    private static final Pattern CHINESE_GOES_ON = Pattern.compile("^[的，、）)”》]");
    /** Not the stop of an abbreviation (Co., Ltd.). */
    private static final Pattern ENGLISH_SENTENCE = Pattern.compile("(\\d|\\p{Lower}{5})\\.$");

    private static final Pattern ENGLISH_GOES_ON = Pattern.compile("^[,;)]");

    private Stops() {}

    /** Whether the wording brings the stop that the value may have, or goes on behind it (依照……的规定). */
    static boolean follows(String value, String words) {
        return stops(words)
                || CHINESE_SENTENCE.matcher(value).find()
                        && CHINESE_GOES_ON.matcher(words).find()
                || ENGLISH_SENTENCE.matcher(value).find()
                        && ENGLISH_GOES_ON.matcher(words).find();
    }

    private static boolean stops(String words) {
        return words.startsWith("。") || words.startsWith("；") || words.startsWith(".") || words.startsWith(";");
    }

    public static String without(String words) {
        return words.replaceAll("[。；.;]+$", "");
    }
}
