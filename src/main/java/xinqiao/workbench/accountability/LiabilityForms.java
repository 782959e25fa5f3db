package xinqiao.workbench.accountability;

import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.accountability.Liabilities;
import xinqiao.accountability.Liability;
import xinqiao.accountability.LiabilityAct;
import xinqiao.accountability.LiabilityDesk.LiabilityFile;
import xinqiao.accountability.Referral;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.web.Form;
import xinqiao.web.Option;
import xinqiao.web.Ui;
import xinqiao.workbench.Field;
import xinqiao.workbench.Fields;

/** What each act of a liability case asks for, and doing it. */
@Component
class LiabilityForms {
    private final Liabilities liabilities;
    private final UnitNames units;

    LiabilityForms(Liabilities liabilities, UnitNames units) {
        this.liabilities = liabilities;
        this.units = units;
    }

    List<Field> ask(Ui ui, LiabilityAct act) {
        var fields = new Fields(ui, "accountability.act." + act);
        return (switch (act) {
                    case OPEN ->
                        fields.optional().line("people", "full").optional().area("words", 4);
                    case ORDER -> fields.area("words", 5).optional().day("answer", null);
                    case EXAMINE ->
                        fields.one(
                                        "yes",
                                        List.of(
                                                new Option("yes", ui.t("accountability.corrected.true")),
                                                new Option("no", ui.t("accountability.corrected.false"))))
                                .area("words", 4);
                    case REFER ->
                        fields.one("what", Fields.options(ui, List.of(Referral.values()), "accountability.referral."))
                                .area("words", 5);
                    case SET_ASIDE, ANSWER, END_REFERRAL, CLOSE -> fields.area("words", 5);
                })
                .list();
    }

    Form begin(LiabilityAct act, LiabilityFile file) {
        return act == LiabilityAct.ORDER && file.answerBy() != null
                ? Form.empty().with("answer", file.answerBy().toString())
                : Form.empty();
    }

    /** @param form checked */
    Decision<Long> carryOut(Ui ui, Actor actor, Liability one, LiabilityAct act, Form form) {
        long id = one.id();
        String words = form.value("words");
        return switch (act) {
            case OPEN ->
                liabilities.open(
                        actor,
                        id,
                        units.people(ui, one.unitHouse(), one.unitDepartment(), form.value("people")),
                        words);
            case SET_ASIDE -> liabilities.setAside(actor, id, words);
            case ORDER ->
                liabilities.order(actor, id, words, form.date("answer").orElse(null));
            case ANSWER -> liabilities.answer(actor, id, words);
            case EXAMINE -> liabilities.examine(actor, id, form.chosen("yes", "yes"), words);
            case REFER ->
                liabilities.refer(
                        actor, id, Fields.chosen(form, "what", Referral.class).orElseThrow(), words);
            case END_REFERRAL -> liabilities.endReferral(actor, id, words);
            case CLOSE -> liabilities.close(actor, id, words);
        };
    }
}
