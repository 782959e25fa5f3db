package xinqiao.routing;

/** Where a sending stands; every state says who has to act. */
public enum SendingState {
    /** 待审批: proposed, before the leader of the sending house */
    PROPOSED,
    /** 待发出 */
    APPROVED,
    /** 待签收 */
    SENT,
    /** 已签收: with the receiver; where feedback was asked for, the receiver owes it */
    RECEIVED,
    /** 异议待复: the receiver objects, the sender decides */
    OBJECTED,
    /** 已反馈: the result was reported, the sender examines it */
    REPORTED,
    /** 已审阅: the handler found the report right, the leader of the sending house decides */
    EXAMINED,
    /** 异议成立退回 */
    RETURNED,
    /** 办结 */
    DONE,
    /** 未发出: not approved, or dropped before it was sent */
    DROPPED;

    public boolean over() {
        return this == RETURNED || this == DONE || this == DROPPED;
    }
}
