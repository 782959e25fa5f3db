package xinqiao.procedure;

import java.util.Arrays;
import java.util.Optional;

/** What a case puts into a letter; the placeholders {key} of a wording. Numbers with legal meaning come from the profile. */
public enum LetterField {
    PETITIONER("petitioner", Type.WORDS),
    /** the signing house; filled in by the composer */
    HOUSE("house", Type.WORDS),
    RECEIVED("received", Type.DAY),
    CHANNEL("channel", Type.WORDS),
    MATTER("matter", Type.WORDS),
    ACCEPTED("accepted", Type.DAY),
    /** 处理途径和程序 for the kind of petition, {@link KindRule#way()} or {@link Branch#route()} */
    WAY("way", Type.WORDS),
    HANDLING_UNTIL("handling-until", Type.DAY),
    /** 承办单位 */
    UNIT("unit", Type.WORDS),
    PHONE("phone", Type.WORDS),
    /** how to ask for progress and result */
    QUERY("query", Type.WORDS),
    REASON("reason", Type.WORDS),
    /** the provisions that a decision rests on */
    BASIS("basis", Type.WORDS),
    /** 有权处理的机关、单位 */
    COMPETENT_BODY("competent-body", Type.WORDS),
    BRANCH("branch", Type.WORDS),
    ROUTE("route", Type.WORDS),
    ROUTE_BODY("route-body", Type.WORDS),
    /** the time limit of the other statutory route, in that law's words */
    ROUTE_TIME("route-time", Type.WORDS),
    /** 转送 or 交办 */
    MANNER("manner", Type.WORDS),
    DESTINATION("destination", Type.WORDS),
    FORWARDED("forwarded", Type.DAY),
    /** 信访事项编号 */
    CASE_NUMBER("case-number", Type.WORDS),
    /** 来文字号 */
    THEIR_NUMBER("their-number", Type.WORDS),
    /** 办理要求 */
    INSTRUCTION("instruction", Type.WORDS),
    /** 改进建议 */
    PROPOSAL("proposal", Type.WORDS),
    FEEDBACK_UNTIL("feedback-until", Type.DAY),
    /** 材料清单 */
    ENCLOSURES("enclosures", Type.WORDS),
    /** 抄送机关 */
    COPIES("copies", Type.WORDS),
    /** 紧急程度 */
    URGENCY("urgency", Type.WORDS),
    EXTENSION("extension", Type.DAYS),
    /** 反映人: who petitions, as the title of a report names them */
    REPORTED_BY("reported-by", Type.WORDS),
    /** 信访人基本情况, as far as whoever gets the letter may know it */
    PETITIONER_BASICS("petitioner-basics", Type.WORDS),
    /** 投诉请求 */
    REQUEST("request", Type.WORDS),
    /** 事实和理由 */
    FACTS("facts", Type.WORDS),
    OUTCOME("outcome", Type.WORDS),
    /** 处理意见 */
    OPINION("opinion", Type.WORDS),
    REPLY("reply", Type.WORDS),
    REVIEW_BODY("review-body", Type.WORDS),
    /** the article of the right of review, {@link ReviewRoute#citation()} */
    REVIEW_BASIS("review-basis", Type.WORDS),
    /** the day of service that the printed last day reckons with */
    REVIEW_FROM("review-from", Type.DAY),
    REVIEW_UNTIL("review-until", Type.DAY),
    /** number of the opinion that is reviewed */
    REVIEWED_LETTER("reviewed-letter", Type.WORDS),
    REVIEWED_ON("reviewed-on", Type.DAY),
    /** the house that gave it */
    REVIEWED_BY("reviewed-by", Type.WORDS),
    /** by which route the matter is handled anew */
    ANEW("anew", Type.WORDS),
    /** 签发人 */
    SIGNER("signer", Type.WORDS),
    /** the last day of simple handling */
    SIMPLE_UNTIL("simple-until", Type.DAY),
    /** 举行听证的理由 */
    HEARING_GROUND("hearing-ground", Type.WORDS),
    /** 听证范围 */
    HEARING_SCOPE("hearing-scope", Type.WORDS),
    HEARING_AT("hearing-at", Type.WORDS),
    HEARING_PLACE("hearing-place", Type.WORDS),
    /** 主持人 */
    HEARING_CHAIR("hearing-chair", Type.WORDS),
    /** 听证员 */
    HEARING_MEMBERS("hearing-members", Type.WORDS),
    /** 参加人 */
    HEARING_PARTICIPANTS("hearing-participants", Type.WORDS),
    /** 笔录 */
    HEARING_RECORD("hearing-record", Type.WORDS),
    /** 结论 */
    HEARING_CONCLUSION("hearing-conclusion", Type.WORDS),
    /** 对方当事人 */
    OTHER_PARTY("other-party", Type.WORDS),
    /** 协议内容 */
    AGREEMENT("agreement", Type.WORDS),
    /** 申请公开的政府信息 */
    INFORMATION("information", Type.WORDS),
    /** the last day for the answer */
    ANSWER_UNTIL("answer-until", Type.DAY),
    /** 需要补正的事项 */
    CORRECTIONS("corrections", Type.WORDS),
    CORRECTION_UNTIL("correction-until", Type.DAY),
    REASONS_UNTIL("reasons-until", Type.DAY),
    DELAY_UNTIL("delay-until", Type.DAY),
    /** 涉及第三方、其他机关的信息内容 */
    CONTENT("content", Type.WORDS),
    /** until when an opinion is asked for, where the procedure sets no period */
    OPINION_UNTIL("opinion-until", Type.DAY),
    /** whose opinion is asked for, without their name */
    CONSULTED("consulted", Type.WORDS),
    CONSULTED_ON("consulted-on", Type.DAY),
    /** 协办事项 */
    QUESTION("question", Type.WORDS),
    /** 按件计收 or 按量计收 */
    FEE_WAY("fee-way", Type.WORDS),
    /** how the fee is reckoned, step by step */
    FEE_STEPS("fee-steps", Type.WORDS),
    AMOUNT("amount", Type.WORDS),
    /** 缴纳方式 */
    PAYMENT("payment", Type.WORDS),
    /** the replies to all items; filled in by the composer */
    ITEMS("items", Type.WORDS),
    /** which of them are first to be reconsidered, and which not; filled in by the composer */
    FIRST_ITEMS("first-items", Type.WORDS),
    EITHER_ITEMS("either-items", Type.WORDS),
    RECONSIDERATION_BODY("reconsideration-body", Type.WORDS),
    /** 提交行政复议申请书的互联网渠道 */
    INTERNET("internet", Type.WORDS),
    /** an item of the application, in the applicant's words */
    ITEM("item", Type.WORDS),
    /** 理由 of the reply to an item */
    REASONING("reasoning", Type.WORDS),
    /** 获取的时间、地点、方式、途径 */
    GETTING("getting", Type.WORDS),
    /** what is kept back of an item that is given in part, and on what basis */
    WITHHELD("withheld", Type.WORDS),
    /** the rules that govern how such information is got */
    RULES("rules", Type.WORDS),
    /** 检索情况 */
    SEARCHED("searched", Type.WORDS),
    /** the letter before, with its day and number */
    EARLIER("earlier", Type.WORDS),
    /** 负责公开该信息的行政机关的名称、联系方式 */
    BODY_CONTACT("body-contact", Type.WORDS),
    /** how the information is sent, where that has a period of its own */
    GIVING("giving", Type.WORDS),
    /** 要求更正的记录 */
    RECORD("record", Type.WORDS),
    /** 投诉、举报的事项 */
    COMPLAINT("complaint", Type.WORDS);

    /** The type of a value. */
    public enum Type {
        WORDS,
        DAY,
        DAYS
    }

    private final String key;
    private final Type type;

    LetterField(String key, Type type) {
        this.key = key;
        this.type = type;
    }

    public String key() {
        return key;
    }

    public Type type() {
        return type;
    }

    public static Optional<LetterField> of(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }
}
