package xinqiao.portal;

import gg.jte.models.runtime.JteModel;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.pages.Templates;
import xinqiao.web.Ui;

/** What one can do here. */
@RestController
class HomePage {
    private final Templates pages;

    HomePage(Templates pages) {
        this.pages = pages;
    }

    @GetMapping("/")
    JteModel home(Ui ui) {
        return pages.portalHome(ui);
    }
}
