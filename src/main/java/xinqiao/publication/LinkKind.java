package xinqiao.publication;

/** What one public document is to another. */
public enum LinkKind {
    /** 解读 */
    INTERPRETS,
    /** 征集结果 */
    FEEDBACK_ON,
    /** 代替 */
    REPLACES,
    /** 办事指南所依据 */
    GUIDE_TO
}
