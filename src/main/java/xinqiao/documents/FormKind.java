package xinqiao.documents;

/** The forms (表单、文书格式) of the source documents; what each looks like is data ({@code forms/forms.yaml}). */
public enum FormKind {
    /** 来访登记表 */
    VISIT_REGISTRATION,
    /** 来访接谈记录 */
    INTERVIEW_RECORD,
    /** 来访事项告知单 */
    VISIT_NOTICE,
    /** 来访事项转送单 */
    VISIT_FORWARDING,
    /** 来信办理单 */
    LETTER_SLIP,
    /** 立案办理单: an own case */
    CASE_SLIP,
    /** 立案交办单 */
    ASSIGNMENT_SLIP,
    /** 领导批示审阅单 */
    READING_SLIP,
    /** 书面告知单 */
    ANSWER_SLIP,
    /** 督办通知 */
    SUPERVISION_NOTICE,
    /** 办结审批单 */
    CLOSING_APPROVAL,
    /** 结案报告单 */
    CLOSING_REPORT,
    /** 信访事项复查（复核）申请书 */
    REVIEW_REQUEST,
    /** 重要信访问题请示报告单 */
    IMPORTANT_REPORT,
    /** 办信工作统计表 */
    STATISTICS,
    /** 转送信件办理情况统计表 */
    FORWARDED_FIGURES,
    /** 海关信息公开申请表（公民） */
    APPLICATION_PERSON,
    /** 海关信息公开申请表（法人或者其他组织） */
    APPLICATION_BODY,
    /** its English companion, for persons and bodies */
    APPLICATION_ENGLISH,
    /** 海关信息公开申请登记转办单 */
    APPLICATION_SLIP,
    /** 关务公开申请答复书 */
    APPLICATION_ANSWER,
    /** 拟公开海关信息审批表 */
    PUBLICATION_APPROVAL
}
