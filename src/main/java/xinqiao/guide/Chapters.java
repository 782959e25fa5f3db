package xinqiao.guide;

/** A text in chapters with numbered points, as official Chinese has them: 一、 and （一）; in English 1. and (1). */
final class Chapters {
    private static final String NUMERALS = "一二三四五六七八九十";

    private final boolean chinese;
    private final StringBuilder text = new StringBuilder();
    private int chapter;
    private int point;

    Chapters(boolean chinese) {
        this.chinese = chinese;
    }

    void chapter(String title) {
        point = 0;
        line(number(++chapter, "", chinese ? "、" : ". ") + title);
    }

    void point(String words) {
        line(number(++point, chinese ? "（" : "(", chinese ? "）" : ") ") + words);
    }

    void line(String words) {
        if (!words.isBlank()) text.append(words.strip()).append('\n');
    }

    private String number(int no, String before, String after) {
        return before + (chinese ? numeral(no) : Integer.toString(no)) + after;
    }

    /** Up to ninety-nine. */
    static String numeral(int no) {
        if (no <= 10) return NUMERALS.substring(no - 1, no);
        String tens = no / 10 == 1 ? "十" : NUMERALS.charAt(no / 10 - 1) + "十";
        return no % 10 == 0 ? tens : tens + NUMERALS.charAt(no % 10 - 1);
    }

    @Override
    public String toString() {
        return text.toString().strip();
    }
}
