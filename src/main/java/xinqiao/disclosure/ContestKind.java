package xinqiao.disclosure;

/** The ways in which a decision is contested (行政复议、行政诉讼), as the fourth table of the annual report counts them. */
public enum ContestKind {
    /** 行政复议 */
    RECONSIDERATION,
    /** 未经复议直接起诉 */
    COURT_DIRECT,
    /** 复议后起诉 */
    COURT_AFTER
}
