package xinqiao.participation;

/** What kind of event it is (GS-15); the names are stored. */
public enum EventKind {
    /** 企业座谈会 */
    FORUM,
    /** 公众开放日 */
    OPEN_DAY,
    /** 关长接待日 */
    HEAD_RECEIVES,
    /** 政策说明会 */
    BRIEFING,
    /** 进社区、进校园、进企业 */
    OUTREACH,
    /** 其他 */
    OTHER
}
