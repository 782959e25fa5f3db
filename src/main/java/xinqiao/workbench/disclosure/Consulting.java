package xinqiao.workbench.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import xinqiao.disclosure.ApplicationCommand.*;
import xinqiao.disclosure.Consultation;
import xinqiao.disclosure.ConsultationAnswer;
import xinqiao.disclosure.Party;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.procedure.ConsultationKind;
import xinqiao.web.Form;
import xinqiao.web.Option;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Fields;
import xinqiao.workbench.act.YesOrNo;

/** Forms of the acts by which somebody's opinion is asked, and the record is searched. */
@Guides({Provision.LAW_D3, Provision.LAW_D4, Provision.SZ_25, Provision.GS_10})
final class Consulting {
    private Consulting() {}

    static final ActForm CONSULT = ActForm.of(
            (asked, fields) -> {
                var kinds = Stream.of(ConsultationKind.values())
                        .filter(asked.file().profile().consultations()::containsKey)
                        .toList();
                fields.one("consulted", Fields.options(asked.ui(), kinds, "applications.consulted."));
                fields.line("party", "full");
                fields.line("reach", "full");
                fields.many("items", asked.items(_ -> true));
                fields.area("content", 4);
                fields.optional().day("opinion-until", null);
            },
            (_, form) -> new Consult(
                    Fields.chosen(form, "consulted", ConsultationKind.class).orElseThrow(),
                    new Party(form.value("party"), form.value("reach")),
                    Asking.chosen(form, "items"),
                    form.value("content"),
                    form.date("opinion-until").orElse(null)));

    static final ActForm NOTE_DELIVERY = new ActForm(
            asked -> onlyOne(asked, undelivered(asked)),
            (asked, fields) -> {
                fields.one("consultation", options(asked, undelivered(asked)));
                fields.day("on", asked.ui().today());
            },
            (_, form) -> new NoteDelivery(no(form), Receiving.on(form)));

    static final ActForm NOTE_ANSWER = new ActForm(
            asked -> onlyOne(asked, awaited(asked)),
            (asked, fields) -> {
                fields.one("consultation", options(asked, awaited(asked)));
                fields.day("on", asked.ui().today());
                fields.one(
                        "answer",
                        Fields.options(asked.ui(), Arrays.asList(ConsultationAnswer.values()), "applications.answer."));
                fields.optional().area("their-words", 4);
            },
            (_, form) -> new NoteAnswer(
                    no(form),
                    Receiving.on(form),
                    Fields.chosen(form, "answer", ConsultationAnswer.class).orElseThrow(),
                    form.value("their-words")));

    static final ActForm ASK_DEPARTMENT = ActForm.of(
            (asked, fields) -> {
                fields.pick("department", asked.departments());
                fields.area("question", 4);
            },
            (_, form) -> new AskDepartment(Answers.id(form, "department").orElseThrow(), form.value("question")));

    static final ActForm ANSWER_AS_DEPARTMENT = ActForm.words("opinion", 5, AnswerAsDepartment::new);

    static final ActForm SEARCH = new ActForm(
            asked -> Form.empty()
                    .with("on", asked.ui().today().toString())
                    .with("by", asked.actor().name()),
            (asked, fields) -> {
                fields.day("on", asked.ui().today());
                fields.many("items", asked.items(_ -> true));
                fields.line("where", "full");
                fields.line("by", "medium");
                fields.one("found", YesOrNo.options(asked.ui(), "applications.form.found"));
                fields.area("findings", 4);
            },
            (_, form) -> new SearchFor(
                    Receiving.on(form),
                    Asking.chosen(form, "items"),
                    form.value("where"),
                    form.value("by"),
                    form.chosen("found", YesOrNo.YES),
                    form.value("findings")));

    private static List<Consultation> awaited(Asking asked) {
        return asked.application().awaited().toList();
    }

    private static List<Consultation> undelivered(Asking asked) {
        return asked.application()
                .awaited()
                .filter(one -> one.deliveredOn() == null)
                .toList();
    }

    private static Form onlyOne(Asking asked, List<Consultation> all) {
        Form form = Form.empty().with("on", asked.ui().today().toString());
        return all.size() == 1
                ? form.with("consultation", Integer.toString(all.getFirst().no()))
                : form;
    }

    private static List<Option> options(Asking asked, List<Consultation> all) {
        var parties = asked.file().parties();
        return all.stream()
                .map(one -> {
                    var party = parties.get(one.no());
                    String name = party == null ? "" : party.party().name();
                    return new Option(
                            Integer.toString(one.no()),
                            name,
                            asked.ui().t("applications.consulted." + one.kind()) + " · "
                                    + asked.ui().date(one.sentOn()));
                })
                .toList();
    }

    private static int no(Form form) {
        return Answers.number(form, "consultation").orElseThrow();
    }
}
