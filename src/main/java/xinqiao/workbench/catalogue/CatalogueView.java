package xinqiao.workbench.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import xinqiao.catalogue.CatalogueDifference;
import xinqiao.catalogue.CatalogueVersion;
import xinqiao.catalogue.NationalCatalogue;
import xinqiao.law.Objection;
import xinqiao.procedure.DisclosureProfile;
import xinqiao.web.Form;
import xinqiao.web.Ui;
import xinqiao.workbench.Names;

/**
 * One version of a catalogue.
 *
 * @param changes what it makes different from the one before, or from the one above
 * @param edits whether the viewer works on it
 * @param refines whether items may be worded anew and added
 * @param publishes whether the viewer has it published
 * @param departments of its house, by their ids
 */
public record CatalogueView(
        CatalogueVersion one,
        List<CatalogueDifference> changes,
        boolean edits,
        boolean refines,
        boolean publishes,
        Map<Long, String> departments,
        NationalCatalogue national,
        Form form,
        List<Objection> objections,
        DisclosureProfile profile,
        Names names) {

    public String path() {
        return CataloguePages.path(one);
    }

    public String title(Ui ui) {
        return CataloguePages.title(ui, names, one);
    }

    /** Words of one side of a difference. */
    public static String words(
            Ui ui, NationalCatalogue national, Map<Long, String> departments, CatalogueDifference of, String side) {
        if (side.isBlank()) return "—";
        return switch (of.field()) {
            case CHANNELS -> constants(ui, side, "catalogue.channel.");
            case AUDIENCE -> constants(ui, side, "catalogue.audience.");
            case MANNER -> constants(ui, side, "catalogue.manner.");
            case DEPARTMENT -> departments.getOrDefault(Long.valueOf(side), "—");
            case ITEM_ADDED,
                    ITEM_REMOVED,
                    NAME,
                    ELEMENT_ADDED,
                    ELEMENT_REMOVED,
                    ELEMENT,
                    BASIS,
                    LIMIT,
                    PUBLISHER,
                    NOTE,
                    REMARK -> side;
        };
    }

    private static String constants(Ui ui, String names, String prefix) {
        return Arrays.stream(names.split(" "))
                .map(name -> ui.has(prefix + name) ? ui.t(prefix + name) : name)
                .collect(Collectors.joining(ui.t("web.list.comma")));
    }
}
