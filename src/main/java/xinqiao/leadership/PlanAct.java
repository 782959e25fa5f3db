package xinqiao.leadership;

/** What can be done with what the office proposes on a case. */
public enum PlanAct {
    /** 审定 */
    APPROVE,
    /** 落实步骤 */
    MEASURE,
    /** 办结 */
    CONCLUDE
}
