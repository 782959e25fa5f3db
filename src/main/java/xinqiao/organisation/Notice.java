package xinqiao.organisation;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a house has the portal's first page say (公告). @param until its last day; none where it stays */
public record Notice(
        String houseCode, String zh, String en, @Nullable LocalDate until) {
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") && !en.isBlank() ? en : zh;
    }
}
