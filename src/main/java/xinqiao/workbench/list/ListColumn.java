package xinqiao.workbench.list;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import xinqiao.petition.Line;
import xinqiao.web.Ui;
import xinqiao.workbench.Dues;
import xinqiao.workbench.Names;

/** What a list can show of a case besides its title and number. */
public enum ListColumn {
    PETITIONER,
    PEOPLE,
    CHANNEL,
    RECEIVED,
    HOUSE,
    KIND,
    STATE,
    OUTCOME,
    DESK,
    HANDLER,
    DUE,
    CLOSED;

    public static final List<ListColumn> USUAL = List.of(PETITIONER, RECEIVED, STATE, DESK, DUE);

    /** At one's own desk nobody needs to be told whose it is. */
    public static final List<ListColumn> MINE = List.of(PETITIONER, RECEIVED, STATE, DUE);

    /** As addresses name it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String head(Ui ui) {
        return ui.t("workbench.column." + key());
    }

    /** Those named, in their order; empty where none is. */
    static List<ListColumn> of(String keys) {
        return Arrays.stream(keys.split(","))
                .flatMap(key ->
                        Arrays.stream(values()).filter(column -> column.key().equals(key.strip())))
                .distinct()
                .toList();
    }

    /** In plain words, as a file has it. */
    String words(Ui ui, Names names, Dues dues, Line line) {
        return switch (this) {
            case PETITIONER -> line.anonymous() ? ui.t("workbench.anonymous") : text(line.petitionerName());
            case PEOPLE -> Integer.toString(line.groupSize());
            case CHANNEL -> ui.t("petition.channel." + line.channel());
            case RECEIVED -> line.receivedOn().toString();
            case HOUSE -> names.house(line.houseCode());
            case KIND -> line.kind() == null ? "" : ui.t("petition.kind." + line.kind());
            case STATE -> ui.t("petition.state." + line.state());
            case OUTCOME -> line.outcome() == null ? "" : ui.t("petition.outcome." + line.outcome());
            case DESK -> names.desk(line.deskDepartment(), line.deskPerson());
            case HANDLER -> line.handlerPerson() == null ? "" : names.person(line.handlerPerson());
            case DUE ->
                line.dueOn() == null ? "" : line.dueOn() + " " + dues.of(line).words();
            case CLOSED -> text(line.closedOn());
        };
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
