package xinqiao.procedure;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The letters (文书) of a petition or an application for disclosure, with the contents that none of them may lack. */
public enum LetterKind {
    /** 受理告知书 (信访工作条例 23) */
    ACCEPTANCE("acceptance"),
    /** 不予受理告知书 (信访工作条例 19, 23) */
    NON_ACCEPTANCE("non-acceptance"),
    /** 分流告知书: 导入其他法定途径 (信访工作条例 31) */
    GUIDANCE("guidance"),
    /** 转送(交办)去向告知书 (信访工作条例 23) */
    FORWARDING("forwarding"),
    /** 转送函: to the house or body that gets it */
    TRANSFER("transfer"),
    /** 交办函 (信访工作条例 22): with the date of the feedback */
    ASSIGNMENT("assignment"),
    /** 异议函 (信访工作条例 23) */
    OBJECTION("objection"),
    /** 办结报告 (信访工作条例 22) */
    CONCLUSION("conclusion"),
    /** 每日信访信息 */
    DAILY_INFORMATION("daily-information"),
    /** 信访信息专报 */
    SPECIAL_REPORT("special-report"),
    /** 重要信访问题请示报告单: says what it asks for */
    INSTRUCTION_REQUEST("instruction-request"),
    /** 信访摘报 */
    DIGEST("digest"),
    /** 批示办理情况报告: the written report to a superior who instructed */
    INSTRUCTION_REPORT("instruction-report"),
    /** 督办通知 (信访工作条例 40): why, what is asked for or proposed, by when to answer */
    SUPERVISION("supervision"),
    /** 信访工作建议书 (信访工作条例 14, 40): what is wrong, what is proposed, by when to say whether it is adopted */
    RECOMMENDATION("recommendation"),
    /** 责令改正通知书 (信访工作条例 43–46): on which ground, what is to be corrected, by when to answer */
    CORRECTION_ORDER("correction-order"),
    /** 延期告知书 (信访工作条例 34) */
    EXTENSION("extension"),
    /** 信访处理意见书 (信访工作条例 32, 35) */
    OPINION("opinion"),
    /** 建议意见答复 (信访工作条例 29) */
    SUGGESTION_REPLY("suggestion-reply"),
    /** 检举控告接收告知 (信访工作条例 30) */
    REPORT_RECEIPT("report-receipt"),
    /** 检举控告反馈 (信访工作条例 30) */
    REPORT_REPLY("report-reply"),
    /** 复查意见书 (信访工作条例 35) */
    REVIEW_OPINION("review-opinion"),
    /** 复核意见书 (信访工作条例 36) */
    RE_REVIEW_OPINION("re-review-opinion"),
    /** 不再受理告知书 (信访工作条例 36) */
    NO_LONGER_ACCEPTED("no-longer-accepted"),
    /** 转为普通程序告知书 (信访事项简易办理办法) */
    CONVERSION("conversion"),
    /** 举行听证决定书 */
    HEARING_DECISION("hearing-decision"),
    /** 听证通知书 */
    HEARING_NOTICE("hearing-notice"),
    /** 取消听证通知书 */
    HEARING_CALLED_OFF("hearing-called-off"),
    /** 听证笔录 */
    HEARING_RECORD("hearing-record"),
    /** 听证结论 */
    HEARING_CONCLUSION("hearing-conclusion"),
    /** 调解协议书 (信访工作条例 33) */
    MEDIATION("mediation"),
    /** 和解协议书 (信访工作条例 33) */
    SETTLEMENT("settlement"),
    /** 政府信息公开申请接收回执 */
    DISCLOSURE_RECEIPT(WorkKind.DISCLOSURE, "disclosure-receipt"),
    /** 补正告知书 (政府信息公开条例 30): what, until when, and what comes of silence */
    CORRECTION(WorkKind.DISCLOSURE, "correction"),
    /** 说明理由告知书 (政府信息公开条例 35) */
    REASONS(WorkKind.DISCLOSURE, "reasons"),
    /** 延期答复告知书 (政府信息公开条例 33) */
    ANSWER_EXTENSION(WorkKind.DISCLOSURE, "answer-extension"),
    /** 延迟答复告知书 (政府信息公开条例 35): the reasonable period for many applications that are justified */
    ANSWER_DELAY(WorkKind.DISCLOSURE, "answer-delay"),
    /** 征求意见书, to the third party (政府信息公开条例 32) */
    THIRD_PARTY(WorkKind.DISCLOSURE, "third-party"),
    /** 征求意见告知书, to the applicant */
    CONSULTATION(WorkKind.DISCLOSURE, "consultation"),
    /** 依申请公开告知书, to the third party (政府信息公开条例 32): what is made public, and why */
    THIRD_PARTY_DECISION(WorkKind.DISCLOSURE, "third-party-decision"),
    /** 征求意见书, to a body that made the information too (政府信息公开条例 34) */
    CO_MAKER(WorkKind.DISCLOSURE, "co-maker"),
    /** 协办函 */
    ASSISTANCE(WorkKind.DISCLOSURE, "assistance"),
    /** 收费通知书 (政府信息公开信息处理费管理办法): basis, standard, amount, payment */
    FEE(WorkKind.DISCLOSURE, "fee"),
    /** 政府信息公开申请答复书: every item with its ground, and the remedy */
    ANSWER(WorkKind.DISCLOSURE, "answer"),
    /** 政府信息公开告知书: for replies that need no 答复书 */
    ANSWER_NOTICE(WorkKind.DISCLOSURE, "answer-notice"),
    /** 移交告知书: a petition in the form of an application (政府信息公开条例 39) */
    HANDED_TO_PETITIONS(WorkKind.DISCLOSURE, "handed-to-petitions"),
    /** 更正答复 (政府信息公开条例 41) */
    RECORD_CORRECTION(WorkKind.DISCLOSURE, "record-correction"),
    /** 投诉举报答复 */
    COMPLAINT_REPLY(WorkKind.DISCLOSURE, "complaint-reply");

    private final WorkKind work;
    private final String key;

    LetterKind(String key) {
        this(WorkKind.PETITION, key);
    }

    LetterKind(WorkKind work, String key) {
        this.work = work;
        this.key = key;
    }

    /** The work whose profiles word it. */
    public WorkKind work() {
        return work;
    }

    public String key() {
        return key;
    }

    /** The parts without which the letter isn't issued, by {@link LetterContents}; a profile may add others. */
    public Set<LetterPart> mandatory() {
        return LetterContents.always(this);
    }

    /** Whether it answers the matter itself, so that its service ends the wait for an answer. */
    public boolean answers() {
        return switch (this) {
            case OPINION,
                    SUGGESTION_REPLY,
                    REPORT_REPLY,
                    REVIEW_OPINION,
                    RE_REVIEW_OPINION,
                    ANSWER,
                    ANSWER_NOTICE,
                    RECORD_CORRECTION,
                    COMPLAINT_REPLY -> true;
            case ACCEPTANCE,
                    NON_ACCEPTANCE,
                    NO_LONGER_ACCEPTED,
                    GUIDANCE,
                    FORWARDING,
                    TRANSFER,
                    ASSIGNMENT,
                    OBJECTION,
                    CONCLUSION,
                    DAILY_INFORMATION,
                    SPECIAL_REPORT,
                    INSTRUCTION_REQUEST,
                    DIGEST,
                    INSTRUCTION_REPORT,
                    SUPERVISION,
                    RECOMMENDATION,
                    CORRECTION_ORDER,
                    EXTENSION,
                    CONVERSION,
                    HEARING_DECISION,
                    HEARING_NOTICE,
                    HEARING_CALLED_OFF,
                    HEARING_RECORD,
                    HEARING_CONCLUSION,
                    MEDIATION,
                    SETTLEMENT,
                    DISCLOSURE_RECEIPT,
                    CORRECTION,
                    REASONS,
                    ANSWER_EXTENSION,
                    ANSWER_DELAY,
                    THIRD_PARTY,
                    CONSULTATION,
                    THIRD_PARTY_DECISION,
                    CO_MAKER,
                    ASSISTANCE,
                    FEE,
                    HANDED_TO_PETITIONS,
                    REPORT_RECEIPT -> false;
        };
    }

    /** What becomes of a letter once it is issued. */
    public enum Use {
        /** 送达: it is addressed to somebody and counts from its service */
        SERVED,
        /** signed by the parties, who have it then */
        SIGNED,
        /** 存卷: it stays in the file */
        FILED
    }

    public Use use() {
        return switch (this) {
            case HEARING_DECISION, HEARING_RECORD, HEARING_CONCLUSION -> Use.FILED;
            case MEDIATION, SETTLEMENT -> Use.SIGNED;
            case ACCEPTANCE,
                    NON_ACCEPTANCE,
                    NO_LONGER_ACCEPTED,
                    GUIDANCE,
                    FORWARDING,
                    TRANSFER,
                    ASSIGNMENT,
                    OBJECTION,
                    CONCLUSION,
                    SUPERVISION,
                    RECOMMENDATION,
                    CORRECTION_ORDER,
                    EXTENSION,
                    CONVERSION,
                    HEARING_NOTICE,
                    HEARING_CALLED_OFF,
                    DAILY_INFORMATION,
                    SPECIAL_REPORT,
                    INSTRUCTION_REQUEST,
                    DIGEST,
                    INSTRUCTION_REPORT,
                    OPINION,
                    SUGGESTION_REPLY,
                    REPORT_RECEIPT,
                    REPORT_REPLY,
                    REVIEW_OPINION,
                    DISCLOSURE_RECEIPT,
                    CORRECTION,
                    REASONS,
                    ANSWER_EXTENSION,
                    ANSWER_DELAY,
                    THIRD_PARTY,
                    CONSULTATION,
                    THIRD_PARTY_DECISION,
                    CO_MAKER,
                    ASSISTANCE,
                    FEE,
                    HANDED_TO_PETITIONS,
                    ANSWER,
                    ANSWER_NOTICE,
                    RECORD_CORRECTION,
                    COMPLAINT_REPLY,
                    RE_REVIEW_OPINION -> Use.SERVED;
        };
    }

    public static Optional<LetterKind> of(String key) {
        return Arrays.stream(values()).filter(letter -> letter.key.equals(key)).findFirst();
    }
}
