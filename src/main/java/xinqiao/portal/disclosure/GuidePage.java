package xinqiao.portal.disclosure;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.disclosure.ApplicationIntake;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;
import xinqiao.pages.Templates;
import xinqiao.web.Ui;

/** Disclosure on request for everybody: who may apply, in which ways, how long it takes, what it costs, which help there is. */
@RestController
@Guides({
    Provision.GS_9,
    Provision.SZ_22B,
    Provision.SZ_29,
    Provision.SZ_30A,
    Provision.SZ_30B,
    Provision.LAW_D5,
    Provision.LAW_D7,
    Provision.SZ_31
})
class GuidePage {
    private final TakingHouses taking;
    private final Houses houses;
    private final ApplicationIntake intake;
    private final Templates pages;

    GuidePage(TakingHouses taking, Houses houses, ApplicationIntake intake, Templates pages) {
        this.taking = taking;
        this.houses = houses;
        this.intake = intake;
        this.pages = pages;
    }

    @GetMapping("/disclosure")
    JteModel guide(Ui ui, @RequestParam(defaultValue = "") String house) {
        return pages.portalDisclosure(ui, of(house));
    }

    /** The way of an application through the house, drawn from its profile. */
    @GetMapping("/procedure/disclosure")
    JteModel flow(Ui ui, @RequestParam(defaultValue = "") String house) {
        return pages.portalDisclosureFlow(ui, of(house));
    }

    /** The prescribed form (海关信息公开申请表) to be printed and filled in by hand. */
    @GetMapping("/disclosure/form")
    JteModel blank(Ui ui, @RequestParam(defaultValue = "") String house) {
        return pages.portalDisclosureForm(ui, of(house));
    }

    private Guide of(String house) {
        List<House> all = taking.all();
        House shown = houses.find(house).filter(all::contains).orElseGet(all::getFirst);
        return new Guide(
                all,
                shown,
                houses.petitionOffice(shown.code()),
                houses.contacts(shown.code()),
                intake.profile(shown.code()));
    }
}
