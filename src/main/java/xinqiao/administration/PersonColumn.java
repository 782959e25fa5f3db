package xinqiao.administration;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a table of people can tell, and the headings under which it stands. */
public enum PersonColumn {
    NAME(true, "姓名", "name"),
    LATIN(false, "英文姓名", "拼音", "name in latin letters", "latin"),
    STAFF_NO(false, "工号", "staff number", "staff-no"),
    HOUSE(true, "单位", "海关", "house"),
    DEPARTMENT(true, "部门", "科室", "department"),
    TITLE(true, "职务", "岗位", "title"),
    TITLE_EN(false, "英文职务", "title in english", "title-en"),
    ROLE(false, "角色", "role"),
    SCOPE(false, "可见范围", "scope"),
    POWERS(false, "职责", "powers"),
    LOGIN(false, "登录名", "账号", "login"),
    FROM(false, "起始日", "任职起始日", "from");

    private final boolean required;
    private final List<String> headings;

    PersonColumn(boolean required, String... headings) {
        this.required = required;
        this.headings = List.of(headings);
    }

    public boolean required() {
        return required;
    }

    /** What the column is called in the template for a table. */
    public String heading() {
        return headings.getFirst();
    }

    static Optional<PersonColumn> named(String heading) {
        String clean = heading.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.headings.contains(clean))
                .findFirst();
    }

    /** The column that an objection is about; none where it is about the row. */
    static Optional<PersonColumn> about(String reason) {
        return Optional.ofNullable(
                switch (reason.substring(reason.lastIndexOf('.') + 1)) {
                    case "no-person-name", "name-too-long" -> NAME;
                    case "staff-no-taken", "staff-no-too-long" -> STAFF_NO;
                    case "house" -> HOUSE;
                    case "no-department" -> DEPARTMENT;
                    case "no-name" -> TITLE;
                    case "no-role", "role-of-another-house" -> ROLE;
                    case "no-scope" -> SCOPE;
                    case "login", "login-taken" -> LOGIN;
                    case "no-start" -> FROM;
                    default -> null;
                });
    }
}
