package xinqiao.procedure;

/** How satisfied a petitioner is (满意度评价); which of these marks are offered, the profile says. */
public enum Satisfaction {
    /** 满意 */
    SATISFIED,
    /** 基本满意 */
    FAIRLY_SATISFIED,
    /** 不满意 */
    DISSATISFIED
}
