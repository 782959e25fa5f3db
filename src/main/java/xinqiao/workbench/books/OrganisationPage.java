package xinqiao.workbench.books;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.organisation.Department;
import xinqiao.organisation.Houses;
import xinqiao.pages.Templates;
import xinqiao.procedure.Profiles;
import xinqiao.procedure.WorkKind;
import xinqiao.web.Ui;

/** The houses, and of one its departments, posts and their powers. To be read only. */
@RestController
@Guides({Provision.KM_2, Provision.KM_7, Provision.KM_8, Provision.KM_9})
class OrganisationPage {
    private final Houses houses;
    private final Profiles profiles;
    private final Templates pages;

    OrganisationPage(Houses houses, Profiles profiles, Templates pages) {
        this.houses = houses;
        this.profiles = profiles;
        this.pages = pages;
    }

    @GetMapping("/desk/organisation")
    JteModel show(Ui ui, Actor actor, @RequestParam(defaultValue = "") String house) {
        var chosen = houses.find(house).orElseGet(() -> houses.get(actor.houseCode()));
        List<OrganisationView.Staffed> departments = houses.departments(chosen.code()).stream()
                .map((Department one) -> new OrganisationView.Staffed(one, houses.holders(one.id())))
                .toList();
        LocalDate today = ui.today();
        var profile =
                houses.profile(chosen.code(), WorkKind.PETITION.name(), today).flatMap(profiles::find);
        var view = new OrganisationView(
                houses.tree(),
                chosen,
                departments,
                houses.contacts(chosen.code()).orElse(null),
                profile.orElse(null));
        return pages.deskOrganisation(ui, view);
    }
}
