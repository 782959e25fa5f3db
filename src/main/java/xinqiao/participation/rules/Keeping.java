package xinqiao.participation.rules;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import xinqiao.identity.Actor;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;
import xinqiao.organisation.Scope;
import xinqiao.participation.Dialogue;
import xinqiao.participation.DialogueAct;
import xinqiao.participation.DialogueKind;
import xinqiao.participation.DialogueState;
import xinqiao.participation.OpinionCase;
import xinqiao.participation.Phase;
import xinqiao.participation.PublicEvent;
import xinqiao.participation.Question;

/** Who works on them, who approves them, who sees them, and what is open to whom. */
public final class Keeping {
    private Keeping() {}

    /** 谁制作、谁公开: whoever works in a department drafts for it. */
    public static boolean drafts(Actor actor) {
        return actor.answersForUnit() || actor.may(Power.PUBLISH);
    }

    /** The head of the work of open government in the house. */
    public static boolean approves(Actor actor) {
        return actor.may(Power.HEAD_DISCLOSURE) && wholeHouse(actor);
    }

    private static boolean wholeHouse(Actor actor) {
        return actor.scope() == Scope.HOUSE || actor.scope() == Scope.BELOW;
    }

    /** Whether these pages are for them at all. */
    public static boolean reads(Actor actor) {
        return drafts(actor) || approves(actor) || actor.may(Power.APPROVE);
    }

    /** SYS-4: the department and the office of the house; whoever is asked above; the houses above what is public or told. */
    @Enforces(Provision.SYS_4)
    public static boolean sees(Dialogue one, Actor actor) {
        if (!reads(actor)) return false;
        return inside(one, actor)
                || one.above()
                        && actor.scope() == Scope.BELOW
                        && one.housePath().startsWith(actor.housePath());
    }

    /** Whether they see also what is thought about it. */
    @Enforces(Provision.SYS_4)
    public static boolean inside(Dialogue one, Actor actor) {
        boolean house =
                actor.houseCode().equals(one.house()) || actor.houseCode().equals(one.askedHouse());
        return reads(actor) && house && (wholeHouse(actor) || one.departments().contains(actor.departmentId()));
    }

    /** What is open to the actor on that day. */
    @Enforces({Provision.GS_C25, Provision.GS_15, Provision.GS_17})
    public static Set<DialogueAct> open(Dialogue one, Actor actor, LocalDate today) {
        return switch (one.content()) {
            case OpinionCase _ -> opinion(one, actor);
            case Question question -> question(one, question, actor);
            default -> outward(one, actor, today);
        };
    }

    private static Set<DialogueAct> outward(Dialogue one, Actor actor, LocalDate today) {
        Set<DialogueAct> open = EnumSet.noneOf(DialogueAct.class);
        boolean own = one.house().equals(actor.houseCode());
        boolean works = own && drafts(actor) && (one.department() == actor.departmentId() || actor.office());
        boolean heads = own && approves(actor);
        switch (one.state()) {
            case DRAFT -> {
                if (works) open.addAll(Set.of(DialogueAct.EDIT, DialogueAct.SUBMIT, DialogueAct.DROP));
            }
            case REVIEW -> {
                if (heads) open.add(DialogueAct.DECIDE);
            }
            case APPROVED -> approved(open, one, one.phase(today), works, heads);
            case OPEN, DONE, DROPPED, CALLED_OFF -> {}
        }
        return open;
    }

    private static void approved(Set<DialogueAct> open, Dialogue one, Phase phase, boolean works, boolean heads) {
        boolean begun = phase == Phase.RUNNING || phase == Phase.OWED;
        if (one.kind() == DialogueKind.CONSULTATION && begun && works)
            open.addAll(Set.of(DialogueAct.ADD, DialogueAct.POINT, DialogueAct.GROUP, DialogueAct.DEAL));
        if (one.content() instanceof PublicEvent && begun && works)
            open.addAll(Set.of(DialogueAct.ATTEND, DialogueAct.RECORD));
        boolean publishes = one.kind() == DialogueKind.EVENT ? begun : phase == Phase.OWED;
        if (publishes && heads) open.add(DialogueAct.PUBLISH);
        if (phase != Phase.OWED && heads) open.add(DialogueAct.CALL_OFF);
    }

    private static Set<DialogueAct> opinion(Dialogue one, Actor actor) {
        boolean works = one.house().equals(actor.houseCode())
                && drafts(actor)
                && (one.department() == actor.departmentId() || actor.office());
        if (one.state() != DialogueState.OPEN || !works) return EnumSet.noneOf(DialogueAct.class);
        return EnumSet.of(
                DialogueAct.ASSESS, DialogueAct.REPORT, DialogueAct.MEASURE, DialogueAct.RESPOND, DialogueAct.CLOSE);
    }

    private static Set<DialogueAct> question(Dialogue one, Question said, Actor actor) {
        Set<DialogueAct> open = EnumSet.noneOf(DialogueAct.class);
        if (!drafts(actor)) return open;
        boolean lies = Objects.equals(one.at(), actor.departmentId());
        boolean first =
                one.house().equals(actor.houseCode()) && (one.department() == actor.departmentId() || actor.office());
        if (one.state() == DialogueState.OPEN && lies && !said.answered()) {
            open.addAll(Set.of(DialogueAct.ANSWER, DialogueAct.PASS));
            if (one.askedHouse() == null && !one.house().equals(one.directCustoms())) open.add(DialogueAct.SEND_UP);
        }
        if (one.state() == DialogueState.OPEN && said.answered() && first) open.add(DialogueAct.TELL);
        if (said.answered() && first && !said.proposed()) open.add(DialogueAct.PROPOSE);
        return open;
    }
}
