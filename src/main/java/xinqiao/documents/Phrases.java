package xinqiao.documents;

import java.util.Locale;
import java.util.ResourceBundle;

/** The few words that are the same in every letter. */
public final class Phrases {
    private static final ResourceBundle CHINESE = ResourceBundle.getBundle("i18n/documents_zh");
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle("i18n/documents_en");

    private Phrases() {}

    public static String of(String key, Locale locale, Object... values) {
        String phrase = (locale.getLanguage().equals("en") ? ENGLISH : CHINESE).getString(key);
        for (int i = 0; i < values.length; i++) phrase = phrase.replace("{" + i + "}", String.valueOf(values[i]));
        return phrase;
    }
}
