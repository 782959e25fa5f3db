package xinqiao.petition;

/** What became of a petition. */
public enum Outcome {
    /** 不予受理 */
    DECLINED,
    /** 导入其他法定途径 */
    GUIDED,
    /** 存档备查 */
    FILED,
    /** 予以支持 */
    SUPPORTED,
    /** 解释说明: reasonable, but without a basis in law */
    EXPLAINED,
    /** 不予支持 */
    NOT_SUPPORTED,
    /** 采纳 */
    ADOPTED,
    /** 部分采纳 */
    PARTLY_ADOPTED,
    /** 未采纳 */
    NOT_ADOPTED,
    /** 依规依纪依法处理: a report was dealt with and answered */
    DEALT_WITH,
    /** 历史答复: answered before the case came into this system */
    ANSWERED_BEFORE;

    /** A supporting decision is followed until it is carried out (督促执行). */
    public boolean toBeCarriedOut() {
        return this == SUPPORTED || this == ADOPTED || this == PARTLY_ADOPTED;
    }
}
