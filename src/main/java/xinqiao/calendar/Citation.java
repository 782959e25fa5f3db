package xinqiao.calendar;

import java.util.Locale;
import xinqiao.law.Provision;

/** The authority of a date: the provision, and the words in which this house's profile cites it. */
public record Citation(Provision provision, String zh, String en) {
    /** Cites the provision in the catalogue's own words. */
    public static Citation of(Provision provision) {
        return new Citation(
                provision, provision.citation(Locale.SIMPLIFIED_CHINESE), provision.citation(Locale.ENGLISH));
    }

    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? zh : en;
    }
}
