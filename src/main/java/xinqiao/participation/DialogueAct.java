package xinqiao.participation;

/** What can be done with one. */
public enum DialogueAct {
    /** 修改 */
    EDIT,
    /** 送审 */
    SUBMIT,
    /** 批准、退回 */
    DECIDE,
    /** 作废 */
    DROP,
    /** 取消 */
    CALL_OFF,
    /** 录入来信来访的意见 */
    ADD,
    /** 归纳意见要点 */
    POINT,
    /** 意见归入要点 */
    GROUP,
    /** 研究处理 */
    DEAL,
    /** 签到 */
    ATTEND,
    /** 活动记录 */
    RECORD,
    /** 公布结果 */
    PUBLISH,
    /** 研判 */
    ASSESS,
    /** 报告 */
    REPORT,
    /** 处置措施 */
    MEASURE,
    /** 回应 */
    RESPOND,
    /** 办结 */
    CLOSE,
    /** 答复 */
    ANSWER,
    /** 转有关部门 */
    PASS,
    /** 向上级反馈 */
    SEND_UP,
    /** 告知咨询人 */
    TELL,
    /** 建议列入常见问题 */
    PROPOSE
}
