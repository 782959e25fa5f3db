package xinqiao.portal.about;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.organisation.Houses;
import xinqiao.pages.Templates;
import xinqiao.web.Ui;

/** Where to write, call and come, and how to ask for progress, house by house. */
@RestController
@Guides(Provision.KM_11A)
class ContactPage {
    private final Houses houses;
    private final Templates pages;

    ContactPage(Houses houses, Templates pages) {
        this.houses = houses;
        this.pages = pages;
    }

    @GetMapping("/contact")
    JteModel contact(Ui ui) {
        return pages.portalContact(ui, entries());
    }

    private List<HouseContact> entries() {
        return houses.tree().stream()
                .flatMap(house ->
                        houses.contacts(house.code()).map(contacts -> new HouseContact(house, contacts)).stream())
                .toList();
    }
}
