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
import xinqiao.identity.Attempts;
import xinqiao.identity.Attempts.Door;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.pages.Templates;
import xinqiao.portal.rules.WriteStep;
import xinqiao.portal.visit.Drafts;
import xinqiao.portal.visit.VisitCookie;
import xinqiao.web.Flash;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Ui;

/** Where a letter begins, is put aside and taken up again. */
@RestController
@Guides({Provision.KM_11B, Provision.GS_14})
class WritePage {
    private final Drafts drafts;
    private final Attempts attempts;
    private final Templates pages;

    WritePage(Drafts drafts, Attempts attempts, Templates pages) {
        this.drafts = drafts;
        this.attempts = attempts;
        this.pages = pages;
    }

    @GetMapping("/write")
    ResponseEntity<JteModel> start(Ui ui, HttpServletRequest request) {
        return start(ui, request, HttpStatus.OK, Form.empty());
    }

    private ResponseEntity<JteModel> start(Ui ui, HttpServletRequest request, HttpStatus status, Form form) {
        Optional<Form> draft = VisitCookie.DRAFT.read(request).flatMap(drafts::find);
        return unstored(status, pages.portalWriteStart(ui, form, draft.map(WritePage::at)));
    }

    /** The page at which it was left. */
    private static String at(Form draft) {
        return "/write/"
                + WriteStep.at(draft.value("at")).orElse(WriteStep.ABOUT).path();
    }

    @PostMapping("/write/resume")
    ResponseEntity<?> resume(Ui ui, HttpServletRequest request, HttpServletResponse response) {
        Form form = Form.of(request).require("code", "portal.problem.no-resume-code");
        if (!form.ok()) return start(ui, request, HttpStatus.UNPROCESSABLE_CONTENT, form);
        if (attempts.closed(Door.RESUME, request.getRemoteAddr()).isPresent())
            return start(ui, request, HttpStatus.TOO_MANY_REQUESTS, form.problem("code", "portal.problem.slow"));
        Optional<String> token = drafts.tokenOf(form.value("code"));
        Optional<Form> draft = token.flatMap(drafts::find);
        if (draft.isEmpty()) {
            attempts.count(Door.RESUME, request.getRemoteAddr());
            return start(
                    ui, request, HttpStatus.UNPROCESSABLE_CONTENT, form.problem("code", "portal.problem.no-draft"));
        }
        VisitCookie.DRAFT.write(request, response, token.orElseThrow());
        return Go.to(at(draft.get()));
    }

    /** The code with which it can be taken up elsewhere; the same one as long as the draft lives. */
    @GetMapping("/write/saved")
    ResponseEntity<?> saved(Ui ui, HttpServletRequest request) {
        Optional<String> token = VisitCookie.DRAFT.read(request);
        Optional<Form> draft = token.flatMap(drafts::find);
        if (draft.isEmpty()) return Go.to("/write", Flash.Kind.NOTE, "portal.draft-gone");
        String code = drafts.codeOf(token.orElseThrow(), draft.get(), "");
        LocalDate until = ui.today().plusDays(Drafts.KEPT.toDays());
        return unstored(
                HttpStatus.OK, pages.portalWriteSaved(ui, code, until, at(draft.get()), ui.t("portal.saved.not-sent")));
    }

    @PostMapping("/write/discard")
    ResponseEntity<Void> discard(HttpServletRequest request, HttpServletResponse response) {
        VisitCookie.DRAFT.read(request).ifPresent(drafts::forget);
        VisitCookie.DRAFT.delete(request, response);
        return Go.done("/write", "portal.discarded");
    }

    private static ResponseEntity<JteModel> unstored(HttpStatus status, JteModel page) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(page);
    }
}
