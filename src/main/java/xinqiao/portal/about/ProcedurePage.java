package xinqiao.portal.about;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Level;
import xinqiao.pages.Templates;
import xinqiao.petition.Registrations;
import xinqiao.procedure.Profile;
import xinqiao.procedure.ReviewBody;
import xinqiao.procedure.ReviewRoute;
import xinqiao.web.Ui;

/** The procedure as a flow, every period and limit of it read from the profile in force for the house. */
@RestController
@Guides({Provision.KM_11A, Provision.GS_14})
class ProcedurePage {
    private final Houses houses;
    private final Registrations registrations;
    private final Templates pages;

    ProcedurePage(Houses houses, Registrations registrations, Templates pages) {
        this.houses = houses;
        this.registrations = registrations;
        this.pages = pages;
    }

    @GetMapping("/procedure")
    JteModel procedure(Ui ui, @RequestParam(defaultValue = "") String house) {
        List<House> all = houses.tree().stream()
                .filter(each -> houses.petitionOffice(each.code()).isPresent())
                .toList();
        House shown = houses.find(house).filter(all::contains).orElseGet(all::getFirst);
        Profile profile = registrations.profile(shown.code());
        return pages.portalProcedure(
                ui, new Flow(all, shown, profile, review(ui, profile, shown), reReview(ui, profile, shown)));
    }

    private Optional<String> review(Ui ui, Profile profile, House house) {
        return profile.remedy().reviewOf(house.level()).flatMap(route -> body(ui.locale(), route, house));
    }

    private Optional<String> reReview(Ui ui, Profile profile, House house) {
        return profile.remedy().reReviewOf(house.level()).flatMap(route -> body(ui.locale(), route, house));
    }

    private Optional<String> body(Locale locale, ReviewRoute route, House house) {
        return switch (route.body()) {
            case ReviewBody.DirectCustoms _ ->
                house.level() == Level.SUBORDINATE
                        ? houses.find(house.directCustoms()).map(direct -> direct.name(locale))
                        : Optional.empty();
            case ReviewBody.Superior _ -> house.parent().flatMap(houses::find).map(superior -> superior.name(locale));
            case ReviewBody.Named named -> Optional.of(named.name().in(locale));
            case ReviewBody.Unsettled _ -> Optional.empty();
        };
    }
}
