package xinqiao.documents;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import xinqiao.documents.layout.LetterPdf;
import xinqiao.documents.rules.Composition;
import xinqiao.law.Decision;
import xinqiao.procedure.LetterField;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.LetterPart;
import xinqiao.procedure.Procedure;

/** Composes letters from a profile's wording, and prints them. */
@Component
public class Letters {
    private final LetterPdf pdf = new LetterPdf();

    /**
     * A letter without its number. Values are a {@code String}, a {@code LocalDate}, a {@code Deadline} (its last day, said
     * to be provisional where it is) or an {@code Integer} number of days, as the field's type says.
     *
     * @return refused, naming each mandatory part that has nothing to say
     */
    public Decision<Letter> compose(
            Procedure profile, LetterKind kind, Locale locale, LetterHead head, Map<LetterField, ?> values) {
        return Composition.compose(profile, kind, locale, head, values);
    }

    /** The same without parts that this letter has no occasion for, as a remedy that isn't open. */
    public Decision<Letter> compose(
            Procedure profile,
            LetterKind kind,
            Locale locale,
            LetterHead head,
            Map<LetterField, ?> values,
            Set<LetterPart> without) {
        return Composition.compose(profile, kind, locale, head, values, without);
    }

    /** The letter as a PDF on A4; a draft says that it is one. The same letter gives the same bytes. */
    public byte[] pdf(Letter letter) {
        return pdf.print(letter);
    }
}
