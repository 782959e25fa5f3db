package xinqiao.seal;

/** What a seal is for. */
public enum SealKind {
    /** 单位公章: the house's own */
    HOUSE,
    /** 信访专用章 */
    PETITION,
    /** 政府信息公开专用章 */
    DISCLOSURE,
    /** 其他专用章 */
    OTHER
}
