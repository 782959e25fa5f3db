package xinqiao.annualreport;

import xinqiao.disclosure.AnnualTable;

/**
 * A sum that doesn't agree (勾稽关系不符).
 *
 * @param row, column the cell at fault, as in {@link AnnualTable}
 */
public record ReportFault(Check check, int row, int column, long is, long shouldBe) {
    /** Which sum. */
    public enum Check {
        /** （七）总计 is the sum of the results */
        RESULTS,
        /** 第一项加第二项之和，等于第三项加第四项之和 */
        RECEIVED_AND_DEALT_WITH,
        /** 总计 of a row is the sum of its kinds of applicants */
        APPLICANTS,
        /** 上年结转 is what the last report said 结转下年度 */
        LAST_YEAR
    }

    /** Whether the report can't be submitted so; what differs from last year's is to be explained. */
    public boolean grave() {
        return check != Check.LAST_YEAR;
    }
}
