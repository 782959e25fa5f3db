package xinqiao.template.rules;

import java.util.regex.Pattern;

/** Arabic digits of an article as the catalogue writes them: 第32条 is 第三十二条. */
final class Numerals {
    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}");
    private static final String HAN = "零一二三四五六七八九";

    private Numerals() {}

    static String han(String typed) {
        return DIGITS.matcher(typed).replaceAll(match -> number(Integer.parseInt(match.group())));
    }

    private static String number(int n) {
        StringBuilder words = new StringBuilder();
        int hundreds = n / 100;
        int tens = n / 10 % 10;
        int ones = n % 10;
        if (hundreds > 0) words.append(HAN.charAt(hundreds)).append('百');
        if (hundreds > 0 && tens == 0 && ones > 0) words.append('零');
        if (tens > 1 || tens == 1 && hundreds > 0) words.append(HAN.charAt(tens));
        if (tens > 0) words.append('十');
        if (ones > 0 || n == 0) words.append(HAN.charAt(ones));
        return words.toString();
    }
}
