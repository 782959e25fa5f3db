package xinqiao.workbench;

import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import xinqiao.dictionary.Dictionaries;
import xinqiao.petition.Axis;
import xinqiao.petition.Slice;
import xinqiao.web.Ui;

/** What the cases behind a figure are, in words. */
@Component
public class SliceWords {
    private final Dictionaries dictionaries;

    SliceWords(Dictionaries dictionaries) {
        this.dictionaries = dictionaries;
    }

    /** The figure with its days and what it is narrowed to. */
    public String of(Ui ui, Names names, Slice slice) {
        String said =
                ui.t("statistics.slice", ui.t("statistics.figure." + slice.figure()), slice.from(), slice.until());
        if (slice.only().isEmpty()) return said;
        return said
                + ui.t("web.list.comma")
                + slice.only().entrySet().stream()
                        .map(one -> value(ui, names, one))
                        .collect(Collectors.joining(ui.t("web.list.comma")));
    }

    private String value(Ui ui, Names names, Map.Entry<Axis, String> one) {
        return value(ui, names, one.getKey(), one.getValue());
    }

    /** A value by which figures are told apart. */
    public String value(Ui ui, Names names, Axis axis, String value) {
        if (value.equals(Axis.NONE)) return ui.t("statistics.none." + axis);
        return switch (axis) {
            case HOUSE -> names.house(value);
            case DEPARTMENT -> names.departmentOfHouse(Long.parseLong(value));
            case MONTH -> {
                var month = YearMonth.parse(value);
                yield ui.t("statistics.month", Integer.toString(month.getYear()), month.getMonthValue());
            }
            case KIND -> ui.has("petition.kind." + value) ? ui.t("petition.kind." + value) : value;
            case OUTCOME -> ui.has("petition.outcome." + value) ? ui.t("petition.outcome." + value) : value;
            case FORM, PURPOSE, REPEAT, JOINT, GROUP_BAND, CONTENT ->
                dictionaries.everything(axis.dictionary().orElseThrow(), value).stream()
                        .reduce((first, last) -> last)
                        .map(entry -> entry.words(ui.locale()))
                        .orElse(value);
            case PERSON -> ui.t("statistics.of-person");
            case ALIKE -> ui.t("statistics.of-cluster");
        };
    }
}
