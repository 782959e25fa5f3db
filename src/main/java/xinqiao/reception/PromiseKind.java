package xinqiao.reception;

/** What was agreed at the window (JF-V2, JF-V2b). */
public enum PromiseKind {
    /** 约谈 */
    APPOINTMENT,
    /** 待补材料 */
    MATERIAL
}
