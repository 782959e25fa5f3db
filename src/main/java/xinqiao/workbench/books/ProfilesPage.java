package xinqiao.workbench.books;

import gg.jte.models.runtime.JteModel;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.pages.Templates;
import xinqiao.procedure.Profiles;
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
        return pages.deskProfiles(ui, profiles.all());
    }

    @GetMapping("/desk/profiles/{id}")
    JteModel one(Ui ui, @PathVariable String id) {
        return pages.deskProfile(ui, profiles.find(id).orElseThrow(Missing::new));
    }
}
