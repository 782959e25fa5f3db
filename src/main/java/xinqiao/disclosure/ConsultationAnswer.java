package xinqiao.disclosure;

/** What came of a consultation. */
public enum ConsultationAnswer {
    /** 同意公开 */
    AGREED,
    /** 不同意公开，理由合理 */
    REFUSED_WITH_REASON,
    /** 不同意公开，理由不合理 */
    REFUSED_WITHOUT_REASON,
    /** 答复意见: of another body or department */
    OPINION,
    /** 逾期未提出意见 */
    SILENT
}
