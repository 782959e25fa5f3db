package xinqiao.procedure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in a law: {@code petitions:31(6)} is 《信访工作条例》第三十一条第六项, {@code reconsideration:23.2} 《中华人民共和国行政复议法》第二十三条第二款.
 *
 * @param paragraph 款; 0: none
 * @param item 项; 0: none
 */
public record Article(Law law, int article, int paragraph, int item) {
    private static final Pattern WRITTEN = Pattern.compile("([a-z]+):(\\d+)(?:\\.(\\d+))?(?:\\((\\d+)\\))?");
    private static final String DIGITS = "〇一二三四五六七八九";

    /** A law that says what a letter must contain, from the day on which it has been in force. */
    public enum Law {
        PETITIONS("《信访工作条例》", "Regulations on Petition Work", LocalDate.of(2022, 5, 1)),
        DISCLOSURE("《中华人民共和国政府信息公开条例》", "Regulations on Open Government Information (2019)", LocalDate.of(2019, 5, 15)),
        RECONSIDERATION("《中华人民共和国行政复议法》", "Administrative Reconsideration Law (2023)", LocalDate.of(2024, 1, 1));

        private final String chinese;
        private final String english;
        private final LocalDate since;

        Law(String chinese, String english, LocalDate since) {
            this.chinese = chinese;
            this.english = english;
            this.since = since;
        }
    }

    static Optional<Article> of(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) return Optional.empty();
        return Arrays.stream(Law.values())
                .filter(law -> law.name().toLowerCase(Locale.ROOT).equals(matcher.group(1)))
                .findFirst()
                .map(law -> new Article(
                        law, Integer.parseInt(matcher.group(2)), number(matcher.group(3)), number(matcher.group(4))));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** Whether it was law when the procedure began; reviews follow their own law, whatever a procedure says. */
    boolean binds(Procedure profile) {
        return law == Law.RECONSIDERATION || !profile.validity().from().isBefore(law.since);
    }

    String words(Locale locale) {
        if (locale.getLanguage().equals("en"))
            return law.english + ", article " + article
                    + (paragraph == 0 ? "" : ", paragraph " + paragraph)
                    + (item == 0 ? "" : ", item " + item);
        return law.chinese + "第" + chinese(article) + "条"
                + (paragraph == 0 ? "" : "第" + chinese(paragraph) + "款")
                + (item == 0 ? "" : "第" + chinese(item) + "项");
    }

    /** Up to ninety-nine. */
    private static String chinese(int number) {
        int tens = number / 10;
        int ones = number % 10;
        String begin = tens == 0 ? "" : (tens == 1 ? "" : String.valueOf(DIGITS.charAt(tens))) + "十";
        return begin + (ones == 0 && tens > 0 ? "" : DIGITS.charAt(ones));
    }
}
