package xinqiao.redress;

import java.util.EnumSet;
import java.util.Set;
import xinqiao.law.Provision;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.TermKey;

/** What somebody brings after, or beside, an answer. */
public enum ClaimKind {
    /** 投诉举报 */
    COMPLAINT(
            Provision.SZ_32,
            TermKey.COMPLAINT,
            LetterKind.COMPLAINT_REPLY,
            EnumSet.of(ClaimOutcome.FOUNDED, ClaimOutcome.PARTLY_FOUNDED, ClaimOutcome.UNFOUNDED)),
    /** 更正申请 */
    CORRECTION(
            Provision.SZ_28,
            TermKey.RECORD_CORRECTION,
            LetterKind.RECORD_CORRECTION,
            EnumSet.of(ClaimOutcome.CORRECTED, ClaimOutcome.NOT_CORRECTED, ClaimOutcome.HANDED_ON));

    private final Provision provision;
    private final TermKey term;
    private final LetterKind letter;
    private final Set<ClaimOutcome> outcomes;

    ClaimKind(Provision provision, TermKey term, LetterKind letter, Set<ClaimOutcome> outcomes) {
        this.provision = provision;
        this.term = term;
        this.letter = letter;
        this.outcomes = outcomes;
    }

    public Provision provision() {
        return provision;
    }

    public TermKey term() {
        return term;
    }

    /** The answer, which says on what authority a house's procedure gives it. */
    public LetterKind letter() {
        return letter;
    }

    public Set<ClaimOutcome> outcomes() {
        return Set.copyOf(outcomes);
    }
}
