package xinqiao.workbench.supervision;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.supervision.Adoption;
import xinqiao.supervision.Means;
import xinqiao.supervision.Proposal;
import xinqiao.supervision.Supervision;
import xinqiao.supervision.SupervisionAct;
import xinqiao.supervision.Supervisions;
import xinqiao.web.Form;
import xinqiao.web.Language;
import xinqiao.web.Option;
import xinqiao.web.Ui;
import xinqiao.workbench.Field;
import xinqiao.workbench.Fields;

/** What each act of a supervision asks for, and doing it. */
@Component
class SupervisionForms {
    private final Supervisions supervisions;

    SupervisionForms(Supervisions supervisions) {
        this.supervisions = supervisions;
    }

    List<Field> ask(Ui ui, SupervisionAct act) {
        var fields = new Fields(ui, "supervision.act." + act);
        return (switch (act) {
                    case URGE ->
                        fields.one(
                                        "means",
                                        Arrays.stream(Means.values())
                                                .map(one -> new Option(
                                                        one.name(),
                                                        ui.t("supervision.means." + one),
                                                        ui.t("supervision.means.about." + one)))
                                                .toList())
                                .day("day", null)
                                .line("person", "half")
                                .area("asked", 4)
                                .optional()
                                .day("answer", null)
                                .optional()
                                .area("result", 3);
                    case NOTE_RESULT -> fields.area("result", 4);
                    case PROPOSE -> fields.area("wrong", 3).area("words", 5);
                    case DECIDE_PROPOSAL ->
                        fields.one("yes", yesOrNo(ui, act)).optional().area("words", 3);
                    case SEND_PROPOSAL -> fields.day("answer", null);
                    case ANSWER_PROPOSAL ->
                        fields.one("adoption", Fields.options(ui, List.of(Adoption.values()), "supervision.adoption."))
                                .area("words", 4);
                    case FOLLOW_PROPOSAL -> fields.one("yes", yesOrNo(ui, act)).area("words", 4);
                    case ESCALATE, INSTRUCT, END -> fields.area("words", 5);
                })
                .list();
    }

    private static List<Option> yesOrNo(Ui ui, SupervisionAct act) {
        return List.of(
                new Option("yes", ui.t("supervision.act." + act + ".yes.YES")),
                new Option("no", ui.t("supervision.act." + act + ".yes.NO")));
    }

    /** What the leader refused is written on. */
    Form begin(Ui ui, SupervisionAct act, Supervision one) {
        if (act == SupervisionAct.URGE)
            return Form.empty().with("day", ui.today().toString()).with("means", Means.PHONE.name());
        Proposal proposal = one.proposal();
        return act == SupervisionAct.PROPOSE && proposal != null && proposal.stage() == Proposal.Stage.REFUSED
                ? Form.empty().with("wrong", proposal.wrong()).with("words", proposal.words())
                : Form.empty();
    }

    /** @param form checked */
    Decision<Supervision> carryOut(Ui ui, Actor actor, Supervision one, SupervisionAct act, Form form) {
        long id = one.id();
        String words = form.value("words");
        boolean yes = form.chosen("yes", "yes");
        return switch (act) {
            case URGE ->
                supervisions.urge(
                        actor,
                        id,
                        Fields.chosen(form, "means", Means.class).orElseThrow(),
                        form.date("day").orElseThrow(),
                        form.value("person"),
                        form.value("asked"),
                        form.date("answer").orElse(null),
                        form.value("result"),
                        reason(ui, one));
            case NOTE_RESULT -> supervisions.noteResult(actor, id, form.value("result"));
            case PROPOSE -> supervisions.propose(actor, id, form.value("wrong"), words);
            case DECIDE_PROPOSAL -> supervisions.decideProposal(actor, id, yes, words);
            case SEND_PROPOSAL ->
                supervisions.sendProposal(actor, id, form.date("answer").orElse(null));
            case ANSWER_PROPOSAL ->
                supervisions.answerProposal(
                        actor,
                        id,
                        Fields.chosen(form, "adoption", Adoption.class).orElseThrow(),
                        words);
            case FOLLOW_PROPOSAL -> supervisions.followProposal(actor, id, words, yes);
            case ESCALATE -> supervisions.escalate(actor, id, words);
            case INSTRUCT -> supervisions.instruct(actor, id, words);
            case END -> supervisions.end(actor, id, words);
        };
    }

    /** Why, as the letter says it: between authorities, so in Chinese. */
    private static String reason(Ui ui, Supervision one) {
        String grounds = one.grounds().stream()
                .sorted()
                .map(ground -> ui.in(Language.ZH, "supervision.ground." + ground))
                .collect(Collectors.joining("、"));
        return one.words().isBlank() ? grounds : grounds + "（" + one.words() + "）";
    }
}
