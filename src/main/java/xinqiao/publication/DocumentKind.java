package xinqiao.publication;

/** What a public document is, as the library's shelves have it. */
public enum DocumentKind {
    /** 规章、规范性文件和其他文件 */
    DOCUMENT,
    /** 通知公告 */
    NOTICE,
    /** 政策解读 */
    INTERPRETATION,
    /** 办事指南 */
    GUIDE,
    /** 行政执法结果 */
    RESULT,
    /** What has a form of its own: organisation, hours, staff on site, fees. */
    DATA,
    /** 报告和统计 */
    REPORT,
    /** 意见征集及其结果 */
    CONSULTATION,
    OTHER
}
