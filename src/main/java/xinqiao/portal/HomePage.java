package xinqiao.portal;

import gg.jte.models.runtime.JteModel;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.organisation.Staffing;
import xinqiao.pages.Templates;
import xinqiao.web.Ui;

/** What one can do here. */
@RestController
class HomePage {
    private final Staffing staffing;
    private final Templates pages;

    HomePage(Staffing staffing, Templates pages) {
        this.staffing = staffing;
        this.pages = pages;
    }

    @GetMapping("/")
    JteModel home(Ui ui) {
        return pages.portalHome(ui, staffing.notices(ui.today()));
    }
}
