package xinqiao.leadership;

/** What leaders do about petitions, as it is kept; never renamed. */
public enum PaperKind {
    /** 批示 */
    INSTRUCTION,
    /** 包案 */
    OWNERSHIP,
    /** 信访信息、专报、请示报告单、摘报 */
    BULLETIN,
    /** 听取汇报 */
    HEARING,
    /** 矛盾纠纷排查化解 */
    SCREENING,
    /** 重要信访事项 */
    IMPORTANT,
    /** 协调处理方案 */
    COORDINATION,
    /** 答复提纲 */
    OUTLINE
}
