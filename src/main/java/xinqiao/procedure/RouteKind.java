package xinqiao.procedure;

/** What kind of statutory route (法定途径) a branch of the appeals leads to. */
public enum RouteKind {
    /** 诉讼、刑事立案、法律监督等 */
    JUDICIAL,
    /** 仲裁 */
    ARBITRATION,
    /** 党员申诉、申请复审 */
    PARTY,
    /** 行政复议、裁决、确认、许可、处罚等行政程序 */
    ADMINISTRATIVE,
    /** 查处违法行为、履行保护职责 */
    STATUTORY_DUTY,
    /** 信访程序 */
    PETITION
}
