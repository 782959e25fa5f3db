package xinqiao.petition;

/** How a matter goes to another house or body. */
public enum Manner {
    /** 转送: to a house below, which handles it by its own powers */
    FORWARD,
    /** 交办: to a house below, with a date for feedback and a concluding report; the leader approves it */
    ASSIGN,
    /** 转送同级: to an equal that has power over it */
    OVER,
    /** 上报: to the house above */
    REPORT_UP;

    /** JF-V3c, JF-L4b: proposed by the office, approved by the leader in charge. */
    public boolean needsApproval() {
        return this == ASSIGN;
    }
}
