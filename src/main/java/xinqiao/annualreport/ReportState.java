package xinqiao.annualreport;

/** How far a report is. */
public enum ReportState {
    /** 拟稿: its numbers are counted anew each time */
    DRAFT,
    /** 待批准: its numbers stand as they were submitted */
    SUBMITTED,
    /** 已定稿: approved by another person; it never changes again */
    FROZEN,
    /** 已公布 */
    PUBLISHED,
    /** 作废 */
    DROPPED;

    public boolean frozen() {
        return this == FROZEN || this == PUBLISHED;
    }
}
