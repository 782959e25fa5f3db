package xinqiao.portal.disclosure;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import xinqiao.pages.Templates;
import xinqiao.portal.visit.UnsentFiles;
import xinqiao.web.Form;
import xinqiao.web.Ui;

/** The pages of an application, each with what it needs. */
@Component
class ApplySteps {
    private final Applying applying;
    private final ApplyChecks checks;
    private final TakingHouses houses;
    private final UnsentFiles files;
    private final Templates pages;

    ApplySteps(Applying applying, ApplyChecks checks, TakingHouses houses, UnsentFiles files, Templates pages) {
        this.applying = applying;
        this.checks = checks;
        this.houses = houses;
        this.files = files;
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
            case IDENTITY -> pages.portalApplyIdentity(ui, view, applying.identity(view.token()), files.largest());
            case ITEMS -> pages.portalApplyItems(ui, view);
            case GIVING -> pages.portalApplyGiving(ui, view);
            case FILES -> pages.portalApplyFiles(ui, view, files.of(view.token()), files.largest());
            case CHECK -> pages.portalApplyCheck(ui, view, summary(ui, view, tried));
        };
    }

    private ApplySummary summary(Ui ui, ApplyView view, boolean tried) {
        var answers = new Form(view.form().values(), List.of());
        return new ApplySummary(
                checks.lacking(answers, view.token()),
                tried,
                houses.takes(answers.value("house")) ? houses.name(answers.value("house"), ui.locale()) : "",
                applying.application(answers, ui.language(), view.token()));
    }
}
