package xinqiao.portal.rules;

import xinqiao.disclosure.ApplicationState;

/** How far an application for disclosure has come, in the applicant's words. */
public enum ApplicationStage {
    RECEIVED,
    EXAMINING,
    HANDLING,
    ANSWERED,
    CLOSED;

    /** A draft, a check of secrecy or an approval promises nothing, so outside it is still in handling. */
    public static ApplicationStage of(ApplicationState state) {
        return switch (state) {
            case UNCONFIRMED, REGISTERED -> RECEIVED;
            case EXAMINING, CORRECTION, REASONS -> EXAMINING;
            case FEE, HANDLING, ENDORSING, SECRECY, LEGAL, APPROVAL -> HANDLING;
            case TO_SERVE, GIVING, ANSWERED -> ANSWERED;
            case CLOSED -> CLOSED;
        };
    }
}
