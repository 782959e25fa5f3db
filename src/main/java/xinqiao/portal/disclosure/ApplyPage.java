package xinqiao.portal.disclosure;

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
import xinqiao.portal.rules.ApplyStep;
import xinqiao.portal.visit.Drafts;
import xinqiao.portal.visit.VisitCookie;
import xinqiao.web.Flash;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Ui;

/** Where an application begins, is put aside and taken up again. */
@RestController
@Guides({Provision.SZ_15, Provision.SZ_22B, Provision.LAW_D7})
class ApplyPage {
    /** Sets the codes of applications apart from those of letters. */
    private static final String KIND = "APPLY";

    private final Drafts drafts;
    private final Attempts attempts;
    private final Templates pages;

    ApplyPage(Drafts drafts, Attempts attempts, Templates pages) {
        this.drafts = drafts;
        this.attempts = attempts;
        this.pages = pages;
    }

    @GetMapping("/disclosure/apply")
    ResponseEntity<JteModel> start(Ui ui, HttpServletRequest request) {
        return start(ui, request, HttpStatus.OK, Form.empty());
    }

    private ResponseEntity<JteModel> start(Ui ui, HttpServletRequest request, HttpStatus status, Form form) {
        Optional<Form> draft = VisitCookie.APPLY.read(request).flatMap(drafts::find);
        return unstored(status, pages.portalApplyStart(ui, form, draft.map(ApplyPage::at)));
    }

    /** The page at which it was left. */
    private static String at(Form draft) {
        return "/disclosure/apply/"
                + ApplyStep.at(draft.value("at")).orElse(ApplyStep.HOUSE).path();
    }

    @PostMapping("/disclosure/apply/resume")
    ResponseEntity<?> resume(Ui ui, HttpServletRequest request, HttpServletResponse response) {
        Form form = Form.of(request).require("code", "portal.problem.no-resume-code");
        if (!form.ok()) return start(ui, request, HttpStatus.UNPROCESSABLE_CONTENT, form);
        if (attempts.closed(Door.RESUME, request.getRemoteAddr()).isPresent())
            return start(ui, request, HttpStatus.TOO_MANY_REQUESTS, form.problem("code", "portal.problem.slow"));
        Optional<String> token = drafts.tokenOf(KIND + form.value("code"));
        Optional<Form> draft = token.flatMap(drafts::find);
        if (draft.isEmpty()) {
            attempts.count(Door.RESUME, request.getRemoteAddr());
            return start(
                    ui, request, HttpStatus.UNPROCESSABLE_CONTENT, form.problem("code", "portal.problem.no-draft"));
        }
        VisitCookie.APPLY.write(request, response, token.orElseThrow());
        return Go.to(at(draft.get()));
    }

    @GetMapping("/disclosure/apply/saved")
    ResponseEntity<?> saved(Ui ui, HttpServletRequest request) {
        Optional<String> token = VisitCookie.APPLY.read(request);
        Optional<Form> draft = token.flatMap(drafts::find);
        if (draft.isEmpty()) return Go.to("/disclosure/apply", Flash.Kind.NOTE, "portal.draft-gone");
        String code = drafts.codeOf(token.orElseThrow(), draft.get(), KIND);
        LocalDate until = ui.today().plusDays(Drafts.KEPT.toDays());
        String unsent = ui.t("portal.disclosure.saved.not-sent");
        return unstored(HttpStatus.OK, pages.portalWriteSaved(ui, code, until, at(draft.get()), unsent));
    }

    @PostMapping("/disclosure/apply/discard")
    ResponseEntity<Void> discard(HttpServletRequest request, HttpServletResponse response) {
        VisitCookie.APPLY.read(request).ifPresent(drafts::forget);
        VisitCookie.APPLY.delete(request, response);
        return Go.done("/disclosure/apply", "portal.discarded");
    }

    private static ResponseEntity<JteModel> unstored(HttpStatus status, JteModel page) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(page);
    }
}
