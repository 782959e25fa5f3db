package xinqiao.procedure;

import java.util.Locale;
import java.util.Optional;
import xinqiao.calendar.Citation;
import xinqiao.calendar.Term;

/**
 * A period of a profile: its name, what it runs from, the term itself, and how it may be extended.
 *
 * @param byPhone of a notice, whether a telephone call meets it as a letter does
 */
public record TermRule(
        TermKey key, Text name, StartEvent start, Term term, boolean byPhone, Optional<ExtensionRule> extension) {

    public Citation citation() {
        return term.citation();
    }

    /** The length as a letter writes it, "60日". */
    public String words(Locale locale) {
        return Periods.words(term.length(), term.unit(), locale);
    }
}
