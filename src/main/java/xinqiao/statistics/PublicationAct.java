package xinqiao.statistics;

/** What can be done with a publication. */
public enum PublicationAct {
    /** 修改 */
    EDIT,
    /** 送审 */
    SUBMIT,
    /** 批准印发、退回 */
    DECIDE,
    /** 作废 */
    DROP,
    /** 反馈采纳情况 */
    ANSWER,
    /** 跟踪落实 */
    FOLLOW,
    /** 落实完毕 */
    FINISH
}
