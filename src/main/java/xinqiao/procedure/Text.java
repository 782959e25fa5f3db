package xinqiao.procedure;

import java.util.Locale;

/** A text in the two languages of the system; the Chinese one is the authority's own words. */
public record Text(String zh, String en) {

    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : zh;
    }
}
