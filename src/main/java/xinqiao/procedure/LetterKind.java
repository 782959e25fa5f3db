package xinqiao.procedure;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The letters (信访文书) of a petition, with the contents that none of them may lack. */
public enum LetterKind {
    /** 受理告知书 (信访工作条例 23) */
    ACCEPTANCE("acceptance", LetterPart.RECEIPT, LetterPart.ACCEPTANCE, LetterPart.WAY, LetterPart.CONTACT),
    /** 不予受理告知书 (信访工作条例 19, 23) */
    NON_ACCEPTANCE("non-acceptance", LetterPart.RECEIPT, LetterPart.REASON),
    /** 分流告知书: 导入其他法定途径 (信访工作条例 31) */
    GUIDANCE("guidance", LetterPart.RECEIPT, LetterPart.ROUTE, LetterPart.ROUTE_TIME_LIMIT),
    /** 转送(交办)去向告知书 (信访工作条例 23) */
    FORWARDING("forwarding", LetterPart.RECEIPT, LetterPart.DESTINED),
    /** 转送函: to the house or body that gets it */
    TRANSFER("transfer", LetterPart.HANDOVER),
    /** 交办函 (信访工作条例 22): with the date of the feedback */
    ASSIGNMENT("assignment", LetterPart.HANDOVER, LetterPart.FEEDBACK),
    /** 异议函 (信访工作条例 23) */
    OBJECTION("objection", LetterPart.HANDOVER, LetterPart.OBJECTION),
    /** 办结报告 (信访工作条例 22) */
    CONCLUSION("conclusion", LetterPart.HANDOVER, LetterPart.RESULT),
    /** 每日信访信息 */
    DAILY_INFORMATION("daily-information", LetterPart.FACTS, LetterPart.SIGNED),
    /** 信访信息专报 */
    SPECIAL_REPORT("special-report", LetterPart.FACTS, LetterPart.SIGNED),
    /** 重要信访问题请示报告单: says what it asks for */
    INSTRUCTION_REQUEST("instruction-request", LetterPart.FACTS, LetterPart.REQUEST, LetterPart.SIGNED),
    /** 信访摘报 */
    DIGEST("digest", LetterPart.FACTS, LetterPart.SIGNED),
    /** 批示办理情况报告: the written report to a superior who instructed */
    INSTRUCTION_REPORT("instruction-report", LetterPart.INSTRUCTION, LetterPart.RESULT, LetterPart.SIGNED),
    /** 督办通知 (信访工作条例 40): why, what is asked for or proposed, by when to answer */
    SUPERVISION("supervision", LetterPart.HANDOVER, LetterPart.GROUNDS, LetterPart.FEEDBACK),
    /** 延期告知书 (信访工作条例 34) */
    EXTENSION("extension", LetterPart.RECEIPT, LetterPart.EXTENSION_REASON, LetterPart.EXTENSION),
    /** 信访处理意见书 (信访工作条例 32, 35) */
    OPINION(
            "opinion",
            LetterPart.RECEIPT,
            LetterPart.REQUEST,
            LetterPart.FACTS,
            LetterPart.OPINION,
            LetterPart.BASIS,
            LetterPart.REMEDY),
    /** 建议意见答复 (信访工作条例 29) */
    SUGGESTION_REPLY("suggestion-reply", LetterPart.RECEIPT, LetterPart.REPLY),
    /** 检举控告接收告知 (信访工作条例 30) */
    REPORT_RECEIPT("report-receipt", LetterPart.RECEIPT, LetterPart.WAY, LetterPart.PROTECTION),
    /** 检举控告反馈 (信访工作条例 30) */
    REPORT_REPLY("report-reply", LetterPart.RECEIPT, LetterPart.RESULT, LetterPart.PROTECTION),
    /** 复查意见书 (信访工作条例 35) */
    REVIEW_OPINION(
            "review-opinion",
            LetterPart.RECEIPT,
            LetterPart.REQUEST,
            LetterPart.REVIEWED,
            LetterPart.FACTS,
            LetterPart.OPINION,
            LetterPart.BASIS,
            LetterPart.RE_REVIEW),
    /** 复核意见书 (信访工作条例 36) */
    RE_REVIEW_OPINION(
            "re-review-opinion",
            LetterPart.RECEIPT,
            LetterPart.REQUEST,
            LetterPart.REVIEWED,
            LetterPart.FACTS,
            LetterPart.OPINION,
            LetterPart.BASIS,
            LetterPart.FINAL),
    /** 不再受理告知书 (信访工作条例 36) */
    NO_LONGER_ACCEPTED("no-longer-accepted", LetterPart.RECEIPT, LetterPart.REASON),
    /** 转为普通程序告知书 (信访事项简易办理办法) */
    CONVERSION("conversion", LetterPart.RECEIPT, LetterPart.CONVERSION_REASON),
    /** 举行听证决定书 */
    HEARING_DECISION(
            "hearing-decision",
            LetterPart.HANDOVER,
            LetterPart.HEARING_GROUND,
            LetterPart.HEARING_SCOPE,
            LetterPart.HEARING_CHAIR,
            LetterPart.HEARING_PARTICIPANTS),
    /** 听证通知书 */
    HEARING_NOTICE(
            "hearing-notice",
            LetterPart.RECEIPT,
            LetterPart.HEARING_SCOPE,
            LetterPart.HEARING_TIME,
            LetterPart.HEARING_CHAIR,
            LetterPart.CONTACT),
    /** 取消听证通知书 */
    HEARING_CALLED_OFF("hearing-called-off", LetterPart.RECEIPT, LetterPart.HEARING_TIME, LetterPart.CALLED_OFF_REASON),
    /** 听证笔录 */
    HEARING_RECORD(
            "hearing-record",
            LetterPart.HANDOVER,
            LetterPart.HEARING_TIME,
            LetterPart.HEARING_CHAIR,
            LetterPart.HEARING_PARTICIPANTS,
            LetterPart.HEARING_RECORD),
    /** 听证结论 */
    HEARING_CONCLUSION(
            "hearing-conclusion", LetterPart.HANDOVER, LetterPart.HEARING_TIME, LetterPart.HEARING_CONCLUSION),
    /** 调解协议书 (信访工作条例 33) */
    MEDIATION("mediation", LetterPart.HANDOVER, LetterPart.PARTIES, LetterPart.COURSE, LetterPart.AGREEMENT),
    /** 和解协议书 (信访工作条例 33) */
    SETTLEMENT("settlement", LetterPart.HANDOVER, LetterPart.PARTIES, LetterPart.COURSE, LetterPart.AGREEMENT);

    private final String key;
    private final Set<LetterPart> mandatory;

    LetterKind(String key, LetterPart first, LetterPart... rest) {
        this.key = key;
        this.mandatory = EnumSet.of(first, rest);
    }

    public String key() {
        return key;
    }

    /** The parts without which the letter isn't issued; a profile may add others. */
    public Set<LetterPart> mandatory() {
        return Set.copyOf(mandatory);
    }

    /** Whether it answers the matter itself, so that its service ends the wait for an answer. */
    public boolean answers() {
        return switch (this) {
            case OPINION, SUGGESTION_REPLY, REPORT_REPLY, REVIEW_OPINION, RE_REVIEW_OPINION -> true;
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
                    EXTENSION,
                    CONVERSION,
                    HEARING_DECISION,
                    HEARING_NOTICE,
                    HEARING_CALLED_OFF,
                    HEARING_RECORD,
                    HEARING_CONCLUSION,
                    MEDIATION,
                    SETTLEMENT,
                    REPORT_RECEIPT -> false;
        };
    }

    /** What becomes of a letter once it is issued. */
    public enum Use {
        /** 送达: it is addressed to the petitioner and counts from its service */
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
                    RE_REVIEW_OPINION -> Use.SERVED;
        };
    }

    public static Optional<LetterKind> of(String key) {
        return Arrays.stream(values()).filter(letter -> letter.key.equals(key)).findFirst();
    }
}
