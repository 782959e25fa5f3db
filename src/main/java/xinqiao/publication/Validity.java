package xinqiao.publication;

/** Whether a document still holds (有效性), as its maker says. */
public enum Validity {
    IN_FORCE,
    /** 失效: its time is over. */
    EXPIRED,
    /** 废止 */
    REPEALED,
    /** What has no validity of its own: news, data, reports. */
    NONE
}
