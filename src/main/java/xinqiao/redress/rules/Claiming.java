package xinqiao.redress.rules;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import xinqiao.calendar.Reckoning;
import xinqiao.calendar.Run;
import xinqiao.calendar.WorkCalendar;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.organisation.DepartmentKind;
import xinqiao.organisation.Power;
import xinqiao.procedure.DisclosureProfile;
import xinqiao.redress.Claim;
import xinqiao.redress.ClaimAct;
import xinqiao.redress.ClaimForm;
import xinqiao.redress.ClaimKind;
import xinqiao.redress.ClaimOutcome;
import xinqiao.redress.ClaimState;

/** What a claim must say, who answers it, and what may be done with it now. */
public final class Claiming {
    private Claiming() {}

    /** SZ-28 takes evidence, and proof that the record is about whoever asks; a complaint says what is complained of. */
    @Enforces({Provision.SZ_28, Provision.SZ_32, Provision.LAW_D7})
    public static Decision<ClaimForm> check(ClaimForm form, LocalDate today) {
        boolean correction = form.kind() == ClaimKind.CORRECTION;
        Provision law = form.kind().provision();
        String document = form.who().document();
        return new Objections()
                .when(form.who().name().isBlank(), law, "redress.refusal.no-name")
                .when(!form.who().reachable(), law, "redress.refusal.not-reachable")
                .when(form.what().isBlank(), law, "redress.refusal.nothing-said")
                .when(correction && form.facts().isBlank(), law, "redress.refusal.no-evidence")
                .when(correction && (document == null || document.isBlank()), law, "redress.refusal.no-document")
                .when(form.receivedOn().isAfter(today), law, "redress.refusal.day-ahead")
                .orGrant(() -> form);
    }

    /** SZ-32: within the days that the procedure sets; where it sets none, none is invented. */
    @Enforces({Provision.SZ_32, Provision.SYS_1})
    public static Optional<LocalDate> due(
            ClaimKind kind, LocalDate receivedOn, DisclosureProfile profile, WorkCalendar calendar) {
        return profile.findTerm(kind.term())
                .flatMap(rule -> Optional.ofNullable(
                        Reckoning.reckon(Run.of(rule.term(), receivedOn, "disclosure.start.receipt"), calendar)
                                .last()));
    }

    /** Who takes a claim down at the desk: the reception of the house, or for a complaint the supervision department. */
    @Enforces({Provision.SZ_31, Provision.SZ_32})
    public static boolean takes(Actor actor, ClaimKind kind) {
        return actor.may(Power.REGISTER) || kind == ClaimKind.COMPLAINT && supervises(actor);
    }

    @Enforces({Provision.SZ_28, Provision.SZ_32})
    public static Set<ClaimAct> open(Claim one, Actor actor) {
        Set<ClaimAct> acts = EnumSet.noneOf(ClaimAct.class);
        boolean here = one.desk() == actor.departmentId();
        boolean office = one.kind() == ClaimKind.CORRECTION
                && actor.may(Power.TRIAGE)
                && actor.houseCode().equals(one.house());
        switch (one.state()) {
            case REGISTERED -> {
                if (office && here) acts.add(ClaimAct.ASSIGN);
                if (here && answers(one, actor)) acts.add(ClaimAct.DECIDE);
            }
            case DECIDED -> {
                boolean serves = one.kind() == ClaimKind.COMPLAINT ? answers(one, actor) : actor.may(Power.SERVE);
                if (here && serves) acts.add(ClaimAct.SERVE);
            }
            case CLOSED -> {}
        }
        return acts;
    }

    private static boolean answers(Claim one, Actor actor) {
        return switch (one.kind()) {
            case COMPLAINT -> supervises(actor) || actor.may(Power.APPROVE);
            case CORRECTION -> actor.may(Power.HANDLE) || actor.may(Power.TRIAGE);
        };
    }

    private static boolean supervises(Actor actor) {
        return actor.departmentKind() == DepartmentKind.SUPERVISION && actor.may(Power.HANDLE);
    }

    public static Decision<ClaimAct> may(Claim one, Actor actor, ClaimAct act) {
        return new Objections()
                .when(!open(one, actor).contains(act), one.kind().provision(), "redress.refusal.not-now")
                .orGrant(() -> act);
    }

    /** SZ-28: handed on, it says to whom; decided, it says why. */
    @Enforces({Provision.SZ_28, Provision.SZ_32})
    public static Decision<ClaimOutcome> decide(Claim one, ClaimOutcome outcome, String reason, String destination) {
        Provision law = one.kind().provision();
        return new Objections()
                .when(!one.kind().outcomes().contains(outcome), law, "redress.refusal.no-such-outcome")
                .when(reason.isBlank(), law, "redress.refusal.nothing-said")
                .when(
                        (outcome == ClaimOutcome.HANDED_ON) == destination.isBlank(),
                        law,
                        "redress.refusal.destination")
                .orGrant(() -> outcome);
    }

    public static Decision<LocalDate> serve(Claim one, LocalDate on, LocalDate today) {
        LocalDate decided = one.decidedOn();
        return new Objections()
                .when(on.isAfter(today), one.kind().provision(), "redress.refusal.day-ahead")
                .when(
                        one.state() != ClaimState.DECIDED || decided == null || on.isBefore(decided),
                        one.kind().provision(),
                        "redress.refusal.served-before")
                .orGrant(() -> on);
    }
}
