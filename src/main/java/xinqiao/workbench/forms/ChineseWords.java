package xinqiao.workbench.forms;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.organisation.Contacts;
import xinqiao.organisation.Houses;
import xinqiao.web.Dates;
import xinqiao.web.Language;
import xinqiao.web.Messages;

/** Words of forms: they are Chinese originals, in whatever language the screen is. */
@Component
public class ChineseWords {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Houses houses;
    private final Messages messages;

    ChineseWords(Houses houses, Messages messages) {
        this.houses = houses;
        this.messages = messages;
    }

    public String t(String key, Object... values) {
        return messages.text(Language.ZH, key, values);
    }

    public boolean has(String key) {
        return messages.has(key);
    }

    public String day(@Nullable LocalDate day) {
        return day == null ? "" : Dates.date(Language.ZH, day);
    }

    public String day(@Nullable Instant moment) {
        return moment == null ? "" : day(moment.atZone(ZONE).toLocalDate());
    }

    /** The day of something written as 2026-11-22 or 2026-11-22T09:30; whatever else it is stays as it is. */
    public String written(String day) {
        if (day.matches("\\d{4}-\\d{2}-\\d{2}")) return day(LocalDate.parse(day));
        if (!day.matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}.*")) return day;
        return day(LocalDate.parse(day.substring(0, 10))) + " " + day.substring(11, 16);
    }

    public String house(@Nullable String code) {
        return code == null ? "" : houses.find(code).map(one -> one.nameZh()).orElse(code);
    }

    public String department(@Nullable Long id) {
        return id == null ? "" : houses.department(id).map(one -> one.nameZh()).orElse("");
    }

    public String departmentOfHouse(@Nullable Long id) {
        return id == null
                ? ""
                : houses.department(id)
                        .map(one -> house(one.houseCode()) + one.nameZh())
                        .orElse("");
    }

    public String person(@Nullable Long id) {
        if (id == null) return "";
        var found = houses.people(List.of(id)).get(id);
        return found == null ? "" : found.name();
    }

    public String phone(String house) {
        return houses.contacts(house).map(Contacts::complaintPhone).orElse("");
    }
}
