package xinqiao.workbench.governance;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.governance.HouseWork;
import xinqiao.governance.HouseWork.OpenTask;
import xinqiao.governance.Owed;
import xinqiao.governance.RegisterEntry;
import xinqiao.governance.RegisterKind;
import xinqiao.governance.Registers;
import xinqiao.identity.Actor;
import xinqiao.law.Provision;
import xinqiao.procedure.DisclosureProfile;
import xinqiao.web.Link;
import xinqiao.web.Ui;
import xinqiao.workbench.Names;

/**
 * The overview.
 *
 * @param one the house that is looked at; null for whoever keeps no register
 * @param area the houses of the area, the own one among them
 * @param mine what the viewer's department has to do
 * @param own whether it is the viewer's house
 */
public record GovernanceView(
        @Nullable HouseWork one,
        List<HouseWork> area,
        List<OpenTask> mine,
        List<Shelf> shelves,
        List<Provision> law,
        boolean own,
        DisclosureProfile profile,
        Names names) {

    /** Registers under one heading. */
    public record Shelf(String words, List<Link> registers) {}

    public List<Owed> now(LocalDate today) {
        return one == null ? List.of() : one.owedNow(today);
    }

    /** What has a day that hasn't come. */
    public List<Owed> coming(LocalDate today) {
        return one == null
                ? List.of()
                : one.owed().stream()
                        .filter(each -> !one.owedNow(today).contains(each))
                        .toList();
    }

    /** Where it is done: the entry, else the register, with its form for who keeps it. */
    public String where(Ui ui, Owed owed) {
        RegisterEntry entry = owed.entry();
        if (entry != null) return GovernancePages.path(entry);
        RegisterKind kind = owed.what().register();
        Actor actor = ui.actor();
        boolean enters = own && actor != null && Registers.keeps(actor, kind);
        return GovernancePages.path(kind) + (enters ? "/new" : "");
    }

    public static String path(RegisterEntry one) {
        return GovernancePages.path(one);
    }

    public static String house(HouseWork one) {
        return GovernancePages.PATH + "?house=" + one.house().code();
    }

    public String title(RegisterEntry entry) {
        return new GovernanceListView(entry.kind(), List.of(), false, names).title(entry);
    }
}
