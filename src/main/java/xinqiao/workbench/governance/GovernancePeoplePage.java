package xinqiao.workbench.governance;

import gg.jte.models.runtime.JteModel;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.governance.Appointments;
import xinqiao.governance.Registers;
import xinqiao.identity.Actor;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.pages.Templates;
import xinqiao.web.Missing;
import xinqiao.web.Ui;

/** Who answers for open government in each house, and whether the direct customs has it on record: one page for all houses. */
@RestController
@Guides({Provision.GS_3, Provision.GS_4})
class GovernancePeoplePage {
    static final String PATH = GovernancePages.PATH + "/people";

    private final Appointments appointments;
    private final GovernancePages shared;
    private final Templates pages;

    GovernancePeoplePage(Appointments appointments, GovernancePages shared, Templates pages) {
        this.appointments = appointments;
        this.shared = shared;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel show(Ui ui, Actor actor) {
        if (!Registers.reads(actor)) throw new Missing();
        return pages.deskGovernancePeople(
                ui,
                GovernancePages.sections(ui, GovernancePages.Section.ORGANS),
                appointments.all(actor),
                actor.houseCode(),
                shared.names(ui));
    }
}
