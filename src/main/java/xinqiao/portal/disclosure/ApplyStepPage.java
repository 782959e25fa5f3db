package xinqiao.portal.disclosure;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.portal.rules.ApplyStep;
import xinqiao.portal.visit.Checked;
import xinqiao.portal.visit.Drafts;
import xinqiao.portal.visit.Secret;
import xinqiao.portal.visit.SentOften;
import xinqiao.portal.visit.UnsentFiles;
import xinqiao.portal.visit.VisitCookie;
import xinqiao.web.Flash;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Ui;

/** Applying for disclosure, one question a page. Every button keeps what was typed before it does anything else. */
@RestController
@Guides({Provision.SZ_15, Provision.SZ_22, Provision.SZ_23, Provision.SZ_30A, Provision.GS_9})
class ApplyStepPage {
    private final ApplySteps steps;
    private final ApplyChecks checks;
    private final Applying applying;
    private final TakingHouses houses;
    private final Drafts drafts;
    private final UnsentFiles files;
    private final SentOften often;

    ApplyStepPage(
            ApplySteps steps,
            ApplyChecks checks,
            Applying applying,
            TakingHouses houses,
            Drafts drafts,
            UnsentFiles files,
            SentOften often) {
        this.steps = steps;
        this.checks = checks;
        this.applying = applying;
        this.houses = houses;
        this.drafts = drafts;
        this.files = files;
        this.often = often;
    }

    @GetMapping("/disclosure/apply/{step}")
    ResponseEntity<?> show(Ui ui, HttpServletRequest request, @PathVariable String step) {
        ApplyStep asked = ApplyStep.at(step).orElseThrow(Missing::new);
        Form query = Form.of(request);
        Optional<String> token = VisitCookie.APPLY.read(request);
        Optional<Form> draft = token.flatMap(drafts::find);
        if (draft.isEmpty() && asked != ApplyStep.HOUSE) return nothingHere(request);
        Form form = draft.orElseGet(Form::empty);
        if (houses.takes(query.value("house"))) form = form.with("house", query.value("house"));
        String kept = draft.isPresent() ? token.orElseThrow() : Secret.fresh();
        return steps.show(ui, HttpStatus.OK, ApplyView.of(asked, Checked.not(form), kept, query.value("then")));
    }

    /** The browser's back button after sending leads to the receipt, as long as that is open. */
    private ResponseEntity<?> nothingHere(HttpServletRequest request) {
        return VisitCookie.APPLIED.read(request).flatMap(applying::receipt).isPresent()
                ? Go.to("/disclosure/apply/receipt")
                : Go.to("/disclosure/apply", Flash.Kind.NOTE, "portal.draft-gone");
    }

    @PostMapping("/disclosure/apply/{step}")
    ResponseEntity<?> answer(
            Ui ui,
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String step,
            @RequestParam(name = UnsentFiles.FIELD, required = false) List<MultipartFile> sent) {
        ApplyStep here = ApplyStep.at(step).orElseThrow(Missing::new);
        Form typed = Form.of(request);
        String token = VisitCookie.APPLY.token(typed, request);
        // read before it is asked whether it was sent: who sends it strikes it out after that
        Form draft = drafts.find(token).orElseGet(Form::empty);
        if (applying.sent(token))
            return applying.receipt(token).isPresent()
                    ? sent(request, response, token)
                    : Go.to("/track", Flash.Kind.NOTE, "portal.sent-before");
        Form form = ApplyForm.take(here, draft, typed).with("at", here.path());
        if (sent != null && takesFiles(here)) form = files.keep(form, token, sent, purpose(here));
        form = changed(here, form, typed.value("act"), token);
        drafts.save(token, form);
        VisitCookie.APPLY.write(request, response, token);
        return gone(ui, request, response, new Turn(here, form, token, typed.value("act"), typed.value("then")));
    }

    private static boolean takesFiles(ApplyStep here) {
        return here == ApplyStep.IDENTITY || here == ApplyStep.FILES;
    }

    private static UnsentFiles.Purpose purpose(ApplyStep here) {
        return here == ApplyStep.IDENTITY ? UnsentFiles.Purpose.IDENTITY : UnsentFiles.Purpose.MATERIAL;
    }

    /** What was pressed on which page, with all answers so far. */
    private record Turn(ApplyStep here, Form form, String token, String act, String then) {
        ApplyView view(Checked page) {
            return ApplyView.of(here, page, token, then);
        }
    }

    /** The buttons within a page. */
    private Form changed(ApplyStep here, Form form, String act, String token) {
        String what = act.substring(act.indexOf(':') + 1);
        if (act.equals("add-item")) return ApplyForm.withRow(form);
        if (act.startsWith("remove-item:") && what.matches("\\d{1,2}"))
            return ApplyForm.withoutRow(form, Integer.parseInt(what));
        if (act.startsWith("remove-file:")) files.remove(token, what, purpose(here));
        return form;
    }

    private ResponseEntity<?> gone(Ui ui, HttpServletRequest request, HttpServletResponse response, Turn turn) {
        if (!turn.form.ok()) return refused(ui, turn, Checked.not(turn.form));
        return switch (turn.act) {
            case "back" -> Go.to(address(turn.here.before()));
            case "save" -> Go.to("/disclosure/apply/saved");
            case "send" -> send(ui, request, response, turn);
            case "next", "" -> next(ui, turn);
            case "add-item" -> stay(turn, "#item-" + ApplyForm.rows(turn.form));
            default -> stay(turn, "");
        };
    }

    private static String address(ApplyStep step) {
        return "/disclosure/apply/" + step.path();
    }

    private static ResponseEntity<Void> stay(Turn turn, String place) {
        return Go.to(address(turn.here) + (turn.then.isEmpty() ? "" : "?then=check") + place);
    }

    private ResponseEntity<?> next(Ui ui, Turn turn) {
        Checked page = checks.of(turn.here, turn.form, turn.token);
        if (turn.here != ApplyStep.CHECK && !page.ok()) return refused(ui, turn, page);
        if (!turn.then.equals("check")) return Go.to(address(turn.here.after()));
        ApplyStep open = checks.firstOpen(turn.form, turn.token);
        return Go.to(address(open) + (open == ApplyStep.CHECK ? "" : "?then=check"));
    }

    private ResponseEntity<?> send(Ui ui, HttpServletRequest request, HttpServletResponse response, Turn turn) {
        Checked page = checks.of(ApplyStep.CHECK, turn.form, turn.token);
        if (!page.ok() || !checks.lacking(turn.form, turn.token).isEmpty()) return refused(ui, turn, page);
        if (often.tooOften(request))
            return steps.show(
                    ui,
                    HttpStatus.TOO_MANY_REQUESTS,
                    turn.view(Checked.not(turn.form.problem("affirmed", "portal.problem.sent-often"))));
        List<Objection> objections = applying.send(turn.form, ui.language(), turn.token);
        if (!objections.isEmpty()) return refused(ui, turn, checks.objected(turn.form, objections));
        often.count(request);
        return sent(request, response, turn.token);
    }

    private static ResponseEntity<Void> sent(HttpServletRequest request, HttpServletResponse response, String token) {
        VisitCookie.APPLIED.write(request, response, token);
        VisitCookie.APPLY.delete(request, response);
        return Go.to("/disclosure/apply/receipt");
    }

    private ResponseEntity<?> refused(Ui ui, Turn turn, Checked page) {
        return steps.show(ui, HttpStatus.UNPROCESSABLE_CONTENT, turn.view(page));
    }
}
