package xinqiao.workbench.administration;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.organisation.Staffing;
import xinqiao.pages.Templates;
import xinqiao.web.Ui;

/** The roles that one administers, with how many posts use each. */
@RestController
class RolesPage {
    private final Staffing staffing;
    private final Templates pages;

    RolesPage(Staffing staffing, Templates pages) {
        this.staffing = staffing;
        this.pages = pages;
    }

    @GetMapping(AdminPaths.TOP + "/roles")
    JteModel list(Ui ui, Actor actor) {
        AdminPaths.mustAdminister(actor);
        List<RoleRow> rows = staffing.rolesBelow(actor.housePath()).stream()
                .map(role -> new RoleRow(
                        role,
                        staffing.house(role.houseCode())
                                .map(file -> file.house().name(ui.locale()))
                                .orElse(""),
                        staffing.postsWith(role.id()).size()))
                .toList();
        return pages.deskAdminRoles(ui, rows, new Words(ui, staffing));
    }
}
