package xinqiao.participation;

/** What somebody from outside brings; the names are stored. */
public enum VoiceKind {
    /** 意见 */
    COMMENT,
    /** 答卷 */
    ANSWER,
    /** 报名 */
    SIGN_UP,
    /** 活动反馈 */
    FEEDBACK,
    /** 咨询人 */
    ASKER
}
