package xinqiao.annualreport;

/** The numbers of part two (主动公开政府信息情况), which are entered by hand with a note where they come from. */
public enum Proactive {
    /** 第二十条第（一）项：规章，本年制发件数 */
    RULES_MADE,
    /** 规章，本年废止件数 */
    RULES_REPEALED,
    /** 规章，现行有效件数 */
    RULES_IN_FORCE,
    /** 行政规范性文件，本年制发件数 */
    NORMATIVE_MADE,
    /** 行政规范性文件，本年废止件数 */
    NORMATIVE_REPEALED,
    /** 行政规范性文件，现行有效件数 */
    NORMATIVE_IN_FORCE,
    /** 第二十条第（五）项：行政许可，本年处理决定数量 */
    LICENCES,
    /** 第二十条第（六）项：行政处罚，本年处理决定数量 */
    PENALTIES,
    /** 行政强制，本年处理决定数量 */
    COERCION,
    /** 第二十条第（八）项：行政事业性收费，本年收费金额，单位万元 */
    FEES;

    /** Whether it is an amount of money, which may have a fraction. */
    public boolean amount() {
        return this == FEES;
    }
}
