package xinqiao.procedure;

/** The steps of a case that need an approval (审批). */
public enum ApprovalStep {
    /** 延长办理期限 */
    EXTENSION,
    /** 签发处理意见 */
    OPINION,
    /** 结案 */
    CLOSING
}
