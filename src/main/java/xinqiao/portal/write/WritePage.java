package xinqiao.portal.write;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.pages.Templates;
import xinqiao.portal.rules.WriteStep;
import xinqiao.portal.visit.Drafts;
import xinqiao.portal.visit.PutAside;
import xinqiao.portal.visit.PutAside.Kind;
import xinqiao.web.Flash;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Ui;

/** Where a letter begins, is put aside and taken up again. */
@RestController
@Guides({Provision.KM_11B, Provision.GS_14})
class WritePage {
    private final PutAside aside;
    private final Templates pages;

    WritePage(PutAside aside, Templates pages) {
        this.aside = aside;
        this.pages = pages;
    }

    @GetMapping("/write")
    ResponseEntity<JteModel> start(Ui ui, HttpServletRequest request) {
        return start(ui, request, HttpStatus.OK, Form.empty());
    }

    private ResponseEntity<JteModel> start(Ui ui, HttpServletRequest request, HttpStatus status, Form form) {
        Optional<String> at = aside.open(Kind.LETTER, request).map(WritePage::at);
        return unstored(status, pages.portalWriteStart(ui, form, at));
    }

    /** The page at which it was left. */
    private static String at(Form draft) {
        return "/write/"
                + WriteStep.at(draft.value("at")).orElse(WriteStep.ABOUT).path();
    }

    @PostMapping("/write/resume")
    ResponseEntity<?> resume(Ui ui, HttpServletRequest request, HttpServletResponse response) {
        return switch (aside.resume(Kind.LETTER, request, response)) {
            case PutAside.Draft(Form draft) -> Go.to(at(draft));
            case PutAside.NoDraft(HttpStatus status, Form told) -> start(ui, request, status, told);
        };
    }

    /** The code with which it can be taken up elsewhere. */
    @GetMapping("/write/saved")
    ResponseEntity<?> saved(Ui ui, HttpServletRequest request) {
        LocalDate until = ui.today().plusDays(Drafts.KEPT.toDays());
        return aside.saved(Kind.LETTER, request)
                .<ResponseEntity<?>>map(saved -> unstored(
                        HttpStatus.OK,
                        pages.portalWriteSaved(
                                ui, saved.code(), until, at(saved.draft()), ui.t("portal.saved.not-sent"))))
                .orElseGet(() -> Go.to("/write", Flash.Kind.NOTE, "portal.draft-gone"));
    }

    @PostMapping("/write/discard")
    ResponseEntity<Void> discard(HttpServletRequest request, HttpServletResponse response) {
        aside.discard(Kind.LETTER, request, response);
        return Go.done("/write", "portal.discarded");
    }

    private static ResponseEntity<JteModel> unstored(HttpStatus status, JteModel page) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(page);
    }
}
