package xinqiao.disclosure;

/** How far a file to be given is. */
public enum OutgoingState {
    /** 遮盖中: its marks change */
    MARKING,
    /** 待复核: with whoever releases it */
    HANDED_OVER,
    /** 已复核 */
    RELEASED,
    /** 已保密审查: that very content */
    CHECKED,
    /** 已提供 */
    GIVEN,
    /** 不提供 */
    REMOVED
}
