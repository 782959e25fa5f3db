package xinqiao.documents.writing;

import com.google.errorprone.annotations.CanIgnoreReturnValue;

/** Numbers as PDF and OFD write them: a point, at most three decimals, no exponent. */
final class Numbers {
    private Numbers() {}

    @CanIgnoreReturnValue
    static StringBuilder append(StringBuilder to, double number) {
        long thousandths = Math.round(number * 1000);
        if (thousandths < 0) to.append('-');
        long rest = Math.abs(thousandths);
        to.append(rest / 1000);
        rest %= 1000;
        if (rest == 0) return to;
        to.append('.').append((char) ('0' + rest / 100));
        if (rest % 100 != 0) to.append((char) ('0' + rest / 10 % 10));
        if (rest % 10 != 0) to.append((char) ('0' + rest % 10));
        return to;
    }

    static String of(double number) {
        return append(new StringBuilder(), number).toString();
    }
}
