package xinqiao.portal.serving;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.organisation.Houses;
import xinqiao.pages.Templates;
import xinqiao.serving.PublicNotices;
import xinqiao.web.Ui;

/** What may be read by everybody while a notice runs: whom, which letter, where it can be fetched, until when. */
@RestController
@Guides(Provision.LAW_P1)
class ServiceNoticesPage {
    private final PublicNotices notices;
    private final Houses houses;
    private final Templates pages;

    ServiceNoticesPage(PublicNotices notices, Houses houses, Templates pages) {
        this.notices = notices;
        this.houses = houses;
        this.pages = pages;
    }

    @GetMapping("/service-notices")
    JteModel show(Ui ui) {
        List<PublicNotice> shown = notices.shown().stream()
                .map(notice -> new PublicNotice(notice, houses.get(notice.houseCode())))
                .toList();
        return pages.portalServiceNotices(ui, shown);
    }
}
