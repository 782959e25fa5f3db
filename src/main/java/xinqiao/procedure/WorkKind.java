package xinqiao.procedure;

/** The kind of work (业务种类) that a profile governs. */
public enum WorkKind {
    /** 信访 */
    PETITION,
    /** 依申请公开 */
    DISCLOSURE,
    /** 主动公开 */
    PUBLICATION
}
