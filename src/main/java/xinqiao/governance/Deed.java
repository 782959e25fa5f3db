package xinqiao.governance;

/** What may be done with an entry. */
public enum Deed {
    /** 修改 */
    EDIT,
    /** 落实：a decision or task is done */
    DONE,
    /** 补充任务 */
    ADD,
    /** 报备：who is named is reported to the direct customs */
    REPORT,
    /** 报送：to whom a plan, report or summary was given */
    SUBMIT,
    /** 函报总署备案 */
    FILE,
    /** 备案 */
    ACKNOWLEDGE,
    /** 退回 */
    RETURN,
    /** 记录检查情况 */
    FIND,
    /** 提出检查结论，责令整改 */
    CONCLUDE,
    /** 报告整改情况 */
    ANSWER,
    /** 复查 */
    RECHECK,
    /** 提出责任追究处理建议 */
    PROPOSE,
    /** 通报 */
    CIRCULATE,
    /** 登记意见建议 */
    OPINION,
    /** 法律指导意见 */
    ADVISE,
    /** 终止 */
    END
}
