package xinqiao.procedure;

/** Whose opinion is asked for before an answer (征求意见). */
public enum ConsultationKind {
    /** 第三方 */
    THIRD_PARTY,
    /** 共同制作政府信息的其他机关 */
    CO_MAKER,
    /** 其他有关机关 */
    OTHER_BODY
}
