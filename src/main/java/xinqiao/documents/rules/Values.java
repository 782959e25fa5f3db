package xinqiao.documents.rules;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import xinqiao.calendar.Deadline;
import xinqiao.documents.Phrases;
import xinqiao.procedure.LetterField;
import xinqiao.procedure.Periods;
import xinqiao.procedure.Procedure;
import xinqiao.procedure.TermKey;
import xinqiao.procedure.Text;

/** Values as a letter writes them. */
public final class Values {
    private static final DateTimeFormatter CHINESE =
            DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.SIMPLIFIED_CHINESE);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final Pattern DAY = Pattern.compile("\\d{4}年\\d{1,2}月\\d{1,2}日|\\d{1,2} \\p{Alpha}+ \\d{4}");
    private static final String ORDINALS = "一二三四五六七八九十";

    private Values() {}

    /** @throws IllegalArgumentException if the value isn't of the field's type */
    static String words(LetterField field, Object value, Procedure profile, Locale locale) {
        return switch (field.type()) {
            case WORDS ->
                switch (value) {
                    case String words -> words.strip();
                    case Text words -> words.in(locale).strip();
                    default -> throw wrong(field, value);
                };
            case DAY ->
                switch (value) {
                    case LocalDate day -> day(day, locale);
                    case Deadline deadline ->
                        day(deadline.lastDay(), locale)
                                + (deadline.provisional() ? Phrases.of("documents.provisional", locale) : "");
                    default -> throw wrong(field, value);
                };
            case DAYS ->
                switch (value) {
                    case Integer days ->
                        Periods.words(
                                days, profile.term(extended(profile)).term().unit(), locale);
                    default -> throw wrong(field, value);
                };
        };
    }

    /** The period whose extension a letter of the work tells in days. */
    private static TermKey extended(Procedure profile) {
        return switch (profile.kind()) {
            case PETITION -> TermKey.HANDLING;
            case DISCLOSURE -> TermKey.ANSWER;
            case PUBLICATION -> TermKey.PUBLICATION;
        };
    }

    private static IllegalArgumentException wrong(LetterField field, Object value) {
        return new IllegalArgumentException(
                field + " can't be a " + value.getClass().getSimpleName());
    }

    public static String day(LocalDate day, Locale locale) {
        return day.format(english(locale) ? ENGLISH : CHINESE);
    }

    /** Whether it is a day as a letter writes it. */
    public static boolean isDay(String words) {
        return DAY.matcher(words).matches();
    }

    static String ordinal(int number, Locale locale) {
        return english(locale) ? number + ". " : ORDINALS.charAt(number - 1) + "、";
    }

    private static boolean english(Locale locale) {
        return locale.getLanguage().equals("en");
    }
}
