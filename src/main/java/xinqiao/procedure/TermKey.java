package xinqiao.procedure;

import java.util.Arrays;
import java.util.Optional;

/** The periods (期限) that a profile names; how long each is, and in which days, is the profile's. */
public enum TermKey {
    /** written notice of what became of a petition (书面告知) */
    NOTICE("notice", true),
    /** handling until closed (办结) */
    HANDLING("handling", true),
    /** objection against a forwarding or assignment from another authority (异议) */
    OBJECTION("objection", true),
    /** request for review by the petitioner (请求复查) */
    REVIEW_REQUEST("review-request", true),
    /** review opinion (复查意见) */
    REVIEW("review", true),
    /** request for re-review by the petitioner (请求复核) */
    RE_REVIEW_REQUEST("re-review-request", true),
    /** re-review opinion (复核意见) */
    RE_REVIEW("re-review", true),
    /** handling anew after a review revoked the opinion (重新办理); no source gives it, so it is configuration */
    HANDLING_ANEW("handling-anew", false),
    /** simple handling (简易办理): decision on acceptance */
    SIMPLE_ACCEPTANCE("simple.acceptance", false),
    /** simple handling: handling opinion */
    SIMPLE_HANDLING("simple.handling", false),
    /** simple handling: forwarding by each level between */
    SIMPLE_FORWARDING("simple.forwarding", false),
    /** answer to an order of correction (责令改正) between authorities; no source gives it, so it is configuration */
    ORDER_ANSWER("order-answer", false),
    /** disclosure: the answer to an application (答复期限) */
    ANSWER("answer", WorkKind.DISCLOSURE, true),
    /** disclosure: the answer that a revoked one is replaced by (重新作出答复), where no day was ordered; no source gives it */
    ANSWER_ANEW("answer-anew", WorkKind.DISCLOSURE, false),
    /** disclosure: asking once for a correction (一次性告知补正) */
    CORRECTION("correction", WorkKind.DISCLOSURE, false),
    /** disclosure: the third party's opinion (第三方意见) */
    THIRD_PARTY("third-party", WorkKind.DISCLOSURE, false),
    /** disclosure: the opinion of a body that made the information too (共同制作机关意见) */
    CO_MAKER("co-maker", WorkKind.DISCLOSURE, false),
    /** disclosure: payment of the fee (缴纳费用) */
    FEE_PAYMENT("fee-payment", WorkKind.DISCLOSURE, false),
    /** disclosure: giving the information once answered (提供信息) */
    GIVING("giving", WorkKind.DISCLOSURE, false),
    /** disclosure: the answer to a complaint (投诉举报答复) */
    COMPLAINT("complaint", WorkKind.DISCLOSURE, false),
    /** disclosure: the answer to a request for correction of a record (更正答复); no source gives it, so it is configuration */
    RECORD_CORRECTION("record-correction", WorkKind.DISCLOSURE, false),
    /** disclosure: application for reconsideration (申请行政复议) */
    RECONSIDERATION("reconsideration", WorkKind.DISCLOSURE, true),
    /** disclosure: a lawsuit without reconsideration before it (直接起诉) */
    LAWSUIT("lawsuit", WorkKind.DISCLOSURE, true),
    /** disclosure: a lawsuit after reconsideration (复议后起诉) */
    LAWSUIT_AFTER("lawsuit-after", WorkKind.DISCLOSURE, true),
    /** publication: until information is public, from its making or change (主动公开期限) */
    PUBLICATION("publication", WorkKind.PUBLICATION, true),
    /** publication: until the form of approval is handed in (提交审批表) */
    PROPOSAL("proposal", WorkKind.PUBLICATION, false),
    /** publication: review and approval (审查和批准) */
    EXAMINATION("examination", WorkKind.PUBLICATION, false),
    /** publication: until what is approved is public (批准后公开) */
    RELEASE("release", WorkKind.PUBLICATION, false);

    private final String key;
    private final WorkKind work;
    private final boolean required;

    TermKey(String key, boolean required) {
        this(key, WorkKind.PETITION, required);
    }

    TermKey(String key, WorkKind work, boolean required) {
        this.key = key;
        this.work = work;
        this.required = required;
    }

    /** The name in profiles and messages. */
    public String key() {
        return key;
    }

    /** The work whose profiles may have it. */
    public WorkKind work() {
        return work;
    }

    /** Whether every profile of its work must have it; the others are local options. */
    public boolean required() {
        return required;
    }

    /** Whether it belongs to simple handling. */
    public boolean simple() {
        return this == SIMPLE_ACCEPTANCE || this == SIMPLE_HANDLING || this == SIMPLE_FORWARDING;
    }

    /** Whether it bounds what somebody outside may do, who may let it pass: nobody is late then. */
    public boolean petitioners() {
        return switch (this) {
            case REVIEW_REQUEST,
                    RE_REVIEW_REQUEST,
                    THIRD_PARTY,
                    CO_MAKER,
                    FEE_PAYMENT,
                    RECONSIDERATION,
                    LAWSUIT,
                    LAWSUIT_AFTER -> true;
            case NOTICE,
                    HANDLING,
                    OBJECTION,
                    REVIEW,
                    RE_REVIEW,
                    HANDLING_ANEW,
                    SIMPLE_ACCEPTANCE,
                    SIMPLE_HANDLING,
                    SIMPLE_FORWARDING,
                    ORDER_ANSWER,
                    ANSWER,
                    ANSWER_ANEW,
                    CORRECTION,
                    GIVING,
                    COMPLAINT,
                    RECORD_CORRECTION,
                    PUBLICATION,
                    PROPOSAL,
                    EXAMINATION,
                    RELEASE -> false;
        };
    }

    /** Whether it runs within or between authorities and is no matter of anybody outside. */
    public boolean internal() {
        return this == ORDER_ANSWER || this == PROPOSAL || this == EXAMINATION || this == RELEASE;
    }

    public static Optional<TermKey> of(String key) {
        return Arrays.stream(values()).filter(term -> term.key.equals(key)).findFirst();
    }
}
