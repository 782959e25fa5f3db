package xinqiao.portal.disclosure;

import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.disclosure.Application;
import xinqiao.disclosure.ItemAsked;
import xinqiao.disclosure.OwnApplications;
import xinqiao.disclosure.Proof;
import xinqiao.identity.Applicant;
import xinqiao.law.Objection;
import xinqiao.portal.visit.Once;
import xinqiao.portal.visit.UnsentFiles;
import xinqiao.web.Form;
import xinqiao.web.Messages;

/** What applicants do with their own application; pressed twice it happens once. */
@Component
class OwnApplication {
    /** In characters; a technical bound, no law. */
    private static final int MOST_WORDS = 2_000;

    private final OwnApplications applications;
    private final Once once;
    private final UnsentFiles files;
    private final Messages messages;

    OwnApplication(OwnApplications applications, Once once, UnsentFiles files, Messages messages) {
        this.applications = applications;
        this.once = once;
        this.files = files;
        this.messages = messages;
    }

    /** @param unproved the applicants whose proof of identity can be entered with it */
    Form correct(Applicant applicant, Form typed, String token, List<Integer> unproved) {
        Form form = ApplyChecks.items(typed);
        if (!form.ok()) return form;
        List<ItemAsked> items = ApplyForm.items(form);
        List<Proof> proofs = ApplyForm.proofs(form, unproved);
        List<Objection> objections = once.<Application>does(
                applicant,
                token,
                () -> applications.correct(
                        applicant, items, files.of(token), proofs, files.of(token, UnsentFiles.Purpose.IDENTITY)));
        Form told = form;
        for (Objection each : objections)
            told = told.problem(
                    ofProof(each) ? "document-number-" + proofs.getFirst().no() : "item-name-1",
                    each.reason(),
                    each.values().toArray());
        return told;
    }

    private static boolean ofProof(Objection each) {
        return each.reason().endsWith(".id-card-wrong") || each.reason().endsWith(".proved-already");
    }

    Form giveReasons(Applicant applicant, Form typed, String token) {
        Form form = ApplyChecks.within(typed, "reasons", MOST_WORDS);
        if (!form.ok()) return form;
        return told(
                form,
                "reasons",
                once.<Application>does(
                        applicant, token, () -> applications.giveReasons(applicant, form.value("reasons"))));
    }

    Form add(Applicant applicant, Form form, String token) {
        return told(
                form,
                UnsentFiles.FIELD,
                once.<Application>does(applicant, token, () -> applications.addMaterial(applicant, files.of(token))));
    }

    Form withdraw(Applicant applicant, Form typed, String token) {
        if (!typed.chosen("sure", "yes")) return typed.problem("sure", "portal.problem.not-sure");
        return told(typed, "sure", once.<Application>does(applicant, token, () -> applications.withdraw(applicant)));
    }

    List<Objection> askHelp(Applicant applicant, Form form, String token) {
        return once.<Application>does(
                applicant, token, () -> applications.askHelp(applicant, ApplyForm.help(form, messages)));
    }

    private static Form told(Form form, String field, List<Objection> objections) {
        Form told = form;
        for (Objection each : objections)
            told = told.problem(field, each.reason(), each.values().toArray());
        return told;
    }
}
