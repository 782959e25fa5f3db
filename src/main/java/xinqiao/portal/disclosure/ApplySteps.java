package xinqiao.portal.disclosure;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import xinqiao.disclosure.ItemAsked;
import xinqiao.pages.Templates;
import xinqiao.portal.library.Shelves;
import xinqiao.portal.visit.UnsentFiles;
import xinqiao.publication.LibrarySearch;
import xinqiao.publication.PublicDocument;
import xinqiao.web.Form;
import xinqiao.web.Ui;

/** The pages of an application, each with what it needs. */
@Component
class ApplySteps {
    private static final int LOOKED_UP = 3;
    private static final int SHOWN = 5;

    private final Applying applying;
    private final ApplyChecks checks;
    private final TakingHouses houses;
    private final UnsentFiles files;
    private final LibrarySearch library;
    private final Shelves shelves;
    private final Templates pages;

    ApplySteps(
            Applying applying,
            ApplyChecks checks,
            TakingHouses houses,
            UnsentFiles files,
            LibrarySearch library,
            Shelves shelves,
            Templates pages) {
        this.applying = applying;
        this.checks = checks;
        this.houses = houses;
        this.files = files;
        this.library = library;
        this.shelves = shelves;
        this.pages = pages;
    }

    ResponseEntity<JteModel> show(Ui ui, HttpStatus status, ApplyView view) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(page(ui, view, status != HttpStatus.OK));
    }

    private JteModel page(Ui ui, ApplyView view, boolean tried) {
        return switch (view.step()) {
            case HOUSE -> pages.portalApplyHouse(ui, view, houses.options(ui.locale()));
            case WHO -> pages.portalApplyWho(ui, view);
            case IDENTITY ->
                pages.portalApplyIdentity(
                        ui, view, applying.identity(view.token()), files.largest(), applying.asked(view.form()));
            case ITEMS -> pages.portalApplyItems(ui, view);
            case GIVING -> pages.portalApplyGiving(ui, view, applying.asked(view.form()));
            case FILES -> pages.portalApplyFiles(ui, view, files.of(view.token()), files.largest());
            case CHECK -> pages.portalApplyCheck(ui, view, summary(ui, view, tried), shelves);
        };
    }

    private ApplySummary summary(Ui ui, ApplyView view, boolean tried) {
        var answers = new Form(view.form().values(), List.of());
        var application = applying.application(answers, ui.language(), view.token());
        return new ApplySummary(
                checks.lacking(answers, view.token()),
                tried,
                houses.takes(answers.value("house")) ? houses.name(answers.value("house"), ui.locale()) : "",
                application,
                published(application.items()),
                applying.governed(answers, application));
    }

    /** What is public already is pointed out and stands in nobody's way: whether it is enough, the applicant knows. */
    private List<PublicDocument> published(List<ItemAsked> items) {
        return items.stream()
                .filter(item -> !item.blank())
                .limit(LOOKED_UP)
                .flatMap(item ->
                        library.near(item.fileNumber() + " " + item.name() + " " + item.features(), SHOWN).stream())
                .distinct()
                .limit(SHOWN)
                .toList();
    }
}
