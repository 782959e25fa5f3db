package xinqiao.mailroom.rules;

import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.mailroom.Slip;
import xinqiao.organisation.Power;

/** The handling slip: proposed by the office, decided by the leader in charge, carried out as decided (JF-L3b). */
public final class Instructing {
    private Instructing() {}

    /**
     * @param leads whether the one to whom it goes is a leader of the house who may see the case
     * @param waits whether another slip of the case waits for a decision
     */
    @Enforces({Provision.JF_L3B, Provision.KM_21B})
    public static Decision<String> submit(Actor actor, String house, String proposal, boolean leads, boolean waits) {
        return new Objections()
                .when(
                        !actor.may(Power.REGISTER) || !actor.houseCode().equals(house),
                        Provision.JF_L3B,
                        "petition.refusal.no-power")
                .when(proposal.isBlank(), Provision.JF_L3B, "mailroom.refusal.no-proposal")
                .when(!leads, Provision.JF_L3B, "mailroom.refusal.no-leader")
                .when(waits, Provision.JF_L3B, "mailroom.refusal.slip-waits")
                .orGrant(proposal::strip);
    }

    /**
     * The leader to whom it was submitted, or whoever acts for them, and never the one who submitted it; otherwise than
     * proposed only in words.
     */
    @Enforces(Provision.JF_L3B)
    public static Decision<Boolean> decide(Slip slip, Actor actor, boolean agreed, String words) {
        return new Objections()
                .when(slip.state() != Slip.State.SUBMITTED, Provision.JF_L3B, "mailroom.refusal.slip-decided")
                .when(!leads(slip, actor), Provision.JF_L3B, "mailroom.refusal.another-leader")
                .when(leads(slip, actor) && own(slip, actor), Provision.JF_L3B, "mailroom.refusal.own-slip")
                .when(!agreed && words.isBlank(), Provision.JF_L3B, "mailroom.refusal.no-instruction")
                .orGrant(() -> agreed);
    }

    /** Whether the actor decides on it once it is submitted. */
    public static boolean decides(Slip slip, Actor actor) {
        return leads(slip, actor) && !own(slip, actor);
    }

    private static boolean own(Slip slip, Actor actor) {
        return slip.submittedBy() == actor.personId();
    }

    private static boolean leads(Slip slip, Actor actor) {
        return actor.leads(slip.leader());
    }

    /** Every instruction is followed by how it was carried out. */
    @Enforces(Provision.JF_L3B)
    public static Decision<String> carryOut(Slip slip, Actor actor, String result) {
        return new Objections()
                .when(slip.state() != Slip.State.DECIDED, Provision.JF_L3B, "mailroom.refusal.slip-not-decided")
                .when(
                        !actor.may(Power.REGISTER) && !actor.may(Power.HANDLE),
                        Provision.JF_L3B,
                        "petition.refusal.no-power")
                .when(result.isBlank(), Provision.JF_L3B, "mailroom.refusal.no-result")
                .orGrant(result::strip);
    }
}
