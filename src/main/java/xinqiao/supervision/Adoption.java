package xinqiao.supervision;

/** What a unit made of a proposal (建议采纳情况). */
public enum Adoption {
    /** 采纳 */
    ADOPTED,
    /** 部分采纳 */
    PARTLY,
    /** 未采纳 */
    NOT_ADOPTED
}
