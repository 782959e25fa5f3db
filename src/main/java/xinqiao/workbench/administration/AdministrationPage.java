package xinqiao.workbench.administration;

import gg.jte.models.runtime.JteModel;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.administration.ChangeFilter;
import xinqiao.administration.Changes;
import xinqiao.identity.Actor;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.organisation.Staffing;
import xinqiao.pages.Templates;
import xinqiao.web.Ui;

/** Where administration begins: what there is to look after, and what was changed last. */
@RestController
@Guides({Provision.KM_2, Provision.SYS_6})
class AdministrationPage {
    private static final int LATEST = 8;

    private final Staffing staffing;
    private final Changes changes;
    private final Templates pages;

    AdministrationPage(Staffing staffing, Changes changes, Templates pages) {
        this.staffing = staffing;
        this.changes = changes;
        this.pages = pages;
    }

    @GetMapping(AdminPaths.TOP)
    JteModel index(Ui ui, Actor actor) {
        AdminPaths.mustAdminister(actor);
        return pages.deskAdministration(
                ui,
                staffing.houses(actor.housePath()).size(),
                staffing.countPeople(new Staffing.Wanted(actor.housePath(), "", null, false)),
                changes.list(actor, ChangeFilter.ALL, null, LATEST));
    }
}
