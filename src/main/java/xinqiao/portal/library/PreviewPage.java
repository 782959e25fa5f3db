package xinqiao.portal.library;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.catalogue.ItemForm;
import xinqiao.catalogue.ItemForms;
import xinqiao.identity.Actor;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.pages.Templates;
import xinqiao.publication.Content;
import xinqiao.publication.Linked;
import xinqiao.publication.Outline;
import xinqiao.publication.PublicDocument;
import xinqiao.publication.PublicLibrary;
import xinqiao.publication.PublicVersion;
import xinqiao.publication.PublishingDesk;
import xinqiao.publication.Working;
import xinqiao.web.SiteAddress;
import xinqiao.web.Ui;

/**
 * What is being made, on the page on which everybody will read it. It stands under the desk's address: whoever may not
 * see it at the desk finds nothing here.
 */
@RestController
@Guides(Provision.GS_7)
class PreviewPage {
    private static final String ONE = "/desk/publications/";

    private final PublishingDesk desk;
    private final PublicLibrary library;
    private final Shelves shelves;
    private final ItemForms forms;
    private final SiteAddress site;
    private final Templates pages;

    PreviewPage(
            PublishingDesk desk,
            PublicLibrary library,
            Shelves shelves,
            ItemForms forms,
            SiteAddress site,
            Templates pages) {
        this.site = site;
        this.desk = desk;
        this.library = library;
        this.shelves = shelves;
        this.forms = forms;
        this.pages = pages;
    }

    @GetMapping(ONE + "{publication:\\d+}/preview")
    ResponseEntity<JteModel> preview(Ui ui, Actor actor, @PathVariable long publication) {
        Working one = desk.open(actor, publication).one();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(pages.portalDocument(ui, view(ui, one, ONE + publication)));
    }

    private DocumentView view(Ui ui, Working working, String at) {
        Content content = working.content();
        PublicDocument one = asPublic(working);
        boolean english = ui.locale().getLanguage().equals("en");
        String body = english && !content.bodyEn().isBlank() ? content.bodyEn() : content.body();
        var version = new PublicVersion(
                working.version(), working.state(), working.formedOn(), working.publishedOn(), content);
        return new DocumentView(
                one,
                version,
                Outline.of(body),
                List.of(version),
                links(working),
                forms.find(one.item()).map(ItemForm::fields).orElse(List.of()),
                working.files(),
                one.title(ui.locale()),
                shelves.house(ui, one),
                shelves.issuer(ui, one),
                site.of(one.path()),
                at);
    }

    /** The document as this version will make it: until then it is described by the one before. */
    private static PublicDocument asPublic(Working working) {
        PublicDocument one = working.document();
        Content content = working.content();
        return new PublicDocument(
                one.id(),
                one.number(),
                one.house(),
                one.department(),
                one.item(),
                one.element(),
                one.kind(),
                one.state(),
                working.version(),
                content.title(),
                content.titleEn(),
                content.paper(),
                content.subject(),
                one.publishedOn(),
                one.changedOn(),
                working.course().said().until());
    }

    /** What it will be linked to, as far as that is public. */
    private List<Linked> links(Working working) {
        return working.course().said().ties().stream()
                .flatMap(tie -> library.find(tie.number()).stream().map(other -> new Linked(tie.kind(), false, other)))
                .toList();
    }
}
