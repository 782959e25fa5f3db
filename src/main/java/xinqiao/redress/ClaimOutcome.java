package xinqiao.redress;

/** What a complaint or a request for correction comes to. */
public enum ClaimOutcome {
    /** 投诉举报属实 */
    FOUNDED,
    /** 部分属实 */
    PARTLY_FOUNDED,
    /** 不属实 */
    UNFOUNDED,
    /** 予以更正 */
    CORRECTED,
    /** 不予更正 */
    NOT_CORRECTED,
    /** 转送有权更正的机关 */
    HANDED_ON
}
