package xinqiao.workbench.administration;

import java.util.Arrays;
import java.util.stream.Collectors;
import xinqiao.organisation.Staffing;
import xinqiao.web.Ui;

/** A field's value as people read it: names instead of ids, words instead of constants. */
public final class Words {
    private final Ui ui;
    private final Staffing staffing;

    Words(Ui ui, Staffing staffing) {
        this.ui = ui;
        this.staffing = staffing;
    }

    public String field(String field) {
        return ui.t("administration.field." + field);
    }

    public String value(String field, String value) {
        if (value.isEmpty()) return "—";
        return switch (field) {
            case "house", "parent" ->
                staffing.house(value)
                        .map(file -> file.house().name(ui.locale()))
                        .orElse(value);
            case "department" ->
                staffing.department(Long.parseLong(value))
                        .map(file -> file.department().name(ui.locale()))
                        .orElse(value);
            case "person" ->
                staffing.person(Long.parseLong(value))
                        .map(file -> file.person().name(ui.locale()))
                        .orElse(value);
            case "role" ->
                staffing.role(Long.parseLong(value))
                        .map(role -> role.name(ui.locale()))
                        .orElse(value);
            case "department-kind" -> ui.t("workbench.department." + value);
            case "scope" -> ui.t("workbench.scope." + value);
            case "powers" ->
                Arrays.stream(value.split(" "))
                        .map(power -> ui.t("workbench.power." + power))
                        .collect(Collectors.joining(ui.t("web.list.comma")));
            case "in-service" -> ui.t("administration.in-service." + value);
            case "open" -> ui.t("administration.open." + value);
            case "standing" -> ui.t("administration.standing." + value);
            case "content" -> value.substring(0, Math.min(12, value.length()));
            case "enabled" -> ui.t("administration.enabled." + value);
            default -> value;
        };
    }
}
