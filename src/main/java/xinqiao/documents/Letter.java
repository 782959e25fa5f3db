package xinqiao.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import xinqiao.procedure.LetterKind;

/**
 * A composed letter: all that is printed, with no placeholder left. It is stored as it is ({@link #json()}); pages are
 * made from it whenever they are asked for, the same bytes each time.
 *
 * @param language language tag, "zh-CN" or "en"
 * @param profile id of the profile whose wording it is
 * @param number the letter's number (文号); empty while it is a draft
 * @param cited ids of the provisions that it cites
 * @param translation for whoever doesn't read Chinese; null for most, and in what was stored before there were any
 */
public record Letter(
        LetterKind kind,
        String language,
        String profile,
        String title,
        String number,
        String addressee,
        List<Paragraph> paragraphs,
        List<String> cited,
        String house,
        LocalDate date,
        @Nullable Letter translation) {

    /** In one language. */
    public Letter(
            LetterKind kind,
            String language,
            String profile,
            String title,
            String number,
            String addressee,
            List<Paragraph> paragraphs,
            List<String> cited,
            String house,
            LocalDate date) {
        this(kind, language, profile, title, number, addressee, paragraphs, cited, house, date, null);
    }

    public Letter {
        paragraphs = List.copyOf(paragraphs);
        cited = List.copyOf(cited);
    }

    public boolean draft() {
        return number.isEmpty();
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /** The letter as it is issued. */
    public Letter numbered(String issued) {
        Letter other = translation == null ? null : translation.numbered(issued);
        return new Letter(kind, language, profile, title, issued, addressee, paragraphs, cited, house, date, other);
    }

    /** Addressed as the viewer may see the name. */
    public Letter to(String shown) {
        Letter other = translation == null ? null : translation.to(shown);
        return new Letter(kind, language, profile, title, number, shown, paragraphs, cited, house, date, other);
    }

    /** With the same in a language that the addressee reads, issued alongside; this text governs. */
    public Letter alongside(Letter other) {
        return new Letter(kind, language, profile, title, number, addressee, paragraphs, cited, house, date, other);
    }

    public String json() {
        return LetterJson.write(this);
    }

    public static Letter of(String json) {
        return LetterJson.read(json);
    }
}
