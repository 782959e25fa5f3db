package xinqiao.annualreport;

import xinqiao.disclosure.AnnualTable;

/** What is compared with the year before. */
public enum Compared {
    /** 本年新收 */
    RECEIVED,
    /** 上年结转 */
    CARRIED_OVER,
    /** 予以公开 */
    PUBLIC,
    /** 部分公开 */
    PARTLY,
    /** 不予公开 */
    NOT_PUBLIC,
    /** 无法提供 */
    UNABLE,
    /** 不予处理 */
    NOT_HANDLED,
    /** 其他处理 */
    OTHER,
    /** 结转下年度 */
    CARRIED_ON;

    public long of(AnnualTable table) {
        return switch (this) {
            case RECEIVED -> table.total(AnnualTable.RECEIVED);
            case CARRIED_OVER -> table.total(AnnualTable.CARRIED_OVER);
            case PUBLIC -> table.total(AnnualTable.FIRST_RESULT);
            case PARTLY -> table.total(AnnualTable.PARTLY);
            case NOT_PUBLIC -> ResultGroup.NOT_PUBLIC.total(table);
            case UNABLE -> ResultGroup.UNABLE.total(table);
            case NOT_HANDLED -> ResultGroup.NOT_HANDLED.total(table);
            case OTHER -> ResultGroup.OTHER.total(table);
            case CARRIED_ON -> table.total(AnnualTable.CARRIED_ON);
        };
    }
}
