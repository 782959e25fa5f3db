package xinqiao.portal.guide;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.catalogue.CatalogueBook;
import xinqiao.documents.Booklet;
import xinqiao.guide.GuideBook;
import xinqiao.guide.GuideKind;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Level;
import xinqiao.pages.Templates;
import xinqiao.publication.PublicDocument;
import xinqiao.publication.PublicLibrary;
import xinqiao.web.Language;
import xinqiao.web.Missing;
import xinqiao.web.Pdf;
import xinqiao.web.Ui;

/** What a house has compiled about its disclosure, and how one gets it: on the site, on paper, by telephone (HZ-2.4). */
@RestController
@Guides({Provision.HZ_2_4, Provision.SZ_1, Provision.SZ_10_1})
class HouseGuidesPage {
    private static final String PATH = "/houses/{house:[0-9A-Z]{1,16}}/guides";

    private final GuideBook guides;
    private final CatalogueBook catalogue;
    private final PublicLibrary library;
    private final Houses houses;
    private final Templates pages;

    HouseGuidesPage(GuideBook guides, CatalogueBook catalogue, PublicLibrary library, Houses houses, Templates pages) {
        this.guides = guides;
        this.catalogue = catalogue;
        this.library = library;
        this.houses = houses;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel all(Ui ui, @PathVariable String house) {
        House one = find(house);
        var now = catalogue.inForce(one.code());
        return pages.portalHouseGuides(
                ui,
                new HouseGuides(
                        one,
                        guides.shown(one.code()),
                        now.version(),
                        now.own(one.code()),
                        houses.contacts(one.code()).orElse(null)));
    }

    private House find(String code) {
        return houses.find(code).filter(one -> one.level() != Level.NATIONAL).orElseThrow(Missing::new);
    }

    /** The version that is public, as a booklet. */
    @GetMapping(PATH + "/{guide:[a-z]+}.pdf")
    ResponseEntity<byte[]> paper(Ui ui, @PathVariable String house, @PathVariable String guide) {
        House one = find(house);
        GuideKind kind = GuideKind.of(guide).orElseThrow(Missing::new);
        PublicDocument document = guides.shown(one.code()).stream()
                .filter(each -> each.kind() == kind)
                .map(GuideBook.Shown::document)
                .findFirst()
                .orElseThrow(Missing::new);
        var version = library.read(document);
        var content = version.content();
        boolean english = ui.language() == Language.EN && !content.bodyEn().isBlank();
        String title = english ? content.titleEn() : content.title();
        var day = version.publishedOn();
        var booklet = new Booklet(
                english ? "en" : "zh",
                title,
                one.name(ui.locale()),
                List.of(
                        ui.t("guide.version", version.version()),
                        day == null ? "" : ui.t("guide.published", day),
                        ui.t("guide.number", document.number())),
                ui.t("channel.handbook.contents"),
                GuideChapters.of(english ? content.bodyEn() : content.body(), ui.t("guide.opening")));
        return Pdf.inline(booklet.print(), title + "-" + document.number() + "-v" + version.version());
    }
}
