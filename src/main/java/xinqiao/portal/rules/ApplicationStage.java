package xinqiao.portal.rules;

import xinqiao.disclosure.ApplicationState;

/** How far an application for disclosure has come, in the applicant's words. */
public enum ApplicationStage {
    RECEIVED,
    EXAMINING,
    HANDLING,
    ANSWERED,
    CLOSED;

    /** A draft, a check of secrecy or an approval promises nothing, and an answer counts once it is served (LAW-D8). */
    public static ApplicationStage of(ApplicationState state) {
        return switch (state) {
            case UNCONFIRMED, REGISTERED -> RECEIVED;
            case EXAMINING, CORRECTION, REASONS -> EXAMINING;
            case FEE, HANDLING, ENDORSING, SECRECY, LEGAL, APPROVAL, TO_SERVE -> HANDLING;
            case GIVING, ANSWERED -> ANSWERED;
            case CLOSED -> CLOSED;
        };
    }
}
