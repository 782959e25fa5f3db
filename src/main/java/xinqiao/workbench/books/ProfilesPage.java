package xinqiao.workbench.books;

import gg.jte.models.runtime.JteModel;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.pages.Templates;
import xinqiao.procedure.DisclosureProfile;
import xinqiao.procedure.Profile;
import xinqiao.procedure.Profiles;
import xinqiao.procedure.PublicationProfile;
import xinqiao.web.Missing;
import xinqiao.web.Ui;

/** What each procedure says: terms and who approves, with their sources, and the wording of the letters. */
@RestController
class ProfilesPage {
    private final Profiles profiles;
    private final Templates pages;

    ProfilesPage(Profiles profiles, Templates pages) {
        this.profiles = profiles;
        this.pages = pages;
    }

    @GetMapping("/desk/profiles")
    JteModel list(Ui ui) {
        return pages.deskProfiles(ui, profiles.procedures());
    }

    @GetMapping("/desk/profiles/{id}")
    JteModel one(Ui ui, @PathVariable String id) {
        return switch (profiles.procedure(id).orElseThrow(Missing::new)) {
            case Profile petitions -> pages.deskProfile(ui, petitions);
            case DisclosureProfile disclosure -> pages.deskDisclosureProfile(ui, disclosure);
            case PublicationProfile publication -> pages.deskPublicationProfile(ui, publication);
        };
    }
}
