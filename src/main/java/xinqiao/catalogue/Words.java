package xinqiao.catalogue;

import java.util.Locale;

/** Words of the catalogue: the Chinese are what binds; where nobody translated them, they stand for both. */
public record Words(String zh, String en) {
    public static final Words NONE = new Words("", "");

    public String in(Locale locale) {
        return locale.getLanguage().equals("en") && !en.isBlank() ? en : zh;
    }
}
