package xinqiao.workbench.administration;

import gg.jte.models.runtime.JteModel;
import java.util.Arrays;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.administration.Administration;
import xinqiao.administration.Item;
import xinqiao.identity.Actor;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Staffing;
import xinqiao.pages.Templates;
import xinqiao.procedure.WorkKind;
import xinqiao.web.Missing;
import xinqiao.web.Ui;

/** The houses that one administers, and one of them with its departments and what it tells the public. */
@RestController
@Guides({Provision.KM_2, Provision.KM_7, Provision.KM_9, Provision.KM_11A, Provision.GS_C20})
class HousesPage {
    private static final String PATH = AdminPaths.TOP + "/houses";

    private final Administration administration;
    private final Staffing staffing;
    private final Houses houses;
    private final Templates pages;

    HousesPage(Administration administration, Staffing staffing, Houses houses, Templates pages) {
        this.administration = administration;
        this.staffing = staffing;
        this.houses = houses;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel list(Ui ui, Actor actor) {
        AdminPaths.mustAdminister(actor);
        return pages.deskAdminHouses(ui, staffing.houses(actor.housePath()));
    }

    @GetMapping(PATH + "/{house}")
    JteModel one(Ui ui, Actor actor, @PathVariable String house) {
        AdminPaths.mustAdminister(actor);
        var state = administration.find(actor, Item.HOUSE, house).orElseThrow(Missing::new);
        var file = staffing.house(house).orElseThrow(Missing::new);
        Map<String, String> fields = state.held().fields();
        return pages.deskAdminHouse(
                ui,
                new HouseView(
                        file,
                        file.house()
                                .parent()
                                .flatMap(staffing::house)
                                .map(Staffing.HouseFile::house)
                                .orElse(null),
                        fields.getOrDefault("mark", ""),
                        staffing.departments(house),
                        staffing.houses(file.house().path()).stream()
                                .filter(one -> one.house().parent().orElse("").equals(house))
                                .toList(),
                        houses.contacts(house).orElse(null),
                        staffing.notice(house).orElse(null),
                        staffing.introduction(house).orElse(null),
                        staffing.businessPhones(house),
                        Arrays.stream(WorkKind.values())
                                .flatMap(kind -> staffing.followed(house, kind.name()).stream())
                                .toList()));
    }
}
