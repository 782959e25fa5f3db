package xinqiao.disclosure;

/** How review and court cases end; none while they are pending (尚未审结). */
public enum ContestOutcome {
    /** 结果维持 */
    UPHELD,
    /** 结果纠正 */
    CORRECTED,
    /** 其他结果 */
    OTHER
}
