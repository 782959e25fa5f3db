package xinqiao.law;

/** How the system obeys a provision; docs/law-coverage.md shows it and a test keeps it true. */
public enum State {
    /** A rule carries it out and a test covers the rule. */
    ENFORCED,
    /** A person judges; the screen guides, and shows the provision. */
    GUIDED,
    /** In the register, not yet in the system. */
    PLANNED,
    /** No longer in force; old cases still cite it. */
    REPEALED
}
