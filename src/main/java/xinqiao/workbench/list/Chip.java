package xinqiao.workbench.list;

import java.util.List;
import java.util.Map;
import xinqiao.petition.Slice;
import xinqiao.web.Ui;
import xinqiao.workbench.Names;
import xinqiao.workbench.SliceWords;

/** One thing by which a list is narrowed, in words, and the address of the list without it. */
public record Chip(String name, String value, String without) {

    static List<Chip> of(Ui ui, Names names, SliceWords slices, ListQuery query) {
        return query.narrowing().entrySet().stream()
                .map(one -> new Chip(
                        ui.t("workbench.filter.by." + one.getKey()),
                        words(ui, names, slices, one),
                        query.without(one.getKey())))
                .toList();
    }

    private static String words(Ui ui, Names names, SliceWords slices, Map.Entry<String, String> one) {
        String value = one.getValue();
        return switch (one.getKey()) {
            case "state" -> ui.t("petition.state." + value);
            case "kind" -> ui.t("petition.kind." + value);
            case "channel" -> ui.t("petition.channel." + value);
            case "outcome" -> ui.t("petition.outcome." + value);
            case "house" -> names.house(value);
            case "department" -> names.departmentOfHouse(Long.parseLong(value));
            case "person" -> names.person(Long.parseLong(value));
            case "open", "group", "anonymous" -> ui.t("workbench.filter.yes");
            case "figure" ->
                Slice.parse(value).map(slice -> slices.of(ui, names, slice)).orElse(value);
            default -> value;
        };
    }
}
