package xinqiao.petition.rules;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Amounts and dates in a text, so that 三万二千元 and 32000元 are the same: a matter told in other words keeps its numbers. */
final class Quantities {
    private static final Pattern WRITTEN = Pattern.compile("[零〇一二两三四五六七八九十百千万]+");
    private static final Pattern COUNTED = Pattern.compile("(\\d+)([元块吨个月年天日点辆盒本票柜箱斤公])|(\\d{4,7})(?!\\d)");
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String TENS = "十百千";
    private static final int TEN_THOUSAND = 10_000;

    private Quantities() {}

    static Set<String> in(String folded) {
        String plain = WRITTEN.matcher(folded)
                .replaceAll(
                        hit -> hit.group().length() == 1 && digit(hit.group().charAt(0)) < 0
                                ? hit.group()
                                : Long.toString(value(hit.group())))
                .replaceAll("(\\d)万", "$10000");
        Set<String> found = new HashSet<>();
        COUNTED.matcher(plain).results().forEach(hit -> {
            if (hit.group(3) != null) found.add("#" + hit.group(3));
            else {
                found.add("#" + hit.group(1) + hit.group(2).replace('块', '元'));
                if (hit.group(1).length() > 3) found.add("#" + hit.group(1));
            }
        });
        return found;
    }

    /** The days of a month among them. */
    static Set<String> days(Set<String> quantities) {
        return ending(quantities, "日");
    }

    /** The sums of money. */
    static Set<String> sums(Set<String> quantities) {
        return ending(quantities, "元");
    }

    private static Set<String> ending(Set<String> quantities, String unit) {
        return quantities.stream().filter(one -> one.endsWith(unit)).collect(Collectors.toSet());
    }

    private static long value(String written) {
        if (written.length() > 1 && written.chars().allMatch(c -> digit((char) c) >= 0)) return digits(written);
        long whole = 0;
        long part = 0;
        long one = 0;
        long unit = 1;
        for (char c : written.toCharArray()) {
            int ten = TENS.indexOf(c);
            if (c == '万') {
                whole = (part + one) * TEN_THOUSAND;
                part = 0;
                one = 0;
                unit = TEN_THOUSAND;
            } else if (ten >= 0) {
                unit = ten == 0 ? 10 : ten == 1 ? 100 : 1000;
                part += (one == 0 ? 1 : one) * unit;
                one = 0;
            } else one = digit(c);
        }
        // 三万二 says thirty-two thousand
        boolean shortened = one > 0 && unit > 10 && written.indexOf('零') < 0 && written.indexOf('〇') < 0;
        return whole + part + (shortened ? one * unit / 10 : one);
    }

    private static long digits(String written) {
        long value = 0;
        for (char c : written.toCharArray()) value = Math.min(value * 10 + digit(c), Integer.MAX_VALUE);
        return value;
    }

    private static int digit(char c) {
        return c == '〇' ? 0 : c == '两' ? 2 : DIGITS.indexOf(c);
    }
}
