package xinqiao.reception;

/** What is kept ready (KM-5). */
public enum PlanKind {
    /** 信访工作领导小组 */
    GROUP,
    /** 信访工作紧急预案 */
    PLAN,
    /** 重要、敏感时期 */
    PERIOD
}
