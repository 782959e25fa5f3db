package xinqiao.workbench.governance;

import gg.jte.models.runtime.JteModel;
import java.util.Arrays;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.governance.GovernanceOverview;
import xinqiao.governance.HouseWork;
import xinqiao.governance.Registers;
import xinqiao.identity.Actor;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.pages.Templates;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.governance.GovernancePages.Section;
import xinqiao.workbench.governance.GovernanceView.Shelf;

/** The organisation of open government (组织工作): what is owed, open, late and done, for the house and for the area. */
@RestController
@Guides({
    Provision.SZ_4,
    Provision.SZ_5,
    Provision.SZ_6,
    Provision.SZ_9,
    Provision.SZ_10,
    Provision.HZ_2_1,
    Provision.GS_18
})
class GovernanceOverviewPage {
    private final GovernanceOverview overview;
    private final GovernancePages shared;
    private final Templates pages;

    GovernanceOverviewPage(GovernanceOverview overview, GovernancePages shared, Templates pages) {
        this.overview = overview;
        this.shared = shared;
        this.pages = pages;
    }

    /** @param house of the area that is looked at; the own one where none is said */
    @GetMapping(GovernancePages.PATH)
    JteModel show(Ui ui, Actor actor, @RequestParam(name = "house", defaultValue = "") String house) {
        var all = overview.all(actor);
        String wanted = house.isEmpty() ? actor.houseCode() : house;
        HouseWork one = all.stream()
                .filter(each -> each.house().code().equals(wanted))
                .findFirst()
                .orElse(null);
        // whoever keeps no register has no house to look at, and another house isn't there for anybody else
        if (one == null && (!house.isEmpty() || Registers.reads(actor))) throw new Missing();
        return pages.deskGovernance(
                ui,
                new GovernanceView(
                        one,
                        all,
                        overview.mine(actor),
                        Arrays.stream(Section.values())
                                .map(section -> new Shelf(
                                        ui.t("governance.section." + section),
                                        GovernancePages.sections(ui, section).stream()
                                                .skip(1)
                                                .toList()))
                                .toList(),
                        List.of(
                                Provision.SZ_4,
                                Provision.SZ_5,
                                Provision.SZ_6,
                                Provision.SZ_7,
                                Provision.SZ_9,
                                Provision.SZ_10,
                                Provision.HZ_2_1,
                                Provision.GS_18),
                        wanted.equals(actor.houseCode()),
                        shared.profile(actor),
                        shared.names(ui)));
    }
}
