package xinqiao.serving.rules;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The number under which the post carries a letter. International ones are of the form of UPU S10: two letters, eight digits,
 * a check digit, the country; their check digit is checked. A domestic one is taken as it was typed.
 */
public final class PostalNumber {
    private static final Pattern S10 = Pattern.compile("[A-Z]{2}\\d{9}[A-Z]{2}");
    /** What a domestic number consists of (挂号 and 特快专递 numbers of the post: digits, letters before or behind). */
    private static final Pattern DOMESTIC = Pattern.compile("[A-Z0-9]{8,20}");

    private static final int[] WEIGHTS = {8, 6, 4, 2, 3, 5, 9, 7};

    private PostalNumber() {}

    /** What came of reading a number. */
    public enum Verdict {
        GOOD,
        /** it has the form of S10, and its check digit is another */
        CHECK_DIGIT,
        FORM
    }

    /** As it is kept: without blanks and hyphens, in capitals, in the narrow form. */
    public static String clean(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT);
    }

    /** @param number cleaned */
    public static Verdict verdict(String number) {
        if (S10.matcher(number).matches())
            return number.charAt(10) - '0' == checkDigit(number.substring(2, 10)) ? Verdict.GOOD : Verdict.CHECK_DIGIT;
        return DOMESTIC.matcher(number).matches() && number.chars().anyMatch(Character::isDigit)
                ? Verdict.GOOD
                : Verdict.FORM;
    }

    private static int checkDigit(String serial) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) sum += (serial.charAt(i) - '0') * WEIGHTS[i];
        int digit = 11 - sum % 11;
        return digit == 10 ? 0 : digit == 11 ? 5 : digit;
    }
}
