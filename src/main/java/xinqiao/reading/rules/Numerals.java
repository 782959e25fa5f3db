package xinqiao.reading.rules;

/** Chinese numerals as they stand in dates. */
final class Numerals {
    private static final String DIGITS = "〇一二三四五六七八九";

    private Numerals() {}

    /** 2026, 二〇二六 */
    static int year(String text) {
        var digits = new StringBuilder();
        for (char c : text.replaceAll("[○零OＯ]", "〇").toCharArray())
            digits.append(DIGITS.indexOf(c) >= 0 ? (char) ('0' + DIGITS.indexOf(c)) : c);
        return Integer.parseInt(digits.toString());
    }

    /** 4, 四, 十二, 二十三 */
    static int small(String text) {
        if (text.chars().allMatch(Character::isDigit)) return Integer.parseInt(text);
        int ten = text.indexOf('十');
        if (ten < 0) return year(text);
        int tens = ten == 0 ? 1 : year(text.substring(0, ten));
        return tens * 10 + (ten + 1 == text.length() ? 0 : year(text.substring(ten + 1)));
    }
}
