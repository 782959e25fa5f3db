package xinqiao.identity;

/** What the access log knows. */
public enum AccessEvent {
    SIGNED_IN,
    REFUSED,
    LOCKED,
    SIGNED_OUT,
    TIMED_OUT,
    POST_CHOSEN,
    PASSWORD_CHANGED,
    PASSWORD_RESET,
    ACCOUNT_OPENED,
    ACCOUNT_DISABLED,
    ACCOUNT_ENABLED,
    TOKEN_ISSUED,
    TOKEN_REVOKED
}
