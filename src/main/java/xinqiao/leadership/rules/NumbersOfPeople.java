package xinqiao.leadership.rules;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import xinqiao.petition.DocumentKind;

/**
 * Numbers by which somebody is reached, or that name a person: Chinese mobile and landline numbers, resident identity numbers.
 * A declaration, a consignment or an amount has as many digits and reaches nobody.
 */
final class NumbersOfPeople {
    private static final String BEGINS = "(?<![0-9])";
    private static final String ENDS = "(?![0-9])";

    /** 138 0000 0000, +86-13800000000 */
    private static final Pattern MOBILE =
            Pattern.compile(BEGINS + "(?:(?:\\+|00)?86[- ]?)?1[3-9][0-9][- ]?[0-9]{4}[- ]?[0-9]{4}" + ENDS);

    /** With its area code: 0692-4141234, (0871) 63012345; or without it, after a word that says what it is. */
    private static final Pattern LANDLINE = Pattern.compile(BEGINS
            + "[(（]?0(?:10|2[0-9]|[3-9][0-9]{2})[)）]?[-－ ]?[2-8][0-9]{2,3}[- ]?[0-9]{4}" + ENDS
            + "|(?<=(?:电话|座机|来电|致电)[^0-9]{0,4})[2-8][0-9]{6,7}" + ENDS);

    private static final Pattern RESIDENT =
            Pattern.compile(BEGINS + "[0-9]{6}[- ]?[0-9]{8}[- ]?[0-9]{3}[0-9Xx](?![0-9A-Za-z])");

    private NumbersOfPeople() {}

    static boolean in(String words) {
        return !words.equals(hidden(words));
    }

    static String hidden(String words) {
        String rest = RESIDENT.matcher(words).replaceAll(found -> resident(found) ? "＊＊＊" : found.group());
        return LANDLINE.matcher(MOBILE.matcher(rest).replaceAll("＊＊＊")).replaceAll("＊＊＊");
    }

    private static boolean resident(MatchResult found) {
        return DocumentKind.residentNumber(found.group().replaceAll("[- ]", ""));
    }
}
