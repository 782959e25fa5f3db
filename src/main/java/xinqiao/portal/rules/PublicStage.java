package xinqiao.portal.rules;

import xinqiao.petition.State;

/** How far a petition has come, in the petitioner's words. What is decided inside isn't a stage of its own. */
public enum PublicStage {
    REGISTERED,
    ACCEPTED,
    HANDLING,
    ANSWERED,
    CLOSED;

    /** JF-V6: a draft under legal review or before the leader promises nothing, so outside it is still in handling. */
    public static PublicStage of(State state) {
        return switch (state) {
            case REGISTERED, SENT, OBJECTED -> REGISTERED;
            case ACCEPTED -> ACCEPTED;
            case HANDLING, LEGAL_REVIEW, APPROVAL -> HANDLING;
            case TO_SERVE, EXECUTION, ANSWERED, CLOSING -> ANSWERED;
            case CLOSED -> CLOSED;
        };
    }
}
