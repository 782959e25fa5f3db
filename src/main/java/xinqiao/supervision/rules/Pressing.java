package xinqiao.supervision.rules;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;
import xinqiao.supervision.Ground;
import xinqiao.supervision.Matter;
import xinqiao.supervision.Means;
import xinqiao.supervision.Proposal;
import xinqiao.supervision.Supervision;
import xinqiao.supervision.SupervisionAct;

/** Who may do what while a matter is supervised, and what each step must say. The same answer draws button and guards. */
public final class Pressing {
    private Pressing() {}

    /**
     * JF-V4, JF-L5a (谁交办、谁督办): the office that assigned presses on, the unit answers, the leader approves and
     * instructs. For a body outside its answers are noted by the office.
     *
     * @param often how many times "repeatedly" is
     */
    @Enforces({Provision.JF_V4, Provision.JF_L5A, Provision.JF_V4_2})
    public static Set<SupervisionAct> open(Supervision one, Actor actor, int often) {
        Set<SupervisionAct> acts = EnumSet.noneOf(SupervisionAct.class);
        if (!one.open()) return acts;
        if (actor.houseCode().equals(one.house()) && actor.may(Power.APPROVE)) {
            if (one.at(Proposal.Stage.MADE) && !proposed(one, actor)) acts.add(SupervisionAct.DECIDE_PROPOSAL);
            if (one.beforeTheLeader()) acts.add(SupervisionAct.INSTRUCT);
        }
        boolean office = actor.officeOf(one.house());
        if (one.at(Proposal.Stage.SENT) && (unit(one, actor) || office && one.unitHouse() == null))
            acts.add(SupervisionAct.ANSWER_PROPOSAL);
        if (!office) return acts;
        if (one.waiting().isPresent()) acts.add(SupervisionAct.NOTE_RESULT);
        acts.add(SupervisionAct.URGE);
        Proposal proposal = one.proposal();
        if (proposal == null || proposal.stage().over()) acts.add(SupervisionAct.PROPOSE);
        if (one.at(Proposal.Stage.APPROVED)) acts.add(SupervisionAct.SEND_PROPOSAL);
        if (one.at(Proposal.Stage.ANSWERED)) acts.add(SupervisionAct.FOLLOW_PROPOSAL);
        if (one.steps().size() >= often && !one.beforeTheLeader()) acts.add(SupervisionAct.ESCALATE);
        acts.add(SupervisionAct.END);
        return acts;
    }

    /** JF-L5a (谁交办、谁督办): the petition office of the house that assigned. */
    @Enforces({Provision.JF_L5A, Provision.JF_V4})
    public static boolean supervises(Actor actor, Matter matter) {
        return actor.officeOf(matter.house());
    }

    /** Whoever proposed doesn't decide, in another's place either. */
    private static boolean proposed(Supervision one, Actor actor) {
        Proposal proposal = one.proposal();
        return proposal != null && Objects.equals(proposal.by(), actor.personId());
    }

    private static boolean unit(Supervision one, Actor actor) {
        Long department = one.unitDepartment();
        return department != null
                ? department == actor.departmentId()
                : one.unitHouse() != null && actor.officeOf(one.unitHouse());
    }

    public static Decision<SupervisionAct> check(Supervision one, Actor actor, SupervisionAct act, int often) {
        return open(one, actor, often).contains(act)
                ? Decision.granted(act)
                : Decision.refused(act.provision(), "supervision.refusal.not-now");
    }

    /**
     * A matter is supervised for a reason (条例第四十条), and lateness is one only where something is late.
     *
     * @param assigned whether somebody was given the matter to handle
     * @param late whether a clock of it has run out
     */
    @Enforces({Provision.JF_V4, Provision.JF_L5A})
    public static Decision<Boolean> opening(
            Set<Ground> grounds, String words, boolean assigned, boolean office, boolean late, boolean already) {
        boolean onlyLate = grounds.equals(Set.of(Ground.LATE));
        return new Objections()
                .when(!office || !assigned, Provision.JF_V4, "supervision.refusal.not-assigned")
                .when(already, Provision.JF_V4, "supervision.refusal.already")
                .when(grounds.isEmpty(), Provision.JF_V4, "supervision.refusal.no-ground")
                .when(grounds.contains(Ground.LATE) && !late, Provision.JF_L5A, "supervision.refusal.not-late")
                .when(
                        !grounds.isEmpty() && !onlyLate && words.isBlank(),
                        Provision.JF_V4,
                        "supervision.refusal.no-words")
                .orGrant(() -> true);
    }

    /** JF-L5a: each time has its date, its person and its result, as far as that can be known. */
    @Enforces({Provision.JF_V4, Provision.JF_L5A})
    public static Decision<Means> urge(
            Means means, LocalDate day, @Nullable LocalDate answerBy, String result, LocalDate today) {
        boolean known = !result.isBlank();
        return new Objections()
                .when(!means.arranged() && day.isAfter(today), Provision.JF_L5A, "supervision.refusal.day-ahead")
                .when(means == Means.LETTER && !day.equals(today), Provision.JF_L5A, "supervision.refusal.letter-today")
                .when(means == Means.PHONE && !known, Provision.JF_L5A, "supervision.refusal.no-result")
                .when(means == Means.LETTER && answerBy == null, Provision.JF_L5A, "supervision.refusal.no-answer-day")
                .when(known && day.isAfter(today), Provision.JF_L5A, "supervision.refusal.result-ahead")
                .when(
                        answerBy != null && !answerBy.isAfter(day),
                        Provision.JF_L5A,
                        "supervision.refusal.answer-day-past")
                .orGrant(() -> means);
    }

    /**
     * 督办 ends when nothing of it is open: every result known, lateness explained, the proposal followed, the leader heard.
     *
     * @param late whether the matter is still late
     * @param often after how many steps in vain the leader is to be told (多次督办未能办结的，及时报告)
     */
    @Enforces({Provision.JF_V4, Provision.JF_L5A, Provision.JF_V4_2})
    public static Decision<Supervision> end(Supervision one, boolean late, int often, boolean explanationOwed) {
        Proposal proposal = one.proposal();
        return new Objections()
                .when(one.steps().isEmpty() && proposal == null, Provision.JF_V4, "supervision.refusal.not-urged")
                .when(one.waiting().isPresent(), Provision.JF_L5A, "supervision.refusal.result-owed")
                .when(explanationOwed, Provision.JF_L5A, "supervision.refusal.explanation-owed")
                .when(
                        proposal != null && !proposal.stage().over(),
                        Provision.JF_V4_2,
                        "supervision.refusal.proposal-open")
                .when(
                        late && one.steps().size() >= often && one.escalation() == null,
                        Provision.JF_L5A,
                        "supervision.refusal.leader-not-told")
                .when(one.beforeTheLeader(), Provision.JF_L5A, "supervision.refusal.leader-first")
                .orGrant(() -> one);
    }
}
