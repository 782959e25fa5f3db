package xinqiao.redress;

/** How far a claim has come. */
public enum ClaimState {
    /** 办理中 */
    REGISTERED,
    /** 待送达 */
    DECIDED,
    /** 已办结 */
    CLOSED
}
