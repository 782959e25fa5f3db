package xinqiao.annualreport;

/** The parts of the report that are written; the other three are tables. */
public enum ReportPart {
    /** 一、总体情况 */
    OVERALL,
    /** 五、存在的主要问题及改进情况 */
    PROBLEMS,
    /** 六、其他需要报告的事项 */
    OTHER
}
