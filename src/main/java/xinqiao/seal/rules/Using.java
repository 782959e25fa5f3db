package xinqiao.seal.rules;

import java.time.LocalDate;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.seal.OfficialSeal;
import xinqiao.seal.SealUse;
import xinqiao.seal.UseState;

/** The way of every use: asked for, approved by another person, done by the keeper or the system (KM-7). */
public final class Using {
    private static final int MOST_COPIES = 1000;
    private static final int LONGEST = 200;

    private Using() {}

    /** Whether a post may ask for it. */
    public static boolean asks(Actor actor, OfficialSeal seal) {
        return actor.houseCode().equals(seal.house())
                && (seal.holders().contains(actor.postId()) || seal.keeper() == actor.postId());
    }

    /** Whether its uses are up to them. */
    public static boolean approves(Actor actor, OfficialSeal seal) {
        if (!actor.houseCode().equals(seal.house())) return false;
        Long approver = seal.approver();
        return approver == null ? actor.leads() : approver == actor.postId();
    }

    public static boolean keeps(Actor actor, OfficialSeal seal) {
        return actor.houseCode().equals(seal.house()) && seal.keeper() == actor.postId();
    }

    @Enforces(Provision.KM_7)
    public static Decision<String> ask(
            Actor actor, OfficialSeal seal, String document, String purpose, int copies, LocalDate today) {
        return new Objections()
                .when(!asks(actor, seal), Provision.KM_7, "seal.refusal.may-not-ask")
                .when(!seal.usable(today), Provision.KM_7, "seal.refusal.not-usable")
                .when(document.isBlank() || document.length() > LONGEST, Provision.KM_7, "seal.refusal.document")
                .when(purpose.isBlank() || purpose.length() > LONGEST, Provision.KM_7, "seal.refusal.purpose")
                .when(copies < 1 || copies > MOST_COPIES, Provision.KM_7, "seal.refusal.copies")
                .orGrant(document::strip);
    }

    /** Nobody approves what they asked for themselves. A letter that was refused its seal waits, and may still get it. */
    @Enforces(Provision.KM_7)
    public static Decision<UseState> decide(
            Actor actor, OfficialSeal seal, SealUse use, boolean approved, String reason, LocalDate today) {
        Long asked = use.askedPerson();
        return new Objections()
                .when(!approves(actor, seal), Provision.KM_7, "seal.refusal.may-not-approve")
                .when(!open(use, approved), Provision.KM_7, "seal.refusal.decided")
                .when(
                        asked != null && (asked == actor.personId() || asked == actor.as()),
                        Provision.KM_7,
                        "seal.refusal.own")
                .when(approved && !seal.usable(today), Provision.KM_7, "seal.refusal.not-usable")
                .when(!approved && reason.isBlank(), Provision.KM_7, "seal.refusal.reason")
                .orGrant(() -> approved ? UseState.APPROVED : UseState.REFUSED);
    }

    private static boolean open(SealUse use, boolean approved) {
        return use.state() == UseState.ASKED || use.state() == UseState.REFUSED && use.letter() != null && approved;
    }

    /** The keeper stamps the paper; a letter is sealed by the system and never by hand. */
    @Enforces(Provision.KM_7)
    public static Decision<UseState> stamp(Actor actor, OfficialSeal seal, SealUse use, LocalDate today) {
        return new Objections()
                .when(!keeps(actor, seal), Provision.KM_7, "seal.refusal.may-not-stamp")
                .when(use.letter() != null, Provision.KM_7, "seal.refusal.letter")
                .when(use.state() != UseState.APPROVED, Provision.KM_7, "seal.refusal.not-approved")
                .when(!seal.usable(today), Provision.KM_7, "seal.refusal.not-usable")
                .orGrant(() -> UseState.USED);
    }
}
