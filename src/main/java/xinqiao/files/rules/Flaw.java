package xinqiao.files.rules;

/** Why a file of a kind on the list is still not taken. */
public enum Flaw implements Content {
    /** Holds programs that run when it is opened. */
    MACROS,
    /** Locked with a password: nobody can read or check it. */
    LOCKED,
    /** Would unpack to far more than any letter needs. */
    BOMB,
    /** Incomplete or not built as its kind demands. */
    DAMAGED
}
