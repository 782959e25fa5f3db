package xinqiao.disclosure;

/** Where an application is (办理状态). */
public enum ApplicationState {
    /** 待确认收到: it counts from the day on which both sides confirm it */
    UNCONFIRMED,
    /** 已登记: at the reception post */
    REGISTERED,
    /** 审查中 */
    EXAMINING,
    /** 补正中 */
    CORRECTION,
    /** 待说明理由 (条例第三十五条) */
    REASONS,
    /** 待缴费 */
    FEE,
    /** 办理中: with the department, or with the office that does it itself */
    HANDLING,
    /** 部门审核 */
    ENDORSING,
    /** 保密审查 */
    SECRECY,
    /** 法规部门审核 */
    LEGAL,
    /** 审批 */
    APPROVAL,
    /** 待送达 */
    TO_SERVE,
    /** 待提供 */
    GIVING,
    /** 已答复 */
    ANSWERED,
    /** 已办结 */
    CLOSED;

    public boolean open() {
        return this != CLOSED;
    }

    /** Whether it is still to be decided. */
    public boolean undecided() {
        return compareTo(TO_SERVE) < 0;
    }
}
