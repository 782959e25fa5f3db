package xinqiao.leadership.rules;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.leadership.CasePlan;
import xinqiao.leadership.Measure;
import xinqiao.leadership.PaperKind;
import xinqiao.leadership.PlanAct;
import xinqiao.petition.Petition;

/** What a leader approves before it is done: coordinating (协调处理), and answering directly (直接答复). */
public final class Planning {
    private Planning() {}

    /** JF-V3, JF-V3e: the one is approved by this provision, the other by that. */
    public static Provision provision(PaperKind kind) {
        return kind == PaperKind.OUTLINE ? Provision.JF_V3 : Provision.JF_V3E;
    }

    /**
     * JF-V3e: the office puts the plan forward, with its steps. JF-V3: a direct answer has an outline first.
     *
     * @param standing whether another one of the kind isn't over yet
     */
    @Enforces({Provision.JF_V3, Provision.JF_V3E})
    public static Decision<Petition> propose(
            PaperKind kind,
            Petition petition,
            Actor actor,
            String words,
            List<Measure> measures,
            boolean known,
            boolean standing,
            LocalDate today) {
        Provision provision = provision(kind);
        return new Objections()
                .and(Instructing.here(petition, actor))
                .when(!actor.office(), Provision.KM_7, "leadership.refusal.no-power")
                .when(!petition.state().open(), provision, "leadership.refusal.closed")
                .when(standing, provision, "leadership.refusal.proposed-already")
                .when(words.isBlank(), provision, "leadership.refusal.no-words")
                .and(
                        kind == PaperKind.COORDINATION
                                ? Owning.measures(measures, known, today)
                                : Decision.granted(measures))
                .orGrant(() -> petition);
    }

    /** JF-V3, JF-V3e: a leader decides, and not on the own proposal; what goes back says why. */
    @Enforces({Provision.JF_V3, Provision.JF_V3E})
    public static Decision<CasePlan> approve(CasePlan plan, Actor actor, boolean approved, String words) {
        Provision provision = provision(plan.kind());
        Long proposer = plan.proposer();
        return new Objections()
                .when(proposer != null && proposer == actor.personId(), provision, "leadership.refusal.own-draft")
                .when(!approved && words.isBlank(), provision, "leadership.refusal.no-words")
                .orGrant(() -> plan);
    }

    /** JF-V3e: its steps are taken, and it ends with an outcome. JF-V3: what was approved is answered in writing. */
    @Enforces({Provision.JF_V3, Provision.JF_V3E})
    public static Decision<String> conclude(CasePlan plan, String outcome) {
        Provision provision = provision(plan.kind());
        boolean open = plan.content().measures().stream().anyMatch(Measure::open);
        return new Objections()
                .when(outcome.isBlank(), provision, "leadership.refusal.no-result")
                .when(open, provision, "leadership.refusal.measures-open")
                .orGrant(outcome::strip);
    }

    /** What is open to the actor now. */
    @Enforces({Provision.JF_V3, Provision.JF_V3E})
    public static Set<PlanAct> open(CasePlan plan, Actor actor) {
        Set<PlanAct> acts = EnumSet.noneOf(PlanAct.class);
        if (!actor.houseCode().equals(plan.house())) return acts;
        boolean office = actor.office();
        switch (plan.state()) {
            case APPROVAL -> {
                if (actor.leads()) acts.add(PlanAct.APPROVE);
            }
            case OPEN -> {
                boolean doing = plan.content().measures().stream().anyMatch(one -> one.open() && of(one, actor));
                boolean any = plan.content().measures().stream().anyMatch(Measure::open);
                if (any && (office || doing || actor.leads())) acts.add(PlanAct.MEASURE);
                if (office) acts.add(PlanAct.CONCLUDE);
            }
            case DRAFT, APPROVED, SENT, RECEIVED, REPORTED, DONE -> {}
        }
        return acts;
    }

    private static boolean of(Measure measure, Actor actor) {
        Long department = measure.department();
        return department != null && department == actor.departmentId();
    }
}
