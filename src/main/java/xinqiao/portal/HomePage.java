package xinqiao.portal;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Staffing;
import xinqiao.pages.Templates;
import xinqiao.participation.Dialogue;
import xinqiao.participation.DialogueKind;
import xinqiao.participation.FromOutside;
import xinqiao.participation.Phase;
import xinqiao.publication.LibraryFilter;
import xinqiao.publication.PublicDocument;
import xinqiao.publication.PublicLibrary;
import xinqiao.web.Ui;

/** What one can do here, and what is new. */
@RestController
class HomePage {
    private static final int FEW = 6;

    /** These aren't there where the pages are shown without a database. */
    private final ObjectProvider<Staffing> staffing;

    private final ObjectProvider<PublicLibrary> library;
    private final ObjectProvider<FromOutside> outside;
    private final ObjectProvider<Houses> houses;
    private final Templates pages;

    HomePage(
            ObjectProvider<Staffing> staffing,
            ObjectProvider<PublicLibrary> library,
            ObjectProvider<FromOutside> outside,
            ObjectProvider<Houses> houses,
            Templates pages) {
        this.staffing = staffing;
        this.library = library;
        this.outside = outside;
        this.houses = houses;
        this.pages = pages;
    }

    @GetMapping("/")
    JteModel home(Ui ui) {
        var notices = staffing.stream()
                .flatMap(one -> one.notices(ui.today()).stream())
                .toList();
        var latest = library.stream()
                .flatMap(one -> one.page(LibraryFilter.ALL, null, FEW).stream())
                .map(one -> line(ui, one))
                .toList();
        return pages.portalHome(ui, new Home(notices, latest, chances(ui)));
    }

    private List<Home.Line> chances(Ui ui) {
        return outside.stream()
                .flatMap(one -> Stream.of(DialogueKind.CONSULTATION, DialogueKind.SURVEY, DialogueKind.EVENT)
                        .flatMap(kind -> one.all(kind).stream()))
                .filter(one -> open(one, ui.today()))
                .limit(FEW)
                .map(one -> line(ui, one))
                .toList();
    }

    private static boolean open(Dialogue one, LocalDate today) {
        return one.kind() == DialogueKind.EVENT ? FromOutside.takes(one, today) : one.phase(today) == Phase.RUNNING;
    }

    private Home.Line line(Ui ui, Dialogue one) {
        LocalDate day = one.kind() == DialogueKind.EVENT ? one.from() : one.until();
        List<String> words = new ArrayList<>();
        words.add(ui.t("participation.kind." + one.kind()));
        words.add(house(ui, one.house()));
        if (day != null)
            words.add(ui.t(one.kind() == DialogueKind.EVENT ? "portal.home.on" : "portal.home.until", day));
        return new Home.Line("/" + one.kind().slug() + "/" + one.number(), one.title(), words);
    }

    private Home.Line line(Ui ui, PublicDocument one) {
        var issuer = one.paper().issuer();
        String by = issuer.isEmpty() ? house(ui, one.house()) : issuer;
        var day = one.changedOn();
        return new Home.Line(
                "/library/" + one.number(), one.title(), day == null ? List.of(by) : List.of(by, ui.date(day)));
    }

    private String house(Ui ui, String code) {
        return houses.stream()
                .flatMap(all -> all.find(code).stream())
                .map((House one) -> one.name(ui.locale()))
                .findFirst()
                .orElse(code);
    }
}
