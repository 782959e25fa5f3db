package xinqiao.supervision;

/** How a matter is pressed on with (督办方式, JF-V4, JF-L5a). */
public enum Means {
    /** 电话督办 */
    PHONE,
    /** 发函督办: the letter 督办通知 */
    LETTER,
    /** 约谈 */
    TALK,
    /** 派员实地督促检查 */
    ON_SITE,
    /** 请来人汇报 */
    REPORT;

    /** Whether it lies on a day that may be ahead, so that its result is noted afterwards. */
    public boolean arranged() {
        return this == TALK || this == ON_SITE || this == REPORT;
    }
}
