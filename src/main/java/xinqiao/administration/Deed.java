package xinqiao.administration;

/** What was done to a thing. Stored with every change: never rename one. */
public enum Deed {
    CREATED,
    CHANGED,
    /** It was given back what it held before an earlier change. */
    RESTORED,
    /** Its account was given a new first password. */
    PASSWORD
}
