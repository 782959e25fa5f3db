package xinqiao.seal;

/** How far the use of a seal (用印) has come. */
public enum UseState {
    ASKED,
    APPROVED,
    REFUSED,
    /** The seal stands on the paper. */
    USED
}
