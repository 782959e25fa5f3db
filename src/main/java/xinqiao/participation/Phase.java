package xinqiao.participation;

/** Where something stands that opens and ends by its days. */
public enum Phase {
    /** Not with the public yet: being written or approved, or dropped. */
    INSIDE,
    /** 待开始 */
    AHEAD,
    /** 进行中 */
    RUNNING,
    /** 已截止，待公布结果 */
    OWED,
    /** 已公布结果 */
    PUBLISHED,
    /** 取消 */
    CALLED_OFF
}
