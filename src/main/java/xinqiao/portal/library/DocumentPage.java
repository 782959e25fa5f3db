package xinqiao.portal.library;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.catalogue.ItemForm;
import xinqiao.catalogue.ItemForms;
import xinqiao.files.Download;
import xinqiao.files.FileStore;
import xinqiao.files.StoredFile;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.pages.Templates;
import xinqiao.publication.OpenDocument;
import xinqiao.publication.Outline;
import xinqiao.publication.PublicDocument;
import xinqiao.publication.PublicLibrary;
import xinqiao.publication.PublicVersion;
import xinqiao.publication.TextComparison;
import xinqiao.web.Missing;
import xinqiao.web.SiteAddress;
import xinqiao.web.Ui;

/** A public document: read, each of its versions, two of them compared, and as data. */
@RestController
@Guides({Provision.GS_11, Provision.GS_C03, Provision.GS_C23})
class DocumentPage {
    private static final String ONE = Shelves.PATH + "/{document:[0-9A-Z]{1,16}-\\d{4}-G\\d{5,}}";

    private final PublicLibrary library;
    private final Shelves shelves;
    private final ItemForms forms;
    private final FileStore files;
    private final SiteAddress site;
    private final Templates pages;

    DocumentPage(
            PublicLibrary library,
            Shelves shelves,
            ItemForms forms,
            FileStore files,
            SiteAddress site,
            Templates pages) {
        this.site = site;
        this.library = library;
        this.shelves = shelves;
        this.forms = forms;
        this.files = files;
        this.pages = pages;
    }

    /** What was public and isn't any more says so, and since when; what never was isn't there. */
    @GetMapping(ONE)
    ResponseEntity<JteModel> document(Ui ui, @PathVariable String document) {
        var found = library.find(document);
        if (found.isPresent()) {
            var one = found.get();
            return ResponseEntity.ok(pages.portalDocument(ui, view(ui, one, version(one, one.version()))));
        }
        var gone = library.withdrawn(document).orElseThrow(Missing::new);
        return ResponseEntity.status(HttpStatus.GONE).body(pages.portalDocumentGone(ui, gone, null, 0));
    }

    /** A file of the version that is public. */
    @GetMapping(ONE + "/files/{no:\\d{1,4}}")
    ResponseEntity<?> file(@PathVariable String document, @PathVariable int no) {
        var one = find(document);
        var found = library.files(one, one.version()).stream()
                .filter(each -> each.no() == no)
                .findFirst()
                .orElseThrow(Missing::new);
        var headers = new HttpHeaders();
        Download.headers(new StoredFile(found.sha256(), found.name(), found.type(), found.size()))
                .forEach(headers::set);
        return ResponseEntity.ok().headers(headers).body(new FileSystemResource(files.path(found.sha256())));
    }

    @GetMapping(ONE + "/v{version:\\d{1,4}}")
    ResponseEntity<JteModel> version(Ui ui, @PathVariable String document, @PathVariable int version) {
        var one = find(document);
        var closed = library.closed(one, version);
        return closed.isPresent()
                ? ResponseEntity.status(HttpStatus.GONE).body(pages.portalDocumentGone(ui, closed.get(), one, version))
                : ResponseEntity.ok(pages.portalDocument(ui, view(ui, one, version(one, version))));
    }

    /** That version beside the one before it. */
    @GetMapping(ONE + "/v{version:\\d{1,4}}/changes")
    JteModel changes(Ui ui, @PathVariable String document, @PathVariable int version) {
        var one = find(document);
        var after = version(one, version);
        var before = library.versions(one).stream()
                .filter(each -> each.version() < version)
                .findFirst()
                .orElseThrow(Missing::new);
        return pages.portalDocumentChanges(
                ui,
                view(ui, one, after),
                before,
                TextComparison.of(
                        before.content().title() + "\n" + before.content().body(),
                        after.content().title() + "\n" + after.content().body()));
    }

    @GetMapping(ONE + ".json")
    ResponseEntity<OpenDocument> data(@PathVariable String document) {
        var one = find(document);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(OpenDocument.whole(one, library.read(one).content(), library.links(one)));
    }

    private PublicDocument find(String number) {
        return library.find(number).orElseThrow(Missing::new);
    }

    private PublicVersion version(PublicDocument one, int version) {
        return library.versions(one).stream()
                .filter(each -> each.version() == version)
                .findFirst()
                .orElseThrow(Missing::new);
    }

    private DocumentView view(Ui ui, PublicDocument one, PublicVersion shown) {
        boolean english = ui.locale().getLanguage().equals("en");
        var content = shown.content();
        String body = english && !content.bodyEn().isBlank() ? content.bodyEn() : content.body();
        String title = english && !content.titleEn().isBlank() ? content.titleEn() : content.title();
        List<PublicVersion> versions = library.versions(one);
        return new DocumentView(
                one,
                shown,
                Outline.of(body),
                versions,
                library.links(one),
                forms.find(one.item()).map(ItemForm::fields).orElse(List.of()),
                library.files(one, shown.version()),
                title,
                shelves.house(ui, one),
                shelves.issuer(ui, one),
                site.of(one.path()),
                null);
    }
}
