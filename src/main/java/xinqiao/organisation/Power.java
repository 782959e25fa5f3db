package xinqiao.organisation;

/** What the holder of a post may do. */
public enum Power {
    REGISTER,
    TRIAGE,
    ASSIGN,
    HANDLE,
    REVIEW_LAW,
    APPROVE,
    SERVE,
    CLOSE,
    /** Reading reports and accusations (检举控告) that name the holder as a reader. */
    READ_REPORTS,
    EXPORT,
    IMPORT,
    SET_CALENDAR,
    ADMINISTER,
    AUDIT
}
