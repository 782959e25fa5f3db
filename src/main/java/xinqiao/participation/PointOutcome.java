package xinqiao.participation;

/** How an opinion is dealt with; the names are stored. */
public enum PointOutcome {
    /** 采纳 */
    ADOPTED,
    /** 部分采纳 */
    PARTLY,
    /** 未采纳 */
    NOT_ADOPTED
}
