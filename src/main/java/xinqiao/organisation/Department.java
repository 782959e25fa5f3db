package xinqiao.organisation;

import java.util.Locale;

/** A department of a house. */
public record Department(long id, String houseCode, DepartmentKind kind, String nameZh, String nameEn) {

    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : nameZh;
    }
}
