package xinqiao.procedure;

import static xinqiao.procedure.LetterField.ACCEPTED;
import static xinqiao.procedure.LetterField.BRANCH;
import static xinqiao.procedure.LetterField.CASE_NUMBER;
import static xinqiao.procedure.LetterField.DESTINATION;
import static xinqiao.procedure.LetterField.ENCLOSURES;
import static xinqiao.procedure.LetterField.FEEDBACK_UNTIL;
import static xinqiao.procedure.LetterField.FORWARDED;
import static xinqiao.procedure.LetterField.HANDLING_UNTIL;
import static xinqiao.procedure.LetterField.MANNER;
import static xinqiao.procedure.LetterField.MATTER;
import static xinqiao.procedure.LetterField.OUTCOME;
import static xinqiao.procedure.LetterField.PHONE;
import static xinqiao.procedure.LetterField.RECEIVED;
import static xinqiao.procedure.LetterField.REVIEWED_BY;
import static xinqiao.procedure.LetterField.REVIEWED_LETTER;
import static xinqiao.procedure.LetterField.REVIEWED_ON;
import static xinqiao.procedure.LetterField.REVIEW_BASIS;
import static xinqiao.procedure.LetterField.REVIEW_BODY;
import static xinqiao.procedure.LetterField.REVIEW_FROM;
import static xinqiao.procedure.LetterField.REVIEW_UNTIL;
import static xinqiao.procedure.LetterField.ROUTE_BODY;
import static xinqiao.procedure.LetterField.ROUTE_TIME;
import static xinqiao.procedure.LetterField.UNIT;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The contents of a letter, each with the values that it can't do without. */
public enum LetterPart {
    /** 收到日期、事项 */
    RECEIPT("receipt", RECEIVED, MATTER),
    /** 受理 */
    ACCEPTANCE("acceptance", ACCEPTED),
    /** 处理途径和程序 */
    WAY("way", LetterField.WAY),
    /** 办理期限 */
    PERIOD("period", HANDLING_UNTIL),
    /** 承办单位、联系电话 */
    CONTACT("contact", UNIT, PHONE),
    /** 查询办理进展及结果的方式 */
    QUERY("query", LetterField.QUERY),
    /** 期限内重复提出同一事项的提示 */
    REPEAT("repeat"),
    /** 理由和依据 */
    REASON("reason", LetterField.REASON, LetterField.BASIS),
    /** 有权处理的机关、单位 */
    COMPETENT_BODY("competent-body", LetterField.COMPETENT_BODY),
    /** 此前已有的复查、复核等意见 */
    EARLIER("earlier", REVIEWED_LETTER, REVIEWED_ON),
    /** 来文字号 */
    THEIR_NUMBER("their-number", LetterField.THEIR_NUMBER),
    /** 法定途径、受理机关 */
    ROUTE("route", BRANCH, LetterField.ROUTE, ROUTE_BODY),
    /** 该途径的时效 */
    ROUTE_TIME_LIMIT("route-time", ROUTE_TIME),
    /** 转送、交办去向 */
    DESTINED("destination", MANNER, DESTINATION, FORWARDED),
    /** 来源、事项、编号 */
    HANDOVER("handover", MATTER, CASE_NUMBER),
    /** 办理要求 */
    INSTRUCTION("instruction", LetterField.INSTRUCTION),
    /** 反馈期限 */
    FEEDBACK("feedback", FEEDBACK_UNTIL),
    /** 提出异议的期限 */
    OBJECTION_TERM("objection-term"),
    /** 异议理由 */
    OBJECTION("objection", LetterField.REASON),
    /** 督办事由 */
    GROUNDS("grounds", LetterField.REASON),
    /** 改进建议 */
    IMPROVEMENT("improvement", LetterField.PROPOSAL),
    /** 标题: what a letter between authorities, or an information, is about */
    SUBJECT("subject", MATTER),
    /** 事由 */
    CAUSE("cause", MATTER),
    /** 抄送机关: stands in the 版记 */
    COPIED("copied", LetterField.COPIES),
    /** 紧急程度: stands in the head */
    URGENT("urgent", LetterField.URGENCY),
    /** 所附材料 */
    ENCLOSED("enclosed", ENCLOSURES),
    /** 延长后的期限 */
    EXTENSION("extension", LetterField.EXTENSION, HANDLING_UNTIL),
    /** 延期理由 */
    EXTENSION_REASON("extension-reason", LetterField.REASON),
    /** 信访人基本情况 */
    PETITIONER_BASICS("petitioner-basics", LetterField.PETITIONER_BASICS),
    /** 投诉请求 */
    REQUEST("request", LetterField.REQUEST),
    /** 事实和理由 */
    FACTS("facts", LetterField.FACTS),
    /** 处理意见 */
    OPINION("opinion", OUTCOME, LetterField.OPINION),
    /** 法律法规依据 */
    BASIS("basis", LetterField.BASIS),
    /** 救济途径 */
    REMEDY("remedy", REVIEW_BODY, REVIEW_BASIS, REVIEW_FROM, REVIEW_UNTIL),
    /** 被复查、复核的意见 */
    REVIEWED("reviewed", REVIEWED_LETTER, REVIEWED_ON, REVIEWED_BY),
    /** 重新处理的要求; only where the opinion is revoked */
    ANEW("anew", LetterField.ANEW),
    /** 复核权利 */
    RE_REVIEW("re-review", REVIEW_BODY, REVIEW_BASIS, REVIEW_FROM, REVIEW_UNTIL),
    /** 终结、不再受理 */
    FINAL("final"),
    /** 研究论证结果 */
    REPLY("reply", OUTCOME, LetterField.REPLY),
    /** 检举控告的办理情况 */
    RESULT("result", LetterField.REPLY),
    /** 签发人 */
    SIGNED("signed", LetterField.SIGNER),
    /** 对检举控告人的保护 */
    PROTECTION("protection"),
    /** 简易办理 and its period */
    SIMPLE("simple", LetterField.SIMPLE_UNTIL),
    /** 转为普通程序的理由 */
    CONVERSION_REASON("conversion-reason", LetterField.REASON),
    /** 举行听证的理由 */
    HEARING_GROUND("hearing-ground", LetterField.HEARING_GROUND),
    /** 听证范围 */
    HEARING_SCOPE("hearing-scope", LetterField.HEARING_SCOPE),
    /** 听证时间、地点 */
    HEARING_TIME("hearing-time", LetterField.HEARING_AT, LetterField.HEARING_PLACE),
    /** 主持人 */
    HEARING_CHAIR("hearing-chair", LetterField.HEARING_CHAIR),
    /** 听证员 */
    HEARING_MEMBERS("hearing-members", LetterField.HEARING_MEMBERS),
    /** 参加人 */
    HEARING_PARTICIPANTS("hearing-participants", LetterField.HEARING_PARTICIPANTS),
    /** 取消听证的理由 */
    CALLED_OFF_REASON("called-off-reason", LetterField.REASON),
    /** 笔录 */
    HEARING_RECORD("hearing-record", LetterField.HEARING_RECORD),
    /** 听证结论 */
    HEARING_CONCLUSION("hearing-conclusion", LetterField.HEARING_CONCLUSION),
    /** 双方当事人 */
    PARTIES("parties", LetterField.PETITIONER, LetterField.OTHER_PARTY),
    /** 争议事实和经过 */
    COURSE("course", LetterField.FACTS),
    /** 协议内容 */
    AGREEMENT("agreement", LetterField.AGREEMENT),
    /** 签字 */
    SIGNATURES("signatures"),
    /** 结语 */
    CLOSING("closing"),
    /** 收到申请的日期、申请内容 */
    APPLICATION("application", RECEIVED, LetterField.INFORMATION),
    /** 登记编号 */
    REGISTERED("registered", CASE_NUMBER),
    /** 答复期限 */
    ANSWER_TERM("answer-term", LetterField.ANSWER_UNTIL),
    /** 需要补正的事项 */
    CORRECTIONS("corrections", LetterField.CORRECTIONS),
    /** 补正期限 */
    CORRECTION_TERM("correction-term", LetterField.CORRECTION_UNTIL),
    /** 逾期的后果 */
    LAPSE("lapse"),
    /** 要求说明理由 */
    REASONS_ASKED("reasons-asked", LetterField.REASON, LetterField.REASONS_UNTIL),
    /** 延长后的答复期限 */
    ANSWER_EXTENSION("answer-extension", LetterField.EXTENSION, LetterField.ANSWER_UNTIL),
    /** 延迟答复的合理期限 */
    DELAY("delay", LetterField.REASON, LetterField.DELAY_UNTIL),
    /** 征求意见的信息内容 */
    CONSULTED_ABOUT("consulted-about", LetterField.CONTENT),
    /** 提出意见的期限 */
    OPINION_TERM("opinion-term"),
    /** 不同意公开的说明要求、逾期的处理 */
    OPINION_RIGHTS("opinion-rights"),
    /** 征求意见的情况 */
    CONSULTATION("consultation", LetterField.CONSULTED, LetterField.CONSULTED_ON),
    /** 征求意见所需时间不计算在内 */
    STANDS_STILL("stands-still"),
    /** 决定公开的信息内容和理由 */
    PUBLIC_DECISION("public-decision", LetterField.CONTENT, LetterField.REASON),
    /** 协办事项 */
    QUESTION("question", LetterField.QUESTION),
    /** 收费依据、标准、数额 */
    FEE("fee", LetterField.FEE_WAY, LetterField.FEE_STEPS, LetterField.AMOUNT),
    /** 缴纳方式和期限 */
    PAYMENT("payment", LetterField.PAYMENT),
    /** 对收费有异议 */
    FEE_DISPUTE("fee-dispute"),
    /** 逐项答复 */
    ITEMS("items", LetterField.ITEMS),
    /** 提供信息的期限 */
    GIVING("giving", LetterField.GIVING),
    /** 先申请行政复议 */
    REMEDY_FIRST("remedy-first", LetterField.RECONSIDERATION_BODY),
    /** 申请行政复议或者提起行政诉讼 */
    REMEDY_EITHER("remedy-either", LetterField.RECONSIDERATION_BODY),
    /** 提交行政复议申请书的互联网渠道 */
    REMEDY_ONLINE("remedy-online", LetterField.INTERNET),
    /** 不作为政府信息公开申请处理 */
    NOT_AN_APPLICATION("not-an-application", LetterField.REASON),
    /** 移交去向 */
    HANDED_OVER("handed-over", DESTINATION),
    /** 要求更正的记录 */
    RECORD("record", RECEIVED, LetterField.RECORD),
    /** 更正的处理结果 */
    RECORD_RESULT("record-result", OUTCOME, LetterField.REASON),
    /** 投诉、举报的事项 */
    COMPLAINT("complaint", RECEIVED, LetterField.COMPLAINT);

    private final String key;
    private final Set<LetterField> fields;

    LetterPart(String key, LetterField... fields) {
        this.key = key;
        this.fields = Set.of(fields);
    }

    public String key() {
        return key;
    }

    /** The values that the wording must use and the case must give. */
    public Set<LetterField> fields() {
        return fields;
    }

    public static Optional<LetterPart> of(String key) {
        return Arrays.stream(values()).filter(part -> part.key.equals(key)).findFirst();
    }
}
