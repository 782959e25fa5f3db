package xinqiao.publication;

/** Where one version of a public document stands. */
public enum VersionState {
    DRAFT,
    /** 审查 */
    REVIEW,
    /** With the secrecy department, which decides in doubt. */
    SECRECY,
    APPROVED,
    /** Approved, and public from a day on. */
    SCHEDULED,
    PUBLISHED,
    /** Was public until another version was. */
    SUPERSEDED,
    /** 不再公开: was public, and isn't to be read any more though the document is. */
    CLOSED,
    /** 不予公开 */
    REFUSED,
    DROPPED;

    /** Whether somebody still works on it. */
    public boolean open() {
        return switch (this) {
            case DRAFT, REVIEW, SECRECY, APPROVED, SCHEDULED -> true;
            case PUBLISHED, SUPERSEDED, CLOSED, REFUSED, DROPPED -> false;
        };
    }
}
