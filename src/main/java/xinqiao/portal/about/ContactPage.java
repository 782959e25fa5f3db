package xinqiao.portal.about;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.organisation.BusinessPhone;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Introduction;
import xinqiao.organisation.Staffing;
import xinqiao.pages.Templates;
import xinqiao.web.Ui;

/** Where to write, call and come, and how to ask for progress, house by house. */
@RestController
@Guides({Provision.KM_11A, Provision.GS_C20})
class ContactPage {
    private final Houses houses;
    private final Staffing staffing;
    private final Templates pages;

    ContactPage(Houses houses, Staffing staffing, Templates pages) {
        this.houses = houses;
        this.staffing = staffing;
        this.pages = pages;
    }

    @GetMapping("/contact")
    JteModel contact(Ui ui) {
        return pages.portalContact(ui, entries());
    }

    private List<HouseContact> entries() {
        Map<String, List<BusinessPhone>> phones = staffing.businessPhones();
        Map<String, Introduction> introductions = staffing.introductions();
        return houses.tree().stream()
                .flatMap(house -> houses
                        .contacts(house.code())
                        .map(contacts -> new HouseContact(
                                house,
                                contacts,
                                introductions.get(house.code()),
                                phones.getOrDefault(house.code(), List.of())))
                        .stream())
                .toList();
    }
}
