package xinqiao.redaction.rules;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Check digits. The texts have no separators in them. */
public final class Numbers {
    private static final int[] ID_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String ID_CHECKS = "10X98765432";
    private static final String CREDIT_SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] CREDIT_WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    private Numbers() {}

    /** 公民身份号码, GB 11643: eighteen signs with a check, or the fifteen digits that were given before. */
    public static boolean residentId(String text) {
        if (text.length() == 15) return day("19" + text.substring(6, 12));
        if (text.length() != 18 || !day(text.substring(6, 14))) return false;
        int sum = 0;
        for (int i = 0; i < 17; i++) sum += (text.charAt(i) - '0') * ID_WEIGHTS[i];
        return ID_CHECKS.charAt(sum % 11) == Character.toUpperCase(text.charAt(17));
    }

    private static boolean day(String digits) {
        try {
            int year = Integer.parseInt(digits.substring(0, 4));
            LocalDate day =
                    LocalDate.of(year, Integer.parseInt(digits.substring(4, 6)), Integer.parseInt(digits.substring(6)));
            return day.getYear() >= 1850;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Bank cards, ISO/IEC 7812 (Luhn). */
    public static boolean bankCard(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? digit : digit * 2;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }

    /** 统一社会信用代码, GB 32100. */
    public static boolean creditCode(String text) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            int sign = CREDIT_SIGNS.indexOf(text.charAt(i));
            if (sign < 0) return false;
            sum += sign * CREDIT_WEIGHTS[i];
        }
        return CREDIT_SIGNS.charAt((31 - sum % 31) % 31) == text.charAt(17);
    }
}
