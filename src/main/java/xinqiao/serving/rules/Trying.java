package xinqiao.serving.rules;

import java.util.List;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;
import xinqiao.serving.LetterKey;
import xinqiao.serving.ServedLetter;
import xinqiao.serving.Serving;
import xinqiao.serving.ServingState;
import xinqiao.serving.Way;

/** Whether a letter may be tried to be served in a way. */
public final class Trying {
    private Trying() {}

    /** The rule that a letter's service is cited by: petitions and disclosure have each their own. */
    public static Provision cited(LetterKey key) {
        return key.of() == LetterKey.Family.PETITION ? Provision.LAW_P1 : Provision.LAW_D8;
    }

    /** LAW-P1, LAW-D8: what still has to reach somebody, or came back; the house that issued it serves it. */
    @Enforces({Provision.LAW_P1, Provision.LAW_D8})
    public static Decision<ServedLetter> begin(Actor actor, ServedLetter letter, List<Serving> before) {
        Provision cited = cited(letter.key());
        boolean cameBack = before.stream().anyMatch(one -> one.state().vain());
        boolean waits = letter.servedOn() == null;
        return new Objections()
                .when(
                        !actor.may(Power.SERVE) || !letter.houseCode().equals(actor.houseCode()),
                        cited,
                        "serving.refusal.not-yours")
                .when(!waits && !cameBack, cited, "serving.refusal.served-already", letter.number())
                .when(waits && !letter.takes(), cited, "serving.refusal.not-now", letter.number())
                .orGrant(() -> letter);
    }

    /** SYS-3: a mistaken entry is taken back with a reason, step by step, until it has counted for the case; then its day is corrected. */
    @Enforces(Provision.SYS_3)
    public static Decision<ServingState> undo(Serving one, boolean another, String reason) {
        boolean counts = one.countsOn() != null;
        return new Objections()
                .when(reason.isBlank(), Provision.SYS_3, "serving.refusal.no-reason")
                .when(one.state() == ServingState.UNDONE, Provision.SYS_3, "serving.refusal.undone-already")
                .when(counts, Provision.SYS_3, "serving.refusal.counts-already")
                .when(another, Provision.SYS_3, "serving.refusal.still-underway")
                .when(
                        one.way() == Way.NOTICE && one.state() != ServingState.PREPARED,
                        Provision.SYS_3,
                        "serving.refusal.public-already")
                .orGrant(() -> before(one));
    }

    private static ServingState before(Serving one) {
        return switch (one.state()) {
            case PREPARED, UNDONE -> ServingState.UNDONE;
            case POSTED -> ServingState.PREPARED;
            case RETURNED, SERVED -> one.way() == Way.POST ? ServingState.POSTED : ServingState.PREPARED;
            case FAILED -> ServingState.PREPARED;
        };
    }
}
