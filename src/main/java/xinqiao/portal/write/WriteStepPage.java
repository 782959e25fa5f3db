package xinqiao.portal.write;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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
import xinqiao.portal.rules.WriteStep;
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

/** Writing a petition, one question a page. Every button keeps what was typed before it does anything else. */
@RestController
@Guides({
    Provision.KM_11B,
    Provision.KM_16,
    Provision.KM_17A,
    Provision.KM_17B,
    Provision.KM_18C,
    Provision.KM_22,
    Provision.KM_25,
    Provision.KM_38
})
class WriteStepPage {
    private static final MediaType WORDS = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final WriteSteps steps;
    private final WriteChecks checks;
    private final Sending sending;
    private final HouseChoice choice;
    private final Drafts drafts;
    private final UnsentFiles files;
    private final SentOften often;

    WriteStepPage(
            WriteSteps steps,
            WriteChecks checks,
            Sending sending,
            HouseChoice choice,
            Drafts drafts,
            UnsentFiles files,
            SentOften often) {
        this.steps = steps;
        this.checks = checks;
        this.sending = sending;
        this.choice = choice;
        this.drafts = drafts;
        this.files = files;
        this.often = often;
    }

    @GetMapping("/write/{step}")
    ResponseEntity<?> show(Ui ui, HttpServletRequest request, @PathVariable String step) {
        WriteStep asked = WriteStep.at(step).orElseThrow(Missing::new);
        Form query = Form.of(request);
        Optional<String> token = VisitCookie.DRAFT.read(request);
        Optional<Form> draft = token.flatMap(drafts::find);
        if (draft.isEmpty() && asked != WriteStep.ABOUT) return nothingHere(request);
        Form form = draft.orElseGet(() -> Form.empty().with("kind", query.value("kind")));
        if (choice.takes(query.value("house"))) form = form.with("house", query.value("house"));
        if (!WriteForm.steps(form).contains(asked))
            return Go.to("/write/" + checks.firstOpen(form).path());
        String kept = draft.isPresent() ? token.orElseThrow() : Secret.fresh();
        var view = WriteView.of(asked, Checked.not(form), kept, query.value("then"));
        return steps.show(ui, HttpStatus.OK, view);
    }

    /** The browser's back button after sending leads to the receipt, as long as that is open. */
    private ResponseEntity<?> nothingHere(HttpServletRequest request) {
        return VisitCookie.RECEIPT.read(request).flatMap(sending::receipt).isPresent()
                ? Go.to("/write/receipt")
                : Go.to("/write", Flash.Kind.NOTE, "portal.draft-gone");
    }

    @PostMapping("/write/{step}")
    ResponseEntity<?> answer(
            Ui ui,
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String step,
            @RequestParam(name = UnsentFiles.FIELD, required = false) List<MultipartFile> sent) {
        WriteStep here = WriteStep.at(step).orElseThrow(Missing::new);
        Form typed = Form.of(request);
        String token = VisitCookie.DRAFT.token(typed, request);
        // read before it is asked whether it was sent: who sends it strikes it out after that
        Form draft = drafts.find(token).orElseGet(Form::empty);
        // whoever went back from the receipt and presses again has written once
        // in this order: what another press has just sent has its receipt too
        boolean keeps = typed.value("act").equals("keep");
        if (sending.sent(token) && keeps) return ResponseEntity.noContent().build();
        if (sending.sent(token))
            return sending.receipt(token).isPresent()
                    ? sent(request, response, token)
                    : Go.to("/track", Flash.Kind.NOTE, "portal.sent-before");
        Form form = WriteForm.take(here, draft, typed).with("at", here.path());
        if (here == WriteStep.ABOUT && choice.takes(typed.value("house")))
            form = form.with("house", typed.value("house"));
        if (here == WriteStep.FILES && sent != null) form = files.keep(form, token, sent);
        form = changed(form, typed.value("act"), token);
        drafts.save(token, form);
        VisitCookie.DRAFT.write(request, response, token);
        if (keeps) return ResponseEntity.ok().contentType(WORDS).body(ui.t("portal.kept"));
        return gone(ui, request, response, new Turn(here, form, token, typed.value("act"), typed.value("then")));
    }

    /** What was pressed on which page, with all answers so far. */
    private record Turn(WriteStep here, Form form, String token, String act, String then) {
        WriteView view(Checked page) {
            return WriteView.of(here, page, token, then);
        }
    }

    /** The buttons within a page. */
    private Form changed(Form form, String act, String token) {
        String what = act.substring(act.indexOf(':') + 1);
        if (act.equals("add-person")) return WriteForm.withPerson(form);
        if (act.startsWith("remove-person:") && what.matches("\\d{1,2}"))
            return WriteForm.withoutPerson(form, Integer.parseInt(what));
        if (act.startsWith("remove-file:")) files.remove(token, what);
        if (act.startsWith("house:") && choice.takes(what)) return form.with("house", what);
        return form;
    }

    private ResponseEntity<?> gone(Ui ui, HttpServletRequest request, HttpServletResponse response, Turn turn) {
        if (!turn.form.ok()) return refused(ui, turn, Checked.not(turn.form));
        return switch (turn.act) {
            case "back" -> Go.to("/write/" + before(turn).path());
            case "save" -> Go.to("/write/saved");
            case "send" -> send(ui, request, response, turn);
            case "next", "" -> next(ui, turn);
            case "add-person" -> stay(turn, "#person-" + WriteForm.people(turn.form));
            default -> stay(turn, "");
        };
    }

    private static ResponseEntity<Void> stay(Turn turn, String place) {
        return Go.to("/write/" + turn.here.path() + (turn.then.isEmpty() ? "" : "?then=check") + place);
    }

    private static WriteStep before(Turn turn) {
        List<WriteStep> all = WriteForm.steps(turn.form);
        return all.get(Math.max(0, all.indexOf(turn.here) - 1));
    }

    private ResponseEntity<?> next(Ui ui, Turn turn) {
        if (turn.here == WriteStep.HOUSE) {
            Optional<String> advice = choice.advice(turn.form);
            if (advice.isPresent()) {
                drafts.save(turn.token, choice.advised(turn.form));
                return Go.to("/write/house", Flash.Kind.NOTE, advice.get());
            }
        }
        Checked page = checks.of(turn.here, turn.form);
        if (!page.ok()) return refused(ui, turn, page);
        List<WriteStep> all = WriteForm.steps(turn.form);
        if (!turn.then.equals("check"))
            return Go.to("/write/"
                    + all.get(Math.min(all.size() - 1, all.indexOf(turn.here) + 1))
                            .path());
        WriteStep open = checks.firstOpen(turn.form);
        return Go.to("/write/" + open.path() + (open == WriteStep.CHECK ? "" : "?then=check"));
    }

    private ResponseEntity<?> send(Ui ui, HttpServletRequest request, HttpServletResponse response, Turn turn) {
        Checked page = checks.of(WriteStep.CHECK, turn.form);
        if (!page.ok() || !checks.lacking(turn.form).isEmpty()) return refused(ui, turn, page);
        var submission = sending.submission(turn.form, ui.language(), files.of(turn.token));
        if (often.tooOften(request))
            return steps.show(
                    ui,
                    HttpStatus.TOO_MANY_REQUESTS,
                    turn.view(Checked.not(turn.form.problem("affirmed", "portal.problem.sent-often"))));
        List<Objection> objections = sending.send(submission, turn.token);
        if (!objections.isEmpty()) return refused(ui, turn, checks.objected(turn.form, objections));
        often.count(request);
        return sent(request, response, turn.token);
    }

    private static ResponseEntity<Void> sent(HttpServletRequest request, HttpServletResponse response, String token) {
        VisitCookie.RECEIPT.write(request, response, token);
        VisitCookie.DRAFT.delete(request, response);
        return Go.to("/write/receipt");
    }

    private ResponseEntity<?> refused(Ui ui, Turn turn, Checked page) {
        return steps.show(ui, HttpStatus.UNPROCESSABLE_CONTENT, turn.view(page));
    }
}
