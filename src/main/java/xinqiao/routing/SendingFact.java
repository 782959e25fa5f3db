package xinqiao.routing;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xinqiao.petition.Manner;
import xinqiao.procedure.LetterKind;

/** What can happen to a sending; its journal holds these. */
public sealed interface SendingFact {
    /** 拟办 @param by who proposed it */
    record Proposed(
            LocalDate on,
            Manner manner,
            Party from,
            Party to,
            boolean report,
            String instruction,
            @Nullable LocalDate feedbackBy,
            long by,
            boolean approvalNeeded)
            implements SendingFact {}

    /** 来文登记: it came from a body outside */
    record Arrived(
            LocalDate on,
            Manner manner,
            Party from,
            Party to,
            boolean report,
            String theirNumber,
            @Nullable LocalDate feedbackBy,
            LocalDate objectBy)
            implements SendingFact {}

    /** 审批 */
    record Approved(LocalDate on, String remark) implements SendingFact {}

    /** 不予批准, 撤销 */
    record Dropped(LocalDate on, String remark) implements SendingFact {}

    /** 发出 @param phonedTo who was told by phone first; null where the letter carried it */
    record Sent(LocalDate on, @Nullable String phonedTo) implements SendingFact {}

    /** 发文 */
    record LetterIssued(LocalDate on, LetterKind kind, String number) implements SendingFact {}

    /** 签收 @param officer 首办责任人 */
    record Received(
            LocalDate on,
            Party to,
            @Nullable Long officer,
            String note,
            @Nullable LocalDate objectBy) implements SendingFact {}

    /** 异议 */
    record Objected(LocalDate on, String reasons) implements SendingFact {}

    /** 异议的答复 */
    record ObjectionDecided(LocalDate on, boolean agreed, String words) implements SendingFact {}

    /** 反馈 */
    record Reported(LocalDate on, String result) implements SendingFact {}

    /** 审阅 @param holds what was looked for and found right */
    record ReportExamined(LocalDate on, Set<ReportPoint> holds, String words) implements SendingFact {
        public ReportExamined {
            holds = Set.copyOf(holds);
        }
    }

    /** 反馈退回补充 @param feedbackBy the new date */
    record ReportSentBack(LocalDate on, String words, LocalDate feedbackBy) implements SendingFact {}

    /** 办结: taken over for good, or the report was accepted */
    record Done(LocalDate on, String words) implements SendingFact {}

    /** The case at the other end has it too. */
    record Settled(LocalDate on) implements SendingFact {}
}
