package xinqiao.workbench.bulk;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import xinqiao.identity.Actor;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;
import xinqiao.petition.Act;
import xinqiao.petition.Chosen;
import xinqiao.petition.Command;
import xinqiao.petition.Opinion;
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

/**
 * The acts that make sense for many cases at once: those that ask for the same facts each time. What needs a judgement of
 * its own (acceptance, opinion, approval) is done case by case, or once for a group with the same text; closing is done
 * case by case.
 */
public enum BulkAct {
    ACCEPT(Act.ACCEPT, Power.TRIAGE, true),
    DECLINE(Act.DECLINE, Power.TRIAGE, true),
    ASSIGN(Act.ASSIGN, Power.ASSIGN, false),
    DRAFT_OPINION(Act.DRAFT_OPINION, Power.HANDLE, true),
    REVIEW_LAW(Act.REVIEW_LAW, Power.REVIEW_LAW, true),
    APPROVE(Act.APPROVE, Power.APPROVE, true),
    SERVE(Act.SERVE, Power.SERVE, false),
    NOTE_EXECUTION(Act.NOTE_EXECUTION, Power.SERVE, false);

    // a report is never one of many
    private static final List<MatterKind> KINDS = List.of(MatterKind.APPEAL, MatterKind.SUGGESTION);

    private final Act act;
    private final Power power;
    private final boolean sameText;

    BulkAct(Act act, Power power, boolean sameText) {
        this.act = act;
        this.power = power;
        this.sameText = sameText;
    }

    /** Whether it is for cases with the same text only: one judgement of all of them. */
    boolean sameText() {
        return sameText;
    }

    public Act act() {
        return act;
    }

    public static List<BulkAct> of(Actor actor) {
        return ofGroup(actor).stream().filter(one -> !one.sameText).toList();
    }

    /** Those for cases with the same text. */
    public static List<BulkAct> ofGroup(Actor actor) {
        return Arrays.stream(values()).filter(one -> actor.may(one.power)).toList();
    }

    static Optional<BulkAct> find(Actor actor, String name) {
        return ofGroup(actor).stream().filter(one -> one.name().equals(name)).findFirst();
    }

    Fields ask(Ui ui, Actor actor, Houses houses, Profile profile) {
        var fields = new Fields(ui, "workbench.act." + name());
        switch (this) {
            case ACCEPT -> {
                fields.one("kind", Fields.options(ui, KINDS, "petition.kind."));
                fields.optional().one("branch", branches(ui, profile));
                fields.optional().area("remark", 3);
            }
            case DECLINE -> {
                fields.area("ground", 5);
                fields.optional().line("body", "full");
            }
            case DRAFT_OPINION -> {
                var outcomes = Arrays.stream(Outcome.values())
                        .filter(outcome -> KINDS.stream().anyMatch(outcome::fits))
                        .toList();
                fields.one("outcome", Fields.options(ui, outcomes, "petition.outcome."));
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
                // what is told by phone is written down one by one (JF-L3c)
                // and what only some procedures know isn't for many cases at once
                var many = EnumSet.of(ServiceMeans.IN_PERSON, ServiceMeans.POST, ServiceMeans.PORTAL);
                fields.one("means", Fields.options(ui, many, "petition.service."));
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

    Form begin(Ui ui) {
        return this == SERVE ? Form.empty().with("on", ui.today().toString()) : Form.empty();
    }

    /** What is done with one case; each of its letters is served by a command of its own. */
    List<Command> commands(Chosen chosen, Form form) {
        return switch (this) {
            case ACCEPT -> {
                var kind = Fields.chosen(form, "kind", MatterKind.class).orElseThrow();
                String branch = form.value("branch");
                yield List.of(new Command.Accept(
                        kind,
                        branch.isEmpty() || kind != MatterKind.APPEAL ? null : branch,
                        null,
                        form.value("remark"),
                        Set.of()));
            }
            case DECLINE -> List.of(new Command.Decline(form.value("ground"), form.value("body"), null));
            case DRAFT_OPINION ->
                List.of(new Command.DraftOpinion(
                        new Opinion(
                                Fields.chosen(form, "outcome", Outcome.class).orElseThrow(),
                                form.value("findings"),
                                form.value("opinion"),
                                form.value("basis")),
                        null));
            case REVIEW_LAW -> List.of(new Command.ReviewLaw(true, form.value("remarks"), null));
            case APPROVE -> List.of(new Command.Approve(true, form.value("remarks")));
            case ASSIGN ->
                List.of(new Command.Assign(
                        Answers.id(form, "department").orElseThrow(),
                        null,
                        Answers.number(form, "days").orElse(null),
                        form.value("instruction")));
            case SERVE ->
                chosen.letters().stream()
                        .<Command>map(letter -> new Command.Serve(
                                letter.id(),
                                form.date("on").orElseThrow(),
                                Fields.chosen(form, "means", ServiceMeans.class).orElseThrow(),
                                form.value("note")))
                        .toList();
            case NOTE_EXECUTION -> List.of(new Command.NoteExecution(form.value("what"), form.chosen("done", "yes")));
        };
    }
}
