package xinqiao.portal.participation;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.organisation.BusinessPhone;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Staffing;
import xinqiao.pages.Templates;
import xinqiao.portal.participation.PhoneBook.Line;
import xinqiao.web.Ui;

/** The telephone numbers of every business (业务咨询电话), found by business and by house. */
@RestController
@Guides({Provision.GS_17, Provision.GS_C20})
class PhonesPage {
    private final Houses houses;
    private final Staffing staffing;
    private final Templates pages;

    PhonesPage(Houses houses, Staffing staffing, Templates pages) {
        this.houses = houses;
        this.staffing = staffing;
        this.pages = pages;
    }

    @GetMapping("/phones")
    JteModel phones(Ui ui, @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String house) {
        Map<String, List<BusinessPhone>> all = staffing.businessPhones();
        var with = houses.tree().stream()
                .filter(each -> all.containsKey(each.code()))
                .toList();
        String wanted = q.strip().toLowerCase(Locale.ROOT);
        var lines = with.stream()
                .filter(each -> house.isEmpty() || each.code().equals(house))
                .flatMap(each ->
                        all.getOrDefault(each.code(), List.of()).stream().map(one -> new Line(each, one)))
                .filter(line -> (line.phone().businessZh() + " " + line.phone().businessEn() + " "
                                + line.phone().phone())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList();
        return pages.portalPhones(ui, new PhoneBook(q.strip(), house, with, lines));
    }
}
