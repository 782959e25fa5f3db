package xinqiao.procedure;

/** How whoever disagrees with a reply goes on (行政复议法 23; 行政诉讼法 45, 46). */
public enum ReplyRemedy {
    /** 行政复议前置: 不予公开 is reviewed by reconsideration before any court */
    RECONSIDERATION_FIRST,
    /** reconsideration or the court, as the applicant chooses */
    EITHER
}
