package xinqiao.annualreport;

/** What can be done with a report. */
public enum ReportAct {
    /** 修改 */
    EDIT,
    /** 送审 */
    SUBMIT,
    /** 批准、退回 */
    DECIDE,
    /** 公布 */
    PUBLISH,
    /** 更正: another version */
    CORRECT,
    /** 作废 */
    DROP
}
