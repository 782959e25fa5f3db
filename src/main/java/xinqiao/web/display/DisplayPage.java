package xinqiao.web.display;

import gg.jte.models.runtime.JteModel;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.pages.Templates;
import xinqiao.web.Ui;

/** Text size, contrast, shortcuts, on either site. Whatever the address says is remembered with every page, so saving is opening. */
@RestController
class DisplayPage {
    static final String DESK = "/desk/display";

    private final Templates pages;

    DisplayPage(Templates pages) {
        this.pages = pages;
    }

    @GetMapping("/display")
    JteModel portal(Ui ui) {
        return pages.webPortalDisplay(ui);
    }

    @GetMapping(DESK)
    JteModel desk(Ui ui) {
        return pages.webDeskDisplay(ui);
    }
}
