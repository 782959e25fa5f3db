package xinqiao.workbench.sending;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;
import xinqiao.routing.Arrivals;
import xinqiao.routing.ReportPoint;
import xinqiao.routing.Sending;
import xinqiao.routing.SendingAct;
import xinqiao.routing.Sendings;
import xinqiao.web.Form;
import xinqiao.web.Option;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Fields;

/** What each act on a sending asks for, and doing it. */
@Component
class SendingForms {
    private final Sendings sendings;
    private final Arrivals arrivals;
    private final Houses houses;

    SendingForms(Sendings sendings, Arrivals arrivals, Houses houses) {
        this.sendings = sendings;
        this.arrivals = arrivals;
        this.houses = houses;
    }

    /** Several of them may stand on one page, so no two acts that are open together share the name of a field. */
    Fields ask(Ui ui, Actor actor, Sending sending, SendingAct act) {
        var fields = new Fields(ui, "routing.act." + act);
        return switch (act) {
            case APPROVE -> fields.one("yes", yesOrNo(ui, act)).optional().area("words", 3);
            case SEND -> fields.optional().line("phoned", "half");
            case DROP -> fields.optional().area("why", 3);
            case CLOSE -> fields.optional().area("words", 3);
            case ISSUE_LETTER -> fields;
            case SIGN ->
                sending.to().outside()
                        ? fields.day("on", ui.today()).optional().line("words", "full")
                        : fields.optional().pick("officer", officers(ui, actor));
            case NOTE_OBJECTION -> fields.area("reasons", 5);
            case REPORT -> fields.area("words", 5);
            case DECIDE_OBJECTION -> fields.one("yes", yesOrNo(ui, act)).area("words", 4);
            case EXAMINE_REPORT ->
                fields.optional()
                        .many("holds", Fields.options(ui, List.of(ReportPoint.values()), "routing.point."))
                        .one("yes", yesOrNo(ui, act))
                        .optional()
                        .area("words", 4)
                        .optional()
                        .day("again", null);
            case APPROVE_REPORT ->
                fields.one("yes", yesOrNo(ui, act))
                        .optional()
                        .area("words", 4)
                        .optional()
                        .day("again", null);
        };
    }

    private static List<Option> yesOrNo(Ui ui, SendingAct act) {
        return List.of(
                new Option("yes", ui.t("routing.act." + act + ".yes.YES")),
                new Option("no", ui.t("routing.act." + act + ".yes.NO")));
    }

    /** KM-23.3b: whom the house names as the first to handle it. */
    private List<Option> officers(Ui ui, Actor actor) {
        return houses.postsWith(actor.houseCode(), Power.HANDLE).stream()
                .map(holder -> new Option(
                        Long.toString(holder.person().id()),
                        holder.department().name(ui.locale()) + " · "
                                + holder.person().name(ui.locale())))
                .distinct()
                .toList();
    }

    private static Set<ReportPoint> points(Form form) {
        return Arrays.stream(ReportPoint.values())
                .filter(point -> form.chosen("holds", point.name()))
                .collect(Collectors.toSet());
    }

    Form begin(Ui ui, SendingAct act) {
        return act == SendingAct.SIGN ? Form.empty().with("on", ui.today().toString()) : Form.empty();
    }

    /** @param form checked */
    Decision<?> carryOut(Actor actor, Sending sending, SendingAct act, Form form) {
        long id = sending.id();
        String words = form.value("words");
        boolean yes = form.chosen("yes", "yes");
        return switch (act) {
            case APPROVE -> sendings.approve(actor, id, yes, words);
            case SEND -> sendings.send(actor, id, form.value("phoned").isEmpty() ? null : form.value("phoned"));
            case DROP -> sendings.drop(actor, id, form.value("why"));
            case CLOSE -> sendings.close(actor, id, words);
            case ISSUE_LETTER -> sendings.issueLetter(actor, id);
            case SIGN ->
                sending.to().outside()
                        ? arrivals.noteReceipt(actor, id, form.date("on").orElseThrow(), words)
                        : arrivals.sign(actor, id, Answers.id(form, "officer").orElse(null));
            case NOTE_OBJECTION -> sendings.noteObjection(actor, id, form.value("reasons"));
            case DECIDE_OBJECTION -> sendings.decideObjection(actor, id, yes, words);
            case REPORT -> arrivals.report(actor, id, words);
            case EXAMINE_REPORT ->
                sendings.examineReport(
                        actor, id, points(form), yes, words, form.date("again").orElse(null));
            case APPROVE_REPORT ->
                sendings.approveReport(actor, id, yes, words, form.date("again").orElse(null));
        };
    }
}
