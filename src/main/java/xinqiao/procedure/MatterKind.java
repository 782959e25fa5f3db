package xinqiao.procedure;

/** The three kinds of petitions (信访事项类别). */
public enum MatterKind {
    /** 建议意见类 */
    SUGGESTION,
    /** 检举控告类 */
    REPORT,
    /** 申诉求决类 */
    APPEAL
}
