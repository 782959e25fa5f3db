package xinqiao.workbench.bulk;

import java.util.List;
import xinqiao.identity.Actor;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;
import xinqiao.petition.BulkAct;
import xinqiao.petition.BulkFacts;
import xinqiao.petition.Outcome;
import xinqiao.petition.ServiceMeans;
import xinqiao.procedure.Branch;
import xinqiao.procedure.MatterKind;
import xinqiao.procedure.Profile;
import xinqiao.web.Form;
import xinqiao.web.Option;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Fields;

/** The forms of the acts on many cases. */
final class BulkForms {
    private BulkForms() {}

    static Fields ask(BulkAct act, Ui ui, Actor actor, Houses houses, Profile profile) {
        var fields = new Fields(ui, "workbench.act." + act);
        switch (act) {
            case ACCEPT -> {
                fields.one("kind", Fields.options(ui, BulkAct.KINDS, "petition.kind."));
                fields.optional().one("branch", branches(ui, profile));
                fields.optional().area("remark", 3);
            }
            case DECLINE -> {
                fields.area("ground", 5);
                fields.optional().line("body", "full");
            }
            case DRAFT_OPINION -> {
                fields.one("outcome", Fields.options(ui, BulkAct.outcomes(), "petition.outcome."));
                fields.area("findings", 10);
                fields.area("opinion", 8);
                fields.optional().area("basis", 3);
            }
            case REVIEW_LAW, APPROVE -> fields.optional().area("remarks", 4);
            case ASSIGN -> {
                fields.pick("department", departments(ui, actor, houses));
                fields.optional().number("days");
                fields.optional().area("instruction", 4);
            }
            case SERVE -> {
                fields.day("on", ui.today());
                fields.one("means", Fields.options(ui, BulkAct.MEANS, "petition.service."));
                fields.optional().line("note", "full");
            }
            case NOTE_EXECUTION -> {
                fields.area("what", 4);
                fields.optional().tick("done");
            }
        }
        return fields;
    }

    private static List<Option> branches(Ui ui, Profile profile) {
        return profile.branches().stream()
                .filter(Branch::petitionProcedure)
                .map(branch -> new Option(
                        branch.key(),
                        branch.name().in(ui.locale()),
                        branch.route().in(ui.locale())))
                .toList();
    }

    /** The departments of the house in which somebody may handle cases. */
    private static List<Option> departments(Ui ui, Actor actor, Houses houses) {
        return houses.postsWith(actor.houseCode(), Power.HANDLE).stream()
                .map(holder -> holder.department())
                .distinct()
                .map(one -> new Option(Long.toString(one.id()), one.name(ui.locale())))
                .toList();
    }

    static Form begin(BulkAct act, Ui ui) {
        return act == BulkAct.SERVE ? Form.empty().with("on", ui.today().toString()) : Form.empty();
    }

    /** What a form that was found right says. */
    static BulkFacts facts(Form form) {
        return new BulkFacts(
                Fields.chosen(form, "kind", MatterKind.class).orElse(null),
                form.value("branch"),
                form.value("remark"),
                form.value("ground"),
                form.value("body"),
                Fields.chosen(form, "outcome", Outcome.class).orElse(null),
                form.value("findings"),
                form.value("opinion"),
                form.value("basis"),
                form.value("remarks"),
                Answers.id(form, "department").orElse(null),
                Answers.number(form, "days").orElse(null),
                form.value("instruction"),
                form.date("on").orElse(null),
                Fields.chosen(form, "means", ServiceMeans.class).orElse(null),
                form.value("note"),
                form.value("what"),
                form.chosen("done", "yes"));
    }
}
