package xinqiao.workbench.compliance;

import java.util.List;
import java.util.stream.Collectors;
import xinqiao.compliance.ElementStanding;
import xinqiao.compliance.HouseStanding;
import xinqiao.compliance.ItemStanding;
import xinqiao.compliance.StandingState;
import xinqiao.web.Tone;
import xinqiao.web.Ui;

/** How standings look. */
public final class ComplianceView {
    public static final String PATH = "/desk/compliance";

    private ComplianceView() {}

    public static String path(String house) {
        return PATH + "/" + house;
    }

    /** Where somebody begins to draft what is missing. */
    public static String draft(ItemStanding one, ElementStanding element) {
        return "/desk/publications/new?item=" + one.item().id() + "&element="
                + element.element().no();
    }

    public static Tone tone(StandingState state) {
        return switch (state) {
            case NOT_OURS, OWN_RULES, ADVISED, OPEN -> Tone.PLAIN;
            case DONE -> Tone.DONE;
            case CHANNEL_MISSING -> Tone.PAUSED;
            case DUE_SOON, ELEMENT_MISSING -> Tone.SOON;
            case MISSING, LATE -> Tone.LATE;
        };
    }

    /** The item of a house, where its catalogue has it. */
    public static List<ItemStanding> of(HouseStanding house, String item) {
        return house.items().stream()
                .filter(one -> one.item().id().equals(item))
                .toList();
    }

    /** The elements that something is to be done about, by their numbers. */
    public static String elements(Ui ui, ItemStanding one) {
        return one.elements().stream()
                .filter(each -> !each.state().good() || each.state() == StandingState.DUE_SOON)
                .map(each -> Integer.toString(each.element().no()))
                .collect(Collectors.joining(ui.t("web.list.comma")));
    }

    /** Those that wait for the house: what it must publish now, the most pressing first. */
    public static List<ItemStanding> waiting(HouseStanding house) {
        return house.items().stream()
                .filter(one -> !one.state().good() || one.state() == StandingState.DUE_SOON)
                .sorted((a, b) -> b.state().compareTo(a.state()))
                .toList();
    }
}
