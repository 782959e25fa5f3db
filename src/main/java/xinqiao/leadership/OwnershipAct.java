package xinqiao.leadership;

/** What can be done while a leader owns a case. */
public enum OwnershipAct {
    /** 记录化解进展 */
    NOTE,
    /** 措施落实 */
    MEASURE,
    /** 解除包案 */
    RELEASE
}
