package xinqiao.archive;

/** Where a file stands. */
public enum DossierState {
    /** 立卷中 */
    OPEN,
    /** 已装订，待移交 */
    BOUND,
    /** 已移交，待接收 */
    SENT,
    /** 已入库 */
    KEPT,
    /** 已列入销毁清册 */
    LISTED,
    /** 已销毁 */
    DESTROYED
}
