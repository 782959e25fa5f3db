package xinqiao.supervision;

/** Why a matter is supervised (督办情形, 《信访工作条例》第四十条, and what the procedure of the office adds). */
public enum Ground {
    /** 逾期: a term that runs is past its last day, or the feedback is */
    LATE,
    /** 违反规定受理、办理信访事项 */
    AGAINST_THE_RULES,
    /** 推诿、敷衍、拖延、弄虚作假 */
    EVASIVE,
    /** 拒不执行信访处理意见 */
    NOT_CARRIED_OUT,
    /** 处理意见明显违反有关规定 */
    OPINION_WRONG,
    /** 领导批示 */
    INSTRUCTED
}
