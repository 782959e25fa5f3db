package xinqiao.routing;

/** What can be done in a negotiation. */
public enum NegotiationStep {
    /** 答复协商意见 */
    SAY,
    /** 报请共同的上一级决定 */
    REFER,
    /** 决定主办单位 */
    DECIDE,
    /** 提出协办意见 */
    ASSIST
}
