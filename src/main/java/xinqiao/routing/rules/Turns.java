package xinqiao.routing.rules;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;
import xinqiao.routing.Party;
import xinqiao.routing.Sending;
import xinqiao.routing.SendingAct;

/** Whose turn it is with a sending, and who may do what with it; the same answer draws the button and guards the call. */
public final class Turns {
    private Turns() {}

    /** Who has to act. @param leader the leader in charge, otherwise the petition office */
    public record Turn(String house, boolean leader) {}

    /**
     * Every sending that isn't over is in somebody's hands: of both ends, the one outside never acts here, so the other
     * notes what it did. Nobody has to act while the receiver handles what it needn't report on: its case is in its lists.
     */
    @Enforces({Provision.KM_23_3A, Provision.KM_12})
    public static Optional<Turn> of(Sending sending) {
        return switch (sending.state()) {
            case PROPOSED, EXAMINED -> turn(sending.from(), true);
            case APPROVED, REPORTED -> turn(sending.from(), false);
            case SENT -> office(sending.to(), sending.from());
            case RECEIVED ->
                sending.feedback()
                        ? office(sending.to(), sending.from())
                        : sending.to().outside() ? turn(sending.from(), false) : Optional.empty();
            case OBJECTED -> office(sending.from(), sending.to());
            case RETURNED, DONE, DROPPED -> Optional.empty();
        };
    }

    private static Optional<Turn> office(Party one, Party other) {
        return turn(one.outside() ? other : one, false);
    }

    private static Optional<Turn> turn(Party party, boolean leader) {
        String house = party.house();
        return house == null ? Optional.empty() : Optional.of(new Turn(house, leader));
    }

    /** What is open to the actor now. */
    @Enforces({Provision.KM_7, Provision.JF_V3C, Provision.JF_L4B})
    public static Set<SendingAct> open(Sending sending, Actor actor) {
        Set<SendingAct> acts = EnumSet.noneOf(SendingAct.class);
        boolean sender = actor.officeOf(sending.from().house());
        boolean turn = of(sending)
                .filter(one -> one.leader() ? leads(actor, one.house()) : actor.officeOf(one.house()))
                .isPresent();
        boolean outside = sending.to().outside();
        switch (sending.state()) {
            case PROPOSED -> {
                if (turn) acts.add(SendingAct.APPROVE);
                if (sender) acts.add(SendingAct.DROP);
            }
            case APPROVED -> {
                if (turn) acts.addAll(EnumSet.of(SendingAct.SEND, SendingAct.DROP));
            }
            case SENT -> {
                if (turn && named(sending, actor)) acts.add(SendingAct.SIGN);
                if (sender && outside) acts.add(SendingAct.NOTE_OBJECTION);
            }
            case RECEIVED -> {
                if (turn && sending.feedback()) acts.add(SendingAct.REPORT);
                if (turn && !sending.feedback()) acts.add(SendingAct.CLOSE);
                if (sender && outside && sending.objectedOn() == null) acts.add(SendingAct.NOTE_OBJECTION);
            }
            case OBJECTED -> {
                if (turn) acts.add(SendingAct.DECIDE_OBJECTION);
            }
            case REPORTED -> {
                if (turn) acts.add(SendingAct.EXAMINE_REPORT);
            }
            case EXAMINED -> {
                if (turn) acts.add(SendingAct.APPROVE_REPORT);
            }
            case RETURNED, DONE, DROPPED -> {}
        }
        if (sending.letterOwed() && sender) acts.add(SendingAct.ISSUE_LETTER);
        return acts;
    }

    public static Decision<SendingAct> check(Sending sending, Actor actor, SendingAct act) {
        return open(sending, actor).contains(act)
                ? Decision.granted(act)
                : Decision.refused(act.provision(), "routing.refusal.not-now");
    }

    /** KM-21b: a report is signed for by the named person and nobody else. */
    @Enforces(Provision.KM_21B)
    private static boolean named(Sending sending, Actor actor) {
        Long person = sending.to().person();
        return person == null || person == actor.personId();
    }

    private static boolean leads(Actor actor, String house) {
        return actor.houseCode().equals(house) && actor.may(Power.APPROVE);
    }
}
