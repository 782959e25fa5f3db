package xinqiao.workbench.register;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.organisation.Power;
import xinqiao.petition.AlreadyRegistered;
import xinqiao.petition.Receipt;
import xinqiao.petition.RegistrationDraft;
import xinqiao.petition.RegistrationDrafts;
import xinqiao.petition.Registrations;
import xinqiao.petition.Submission;
import xinqiao.petition.Upload;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Uploads;

/** Takes down what came by letter, phone, visit or any other way. */
@RestController
@Guides({Provision.KM_15A, Provision.KM_16, Provision.KM_17A, Provision.KM_18A, Provision.KM_18C})
class RegisterPage {
    static final String PATH = "/desk/register";
    private static final Pattern TAKE = Pattern.compile("take-(\\d{1,3})-(\\d{1,18})");

    private final Registrations registrations;
    private final RegistrationDrafts drafts;
    private final Competence competence;
    private final TypedPeople people;
    private final FromReception reception;
    private final FromMail mail;
    private final FromScan scans;
    private final Uploads uploads;
    private final KeptRegistration kept;
    private final RegisterForms forms;

    RegisterPage(
            Registrations registrations,
            RegistrationDrafts drafts,
            Competence competence,
            TypedPeople people,
            FromReception reception,
            FromMail mail,
            FromScan scans,
            Uploads uploads,
            KeptRegistration kept,
            RegisterForms forms) {
        this.registrations = registrations;
        this.drafts = drafts;
        this.competence = competence;
        this.people = people;
        this.reception = reception;
        this.mail = mail;
        this.scans = scans;
        this.uploads = uploads;
        this.kept = kept;
        this.forms = forms;
    }

    /** A fresh form, the next one of a series, a draft to be completed, or what was typed before a session ended. */
    @GetMapping(PATH)
    JteModel show(Ui ui, Actor actor, HttpServletRequest request, HttpServletResponse response) {
        if (!actor.may(Power.REGISTER)) throw new Missing();
        var asked = Form.of(request);
        Optional<Long> draft = Answers.id(asked, "draft");
        if (draft.isPresent()) {
            RegistrationDraft opened = drafts.open(actor, draft.get());
            var form = new Form(opened.content().form(), List.of()).with("draft", Long.toString(opened.id()));
            return forms.page(ui, actor, form, List.of(), opened.content().files(), false, null, null);
        }
        var typed = asked.chosen("kept", "yes") ? kept.takenUp(actor).orElse(null) : null;
        if (typed != null) {
            List<Upload> files =
                    typed.draft() == null ? List.of() : typed.draft().content().files();
            return forms.page(ui, actor, typed.form(), List.of(), files, false, null, null);
        }
        Long last = Answers.id(asked, "after").orElse(null);
        var told = last == null
                ? null
                : ReceiptCookie.take(request, response, PATH).orElse(null);
        var form = mail.fill(actor, reception.fill(actor, forms.fresh(ui, asked), asked), asked);
        return forms.page(ui, actor, form, List.of(), mail.files(actor, asked), false, last, told);
    }

    /** One button registers and one saves a draft; the others only show the form again. */
    @PostMapping(PATH)
    ResponseEntity<?> register(Ui ui, Actor actor, HttpServletRequest request, HttpServletResponse response) {
        if (!actor.may(Power.REGISTER)) throw new Missing();
        var form = Registration.written(Form.of(request), ui.today());
        var sent = uploads.take(request, "files").and(uploads.take(request, "scan", "none"));
        String pressed = form.value("do");
        if (pressed.startsWith("scan")) {
            scans.wish(actor, sent.files());
            return again(
                    ui, actor, scans.taken(actor, form, sent.files(), forms.business(ui, actor), pressed), sent, false);
        }
        if (pressed.equals("more")) {
            int rows = Math.min(Registration.rows(form) + 1, Registration.MOST_ROWS);
            return again(ui, actor, form.with("rows", Integer.toString(rows)), sent, false);
        }
        if (pressed.equals("competence")) return again(ui, actor, form, sent, true);
        if (pressed.equals("alike")) return again(ui, actor, form, sent, false);
        if (pressed.equals("channel")) return again(ui, actor, form, sent, false);
        var take = TAKE.matcher(pressed);
        if (take.matches()) {
            int row = Math.clamp(Integer.parseInt(take.group(1)), 0, Registration.MOST_ROWS - 1);
            return again(ui, actor, people.take(actor, form, row, Long.parseLong(take.group(2))), sent, false);
        }
        if (pressed.equals("draft")) {
            if (!sent.objections().isEmpty()) return refused(ui, actor, form, sent.objections(), sent.files());
            long unused =
                    drafts.save(actor, Answers.id(form, "draft").orElse(null), Lacking.content(form, sent.files()));
            kept.forget(actor);
            return Go.done(DraftsPage.PATH, "workbench.draft-saved");
        }
        return write(ui, actor, form, sent, request, response);
    }

    private ResponseEntity<?> write(
            Ui ui,
            Actor actor,
            Form form,
            Uploads.Sent sent,
            HttpServletRequest request,
            HttpServletResponse response) {
        var checked = Registration.check(form, ui.today());
        if (!checked.ok() || !sent.objections().isEmpty())
            return refused(ui, actor, checked, sent.objections(), sent.files());
        // by the form that it came of: the letter doesn't tell its case
        Optional<Long> before =
                mail.became(actor, form) ? registrations.registered(actor, RegisterForms.once(form)) : Optional.empty();
        if (before.isPresent()) return Go.to("/desk/petitions/" + before.get() + "/receipt");
        var submission = Registration.submission(
                form, actor.houseCode(), ui.language().tag(), competence.reason(actor, form), sent.files());
        try {
            return switch (mail.register(actor, form, () -> registered(actor, form, submission))) {
                case Granted<Receipt>(Receipt receipt) -> {
                    kept.forget(actor);
                    reception.registered(actor, form, submission, receipt);
                    String back = reception.back(form, submission);
                    yield next(actor, form, receipt, back, request, response);
                }
                case Refused<Receipt> no -> refused(ui, actor, checked, no.objections(), sent.files());
            };
        } catch (AlreadyRegistered twice) {
            return twice.id()
                    .map(id -> Go.to("/desk/petitions/" + id + "/receipt"))
                    .orElseGet(() -> Go.done(PATH, "workbench.registered-before"));
        }
    }

    private Decision<Receipt> registered(Actor actor, Form form, Submission submission) {
        var once = RegisterForms.once(form);
        Optional<Long> draft = Answers.id(form, "draft");
        return draft.isPresent()
                ? drafts.register(actor, draft.get(), submission, once)
                : registrations.register(actor, submission, once);
    }

    /** In a series the next form comes at once, with number and code of this one above it; else the receipt. */
    private ResponseEntity<Void> next(
            Actor actor,
            Form form,
            Receipt receipt,
            String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        String path = "/desk/petitions/" + receipt.id() + "/receipt";
        if (!form.chosen("batch", "yes")) {
            ReceiptCookie.write(request, response, receipt, path);
            return Go.to(path + back);
        }
        ReceiptCookie.write(request, response, receipt, PATH);
        return Go.to(UriComponentsBuilder.fromPath(PATH)
                .queryParam("batch", "yes")
                .queryParamIfPresent("mail", mail.next(actor, form))
                .queryParam("channel", form.value("channel"))
                .queryParam("receivedOn", form.value("receivedOn"))
                .queryParam("language", form.value("language").equals("en") ? "en" : "zh")
                .queryParam("after", receipt.id())
                .toUriString());
    }

    private ResponseEntity<JteModel> again(Ui ui, Actor actor, Form form, Uploads.Sent sent, boolean propose) {
        return ResponseEntity.ok(forms.page(ui, actor, form, sent.objections(), sent.files(), propose, null, null));
    }

    private ResponseEntity<JteModel> refused(
            Ui ui, Actor actor, Form form, List<Objection> objections, List<Upload> files) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                .body(forms.page(ui, actor, form, objections, files, false, null, null));
    }
}
