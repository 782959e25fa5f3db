package xinqiao.governance;

/** How far an entry is; what it is called depends on the register. */
public enum EntryState {
    /** Being written: nobody outside the house knows of it. */
    DRAFT,
    /** In force, or with something to be done: decisions, tasks, a correction, a report to the direct customs. */
    OPEN,
    /** Reported (已报备、已报整改), and waits for whoever receives it. */
    REPORTED,
    /** Acknowledged, closed, or nothing was to be done. */
    DONE,
    /** Another took its place, or it was taken back. */
    ENDED
}
