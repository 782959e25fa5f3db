package xinqiao.channel;

/** How soon a subscriber is told. */
public enum Pace {
    AT_ONCE,
    /** Once a day, everything together. */
    DAILY
}
