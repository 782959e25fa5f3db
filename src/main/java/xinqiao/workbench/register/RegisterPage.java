package xinqiao.workbench.register;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.organisation.Power;
import xinqiao.pages.Templates;
import xinqiao.petition.Receipt;
import xinqiao.petition.Registrations;
import xinqiao.petition.Upload;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.Uploads;

/** Takes down what came by letter, phone, visit or any other way. */
@RestController
@Guides({Provision.KM_15A, Provision.KM_16, Provision.KM_17A, Provision.KM_18C})
class RegisterPage {
    static final String PATH = "/desk/register";

    private final Registrations registrations;
    private final Competence competence;
    private final BusinessTypes business;
    private final Uploads uploads;
    private final RegisterChoices choices;
    private final Templates pages;

    RegisterPage(
            Registrations registrations,
            Competence competence,
            BusinessTypes business,
            Uploads uploads,
            RegisterChoices choices,
            Templates pages) {
        this.registrations = registrations;
        this.competence = competence;
        this.business = business;
        this.uploads = uploads;
        this.choices = choices;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel show(Ui ui, Actor actor) {
        if (!actor.may(Power.REGISTER)) throw new Missing();
        var form = Form.empty()
                .with("receivedOn", ui.today().toString())
                .with("groupSize", "1")
                .with("rows", "1");
        return page(ui, actor, form, List.of(), List.of(), false);
    }

    /** Three buttons: one more petitioner, who is competent, and registering. The first two only show the form again. */
    @PostMapping(PATH)
    ResponseEntity<?> register(Ui ui, Actor actor, HttpServletRequest request, HttpServletResponse response) {
        if (!actor.may(Power.REGISTER)) throw new Missing();
        var form = Form.of(request);
        var sent = uploads.take(request, "files");
        if (form.value("do").equals("more")) {
            int rows = Math.min(Registration.rows(form) + 1, Registration.MOST_ROWS);
            return ResponseEntity.ok(
                    page(ui, actor, form.with("rows", Integer.toString(rows)), sent.objections(), sent.files(), false));
        }
        if (form.value("do").equals("competence"))
            return ResponseEntity.ok(page(ui, actor, form, sent.objections(), sent.files(), true));
        var checked = Registration.check(form);
        if (!checked.ok() || !sent.objections().isEmpty())
            return refused(page(ui, actor, checked, sent.objections(), sent.files(), false));
        var submission = Registration.submission(
                form, actor.houseCode(), ui.language().tag(), competence.reason(actor, form), sent.files());
        return switch (registrations.register(actor, submission)) {
            case Granted<Receipt>(Receipt receipt) -> {
                ReceiptCookie.write(request, response, receipt);
                yield Go.to("/desk/petitions/" + receipt.id() + "/receipt");
            }
            case Refused<Receipt> no -> refused(page(ui, actor, checked, no.objections(), sent.files(), false));
        };
    }

    private static ResponseEntity<JteModel> refused(JteModel page) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
    }

    private JteModel page(
            Ui ui, Actor actor, Form form, List<Objection> objections, List<Upload> files, boolean propose) {
        var view = new RegisterView(
                form,
                Registration.rows(form),
                objections,
                choices.profile(actor),
                choices.house(actor, ui),
                business.options(ui.locale()),
                propose ? competence.proposals(form) : List.of(),
                propose,
                files,
                uploads.tickets(files));
        return pages.deskRegister(ui, view);
    }
}
