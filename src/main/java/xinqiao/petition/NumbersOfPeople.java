package xinqiao.petition;

import java.text.Normalizer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Numbers by which somebody is reached, or that name a person: Chinese mobile and landline numbers, resident identity numbers.
 * A declaration, a consignment or an amount has as many digits and reaches nobody.
 */
public final class NumbersOfPeople {
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

    /** What may stand between the digits of one number; but not the comma that parts the thousands of an amount. */
    private static final Pattern BETWEEN = Pattern.compile(
            "(?<=[0-9])(?!,[0-9]{3}(?![0-9]))[\\s\\p{Z}\\p{Cf}\\p{Pd}\\p{Pc}.·•、,/\\\\|*~()]+(?=[0-9Xx])");

    private static final String IN_WORDS = "〇零一二三四五六七八九幺";
    private static final String IN_DIGITS = "001234567891";
    private static final Pattern READ_OUT = Pattern.compile("[" + IN_WORDS + "]{7,}");

    private NumbersOfPeople() {}

    /** However it is written: in wide digits, parted by signs, or read out digit by digit (一三八…). */
    public static boolean in(String words) {
        String plain = plain(words);
        return !plain.equals(hidden(plain)) || !joined(plain).equals(hidden(joined(plain)));
    }

    /** Wide and other digits as the usual ones. */
    public static String plain(String words) {
        String usual = Normalizer.normalize(words, Normalizer.Form.NFKC);
        return READ_OUT.matcher(usual).replaceAll(NumbersOfPeople::digits);
    }

    private static String digits(MatchResult readOut) {
        return readOut.group()
                .chars()
                .mapToObj(one -> String.valueOf(IN_DIGITS.charAt(IN_WORDS.indexOf(one))))
                .reduce("", String::concat);
    }

    private static String joined(String plain) {
        return BETWEEN.matcher(plain).replaceAll("");
    }

    public static String hidden(String words) {
        String rest = RESIDENT.matcher(words).replaceAll(found -> resident(found) ? "＊＊＊" : found.group());
        return LANDLINE.matcher(MOBILE.matcher(rest).replaceAll("＊＊＊")).replaceAll("＊＊＊");
    }

    private static boolean resident(MatchResult found) {
        return DocumentKind.residentNumber(found.group().replaceAll("[- ]", ""));
    }
}
