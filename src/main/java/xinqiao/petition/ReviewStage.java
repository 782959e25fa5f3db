package xinqiao.petition;

import xinqiao.law.Provision;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.TermKey;

/** The two ways against an answer: 复查 against the handling opinion, 复核 against the review opinion. */
public enum ReviewStage {
    REVIEW(TermKey.REVIEW_REQUEST, TermKey.REVIEW, LetterKind.REVIEW_OPINION, Provision.KM_29),
    RE_REVIEW(TermKey.RE_REVIEW_REQUEST, TermKey.RE_REVIEW, LetterKind.RE_REVIEW_OPINION, Provision.KM_30);

    private final TermKey window;
    private final TermKey term;
    private final LetterKind letter;
    private final Provision provision;

    ReviewStage(TermKey window, TermKey term, LetterKind letter, Provision provision) {
        this.window = window;
        this.term = term;
        this.letter = letter;
        this.provision = provision;
    }

    /** Until when it can be asked for. */
    public TermKey window() {
        return window;
    }

    /** Until when it is decided. */
    public TermKey term() {
        return term;
    }

    public LetterKind letter() {
        return letter;
    }

    public Provision provision() {
        return provision;
    }

    /** How the case that reviews is linked to the one that is reviewed. */
    LinkKind link() {
        return switch (this) {
            case REVIEW -> LinkKind.REVIEW;
            case RE_REVIEW -> LinkKind.RE_REVIEW;
        };
    }
}
