package xinqiao.petition;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xinqiao.identity.Actor;
import xinqiao.organisation.Power;
import xinqiao.procedure.MatterKind;

/**
 * The acts that make sense for many cases at once: those that ask for the same facts each time. What needs a judgement of
 * its own (acceptance, opinion, approval) is done case by case, or once for a group with the same text; closing is done
 * case by case.
 */
public enum BulkAct {
    ACCEPT(Act.ACCEPT, Power.TRIAGE, true, List.of("kind"), List.of("branch", "remark")),
    DECLINE(Act.DECLINE, Power.TRIAGE, true, List.of("ground"), List.of("body")),
    ASSIGN(Act.ASSIGN, Power.ASSIGN, false, List.of("department"), List.of("days", "instruction")),
    DRAFT_OPINION(Act.DRAFT_OPINION, Power.HANDLE, true, List.of("outcome", "findings", "opinion"), List.of("basis")),
    REVIEW_LAW(Act.REVIEW_LAW, Power.REVIEW_LAW, true, List.of(), List.of("remarks")),
    APPROVE(Act.APPROVE, Power.APPROVE, true, List.of(), List.of("remarks")),
    SERVE(Act.SERVE, Power.SERVE, false, List.of("on", "means"), List.of("note")),
    NOTE_EXECUTION(Act.NOTE_EXECUTION, Power.SERVE, false, List.of("what"), List.of("done"));

    /** A report is never one of many. */
    public static final List<MatterKind> KINDS = List.of(MatterKind.APPEAL, MatterKind.SUGGESTION);

    /**
     * What is told by phone is written down one by one (JF-L3c), and what only some procedures know isn't for many cases at
     * once.
     */
    public static final List<ServiceMeans> MEANS =
            List.of(ServiceMeans.IN_PERSON, ServiceMeans.POST, ServiceMeans.PORTAL);

    private final Act act;
    private final Power power;
    private final boolean sameText;
    private final List<String> required;
    private final List<String> optional;

    BulkAct(Act act, Power power, boolean sameText, List<String> required, List<String> optional) {
        this.act = act;
        this.power = power;
        this.sameText = sameText;
        this.required = required;
        this.optional = optional;
    }

    /** Whether it is for cases with the same text only: one judgement of all of them. */
    public boolean sameText() {
        return sameText;
    }

    public Act act() {
        return act;
    }

    /** Those of the facts that it can't do without. */
    public List<String> required() {
        return required;
    }

    /** Those of the facts that it may have as well. */
    public List<String> optional() {
        return optional;
    }

    /** How many can be decided alike, whatever kind they are. */
    public static List<Outcome> outcomes() {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> KINDS.stream().anyMatch(outcome::fits))
                .toList();
    }

    public static List<BulkAct> of(Actor actor) {
        return ofGroup(actor).stream().filter(one -> !one.sameText).toList();
    }

    /** Those for cases with the same text. */
    public static List<BulkAct> ofGroup(Actor actor) {
        return Arrays.stream(values()).filter(one -> actor.may(one.power)).toList();
    }

    public static Optional<BulkAct> find(Actor actor, String name) {
        return ofGroup(actor).stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /** What is done with one case; each of its letters is served by a command of its own. */
    List<Command> commands(Chosen chosen, BulkFacts facts) {
        return switch (this) {
            case ACCEPT -> {
                var kind = requireNonNull(facts.kind());
                String branch = said(facts.branch());
                yield List.of(new Command.Accept(
                        kind,
                        branch.isEmpty() || kind != MatterKind.APPEAL ? null : branch,
                        null,
                        said(facts.remark()),
                        Set.of()));
            }
            case DECLINE -> List.of(new Command.Decline(said(facts.ground()), said(facts.body()), null));
            case DRAFT_OPINION ->
                List.of(new Command.DraftOpinion(
                        new Opinion(
                                requireNonNull(facts.outcome()),
                                said(facts.findings()),
                                said(facts.opinion()),
                                said(facts.basis())),
                        null));
            case REVIEW_LAW -> List.of(new Command.ReviewLaw(true, said(facts.remarks()), null));
            case APPROVE -> List.of(new Command.Approve(true, said(facts.remarks())));
            case ASSIGN ->
                List.of(new Command.Assign(
                        requireNonNull(facts.department()), null, facts.days(), said(facts.instruction())));
            case SERVE ->
                chosen.letters().stream()
                        .<Command>map(letter -> new Command.Serve(
                                letter.id(),
                                requireNonNull(facts.on()),
                                requireNonNull(facts.means()),
                                said(facts.note())))
                        .toList();
            case NOTE_EXECUTION ->
                List.of(new Command.NoteExecution(said(facts.what()), Boolean.TRUE.equals(facts.done())));
        };
    }

    private static String said(@Nullable String words) {
        return words == null ? "" : words;
    }
}
