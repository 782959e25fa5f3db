package xinqiao.accountability;

/** How far a liability case has come; each open state waits for somebody. */
public enum LiabilityState {
    /** 待研判 */
    PROPOSED,
    /** 不予立项 */
    SET_ASIDE,
    /** 已立项，待责令改正 */
    OPENED,
    /** 已责令改正，待答复 */
    ORDERED,
    /** 已答复，待认定 */
    ANSWERED,
    /** 已改正 */
    CORRECTED,
    /** 办结 */
    CLOSED;

    public boolean over() {
        return this == SET_ASIDE || this == CLOSED;
    }
}
