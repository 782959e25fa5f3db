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
    EXTENSION("extension", Type.DAYS),
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
    AGREEMENT("agreement", Type.WORDS);

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
