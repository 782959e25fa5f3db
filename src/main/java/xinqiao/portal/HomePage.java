package xinqiao.portal;

import gg.jte.models.runtime.JteModel;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.organisation.Staffing;
import xinqiao.pages.Templates;
import xinqiao.web.Ui;

/** What one can do here. */
@RestController
class HomePage {
    /** Not there where the pages are shown without a database. */
    private final ObjectProvider<Staffing> staffing;

    private final Templates pages;

    HomePage(ObjectProvider<Staffing> staffing, Templates pages) {
        this.staffing = staffing;
        this.pages = pages;
    }

    @GetMapping("/")
    JteModel home(Ui ui) {
        var notices = staffing.stream()
                .flatMap(one -> one.notices(ui.today()).stream())
                .toList();
        return pages.portalHome(ui, notices);
    }
}
