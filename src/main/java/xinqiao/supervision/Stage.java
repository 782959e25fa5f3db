package xinqiao.supervision;

/** How far a term has run when somebody is reminded of it. */
public enum Stage {
    /** 即将到期 */
    SOON,
    /** 已经逾期: the unit explains why, in writing */
    LATE,
    /** 仍未办理 */
    STILL_LATE
}
