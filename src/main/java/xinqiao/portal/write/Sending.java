package xinqiao.portal.write;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import xinqiao.calendar.Citation;
import xinqiao.identity.Visitor;
import xinqiao.law.Enforces;
import xinqiao.law.Granted;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.petition.Businesses;
import xinqiao.petition.Channel;
import xinqiao.petition.Receipt;
import xinqiao.petition.Registrations;
import xinqiao.petition.Submission;
import xinqiao.petition.Upload;
import xinqiao.portal.visit.Drafts;
import xinqiao.portal.visit.Once;
import xinqiao.portal.visit.SentForms;
import xinqiao.web.Form;
import xinqiao.web.Language;

/** From the form to the registered petition, once. */
@Component
class Sending {
    private final Once once;
    private final Registrations registrations;
    private final SentForms forms;
    private final HouseChoice choice;
    private final Businesses types;
    private final Drafts drafts;
    private final Clock clock;

    Sending(
            Once once,
            Registrations registrations,
            SentForms forms,
            HouseChoice choice,
            Businesses types,
            Drafts drafts,
            Clock clock) {
        this.once = once;
        this.registrations = registrations;
        this.forms = forms;
        this.choice = choice;
        this.types = types;
        this.drafts = drafts;
        this.clock = clock;
    }

    Submission submission(Form form, Language language, List<Upload> files) {
        String house = form.value("house");
        return new Submission(
                choice.takes(house) ? house : someHouse(),
                Channel.WEB,
                LocalDate.now(clock),
                WriteForm.kind(form),
                "",
                form.value("request"),
                form.value("facts"),
                form.value("place"),
                business(form),
                WriteForm.named(form),
                WriteForm.anonymous(form),
                WriteForm.groupSize(form),
                WriteForm.accused(form),
                form.chosen("affirmed", "yes"),
                language.code(),
                choice.reason(form),
                files);
    }

    /** What it is about, in the words that the desk reads. */
    private String business(Form form) {
        return Stream.of(types.name(form.value("type"), Language.ZH.locale()).orElse(""), form.value("business"))
                .filter(words -> !words.isEmpty())
                .collect(joining("；"));
    }

    /** Stands in until one was chosen, so that the rest can be checked all the same. */
    String someHouse() {
        return choice.takers().getFirst().code();
    }

    /** As the procedure of the addressed house cites it. */
    Citation cited(Form form, Provision provision) {
        String house = form.value("house");
        return registrations.profile(choice.takes(house) ? house : someHouse()).cited(provision);
    }

    /** What the law objects to; nothing is registered. */
    List<Objection> objections(Submission submission) {
        return switch (registrations.check(submission)) {
            case Granted<Submission> _ -> List.of();
            case Refused<Submission>(List<Objection> objections) -> objections;
        };
    }

    /**
     * Registers it, unless this form has been sent before: then the first time counts.
     *
     * @return what the law objects to; empty once it is registered
     */
    @Enforces({Provision.KM_11B, Provision.GS_14})
    List<Objection> send(Submission submission, String token) {
        var visitor = new Visitor();
        List<Objection> objections = once.<Receipt>does(
                visitor,
                token,
                () -> registrations.register(visitor, submission),
                (tx, receipt) -> forms.done(tx, token, receipt));
        if (objections.isEmpty()) drafts.forget(token);
        return objections;
    }

    /** Whether this letter was sent, its receipt being open or not. */
    boolean sent(String token) {
        return forms.sent(token);
    }

    Optional<Receipt> receipt(String token) {
        return forms.receipt(token);
    }
}
