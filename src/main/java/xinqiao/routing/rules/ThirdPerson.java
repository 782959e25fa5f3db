package xinqiao.routing.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an answer tells a petitioner to their face (你、您), a report to another authority tells of them (信访人). What somebody
 * said, in quotation marks, stays as it was said.
 */
public final class ThirdPerson {
    private static final String PETITIONER = "信访人";

    /** A quotation is taken whole, so that nothing in it is found by the rest. */
    private static final Pattern ADDRESSED = Pattern.compile(
            "(“[^”]*”|「[^」]*」)|(?<!迷)(?:你|您)(?:（单位）|\\(单位\\)|单位|公司|企业|司|厂|店|方|们)?|贵(?:单位|公司|企业|司|厂|店|方)(?!人)");

    private ThirdPerson() {}

    public static String of(String words) {
        return ADDRESSED
                .matcher(words)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1) == null ? PETITIONER : found.group()));
    }
}
