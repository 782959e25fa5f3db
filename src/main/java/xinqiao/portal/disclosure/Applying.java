package xinqiao.portal.disclosure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import xinqiao.calendar.Citation;
import xinqiao.disclosure.ApplicantKind;
import xinqiao.disclosure.ApplicationForm;
import xinqiao.disclosure.ApplicationIntake;
import xinqiao.disclosure.ApplicationReceipt;
import xinqiao.disclosure.GivingManner;
import xinqiao.identity.Visitor;
import xinqiao.law.Enforces;
import xinqiao.law.Granted;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.petition.Receipt;
import xinqiao.petition.Upload;
import xinqiao.portal.visit.Drafts;
import xinqiao.portal.visit.Once;
import xinqiao.portal.visit.SentForms;
import xinqiao.portal.visit.UnsentFiles;
import xinqiao.procedure.FormRule;
import xinqiao.procedure.OwnRules;
import xinqiao.procedure.ReceiptWay;
import xinqiao.web.Form;
import xinqiao.web.Language;
import xinqiao.web.Messages;

/** From the form to the registered application, once. */
@Component
class Applying {
    private final Once once;
    private final ApplicationIntake intake;
    private final SentForms forms;
    private final TakingHouses houses;
    private final UnsentFiles files;
    private final Drafts drafts;
    private final Messages messages;
    private final Clock clock;

    Applying(
            Once once,
            ApplicationIntake intake,
            SentForms forms,
            TakingHouses houses,
            UnsentFiles files,
            Drafts drafts,
            Messages messages,
            Clock clock) {
        this.once = once;
        this.intake = intake;
        this.forms = forms;
        this.houses = houses;
        this.files = files;
        this.drafts = drafts;
        this.messages = messages;
        this.clock = clock;
    }

    /** What was answered so far; what is missing stands in for by something that can be checked all the same. */
    ApplicationForm application(Form form, Language language, String token) {
        FormRule asked = asked(form);
        return new ApplicationForm(
                house(form),
                ReceiptWay.ONLINE,
                LocalDate.now(clock),
                ApplyForm.kind(form).orElse(ApplicantKind.PERSON),
                List.of(ApplyForm.applicant(form)),
                ApplyForm.items(form),
                asked.purpose().isPresent() ? form.value("purpose") : "",
                ApplyForm.manner(form).orElse(GivingManner.POST),
                asked.ownRecord().isPresent() && form.chosen("own-record", "yes"),
                false,
                false,
                ApplyForm.help(form, messages),
                language.code(),
                files.of(token),
                identity(token),
                ApplyForm.carrier(form).orElse(null));
    }

    /** Stands in until one was chosen, so that the rest can be checked all the same. */
    private String house(Form form) {
        String house = form.value("house");
        return houses.takes(house) ? house : houses.all().getFirst().code();
    }

    /** What the form of the addressed house asks; an answer to what it doesn't ask, given for another house, isn't sent. */
    FormRule asked(Form form) {
        return intake.profile(house(form)).form();
    }

    /** As the procedure of the addressed house cites it. */
    Citation cited(Form form, Provision provision) {
        return intake.profile(house(form)).cited(provision);
    }

    /** What of it may go by rules of its own, by the procedure of the addressed house. */
    List<OwnRules> governed(Form form, ApplicationForm application) {
        return intake.governed(house(form), application.items());
    }

    List<Upload> identity(String token) {
        return files.of(token, UnsentFiles.Purpose.IDENTITY);
    }

    /** What the law objects to; nothing is registered. */
    List<Objection> objections(Form form, String token) {
        return switch (intake.check(application(form, Language.ZH, token))) {
            case Granted<ApplicationForm> _ -> List.of();
            case Refused<ApplicationForm>(List<Objection> objections) -> objections;
        };
    }

    /**
     * Registers it, unless this form has been sent before: then the first time counts.
     *
     * @return what the law objects to; empty once it is registered
     */
    @Enforces({Provision.SZ_15, Provision.SZ_22, Provision.GS_9})
    List<Objection> send(Form form, Language language, String token) {
        ApplicationForm application = application(form, language, token);
        var visitor = new Visitor();
        List<Objection> objections = once.<ApplicationReceipt>does(
                visitor,
                token,
                () -> intake.register(visitor, application, null),
                (tx, got) -> forms.applied(tx, token, new Receipt(got.id(), got.number(), got.code())));
        if (objections.isEmpty()) drafts.forget(token);
        return objections;
    }

    /** Whether this form was sent, its receipt being open or not. */
    boolean sent(String token) {
        return forms.sent(token);
    }

    Optional<Receipt> receipt(String token) {
        return forms.applied(token);
    }
}
