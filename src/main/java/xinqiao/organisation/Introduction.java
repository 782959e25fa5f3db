package xinqiao.organisation;

import java.util.Locale;

/** What a house says of itself on the public site, beside how to reach it (门户简介). */
public record Introduction(String houseCode, String zh, String en) {
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") && !en.isBlank() ? en : zh;
    }
}
