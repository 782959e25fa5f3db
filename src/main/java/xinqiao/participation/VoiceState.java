package xinqiao.participation;

/** How far it is; the names are stored. */
public enum VoiceState {
    RECEIVED,
    /** 报名成功 */
    SIGNED_UP,
    /** 候补 */
    WAITING,
    /** 已取消 */
    CANCELLED,
    /** 已到场 */
    CAME,
    /** 未到场 */
    ABSENT
}
