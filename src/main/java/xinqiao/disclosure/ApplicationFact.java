package xinqiao.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import xinqiao.petition.Desk;
import xinqiao.procedure.ConsultationKind;
import xinqiao.procedure.LetterKind;

/** What can happen to an application; the journal holds these. Nobody outside the house is named in them. */
public sealed interface ApplicationFact {
    /** How the house comes to its answer: never shown to whoever applied, nor news to them. */
    sealed interface Inside extends ApplicationFact {}

    /**
     * 登记
     *
     * @param receivedOn from which day it counts; null until that is confirmed
     * @param said digest of what was said
     * @param aside who is kept out of the petition that it was, and so of this; absent for nobody
     */
    record Registered(
            Entry entry,
            @Nullable LocalDate receivedOn,
            int items,
            Place place,
            String said,
            String help,
            @Nullable Aside aside)
            implements ApplicationFact {}

    /** 确认收到 @param how both sides confirmed it */
    record ReceiptConfirmed(LocalDate on, String how, Place place) implements ApplicationFact {}

    /** 转交 */
    record HandedOn(LocalDate on, Place place, String words) implements Inside {}

    /** 告知补正 */
    record CorrectionAsked(LocalDate on, String what, LocalDate until) implements ApplicationFact {}

    /**
     * 收到补正
     *
     * @param items how many matters it has now
     * @param said digest of them, and of the proofs where there are any
     * @param proved the applicants, from 1, whose proof of identity came with it; absent where none did
     */
    record Corrected(LocalDate on, int items, String said, Set<Integer> proved) implements ApplicationFact {
        public Corrected {
            proved = none(proved);
        }

        /** Corrections of before this was recorded name nobody. */
        private static Set<Integer> none(@Nullable Set<Integer> proved) {
            return proved == null ? Set.of() : Set.copyOf(proved);
        }
    }

    /** 要求说明理由 */
    record ReasonsAsked(LocalDate on, String why, LocalDate until) implements ApplicationFact {}

    /** 说明理由 */
    record ReasonsGiven(LocalDate on, String said) implements ApplicationFact {}

    /** 理由是否合理 @param answerBy the later day that the applicant is told of; null where the term can be kept */
    record ReasonsJudged(
            LocalDate on, boolean reasonable, @Nullable LocalDate answerBy, String words) implements Inside {}

    /** 收费通知 @param until the last day to pay, as told in the notice; null where it depends on when that is received */
    record FeeNoticed(
            LocalDate on,
            FeeTariff tariff,
            int quantity,
            int amount,
            @Nullable LocalDate until) implements ApplicationFact {}

    /** 收到收费通知: from that day the time to pay runs */
    record FeeNoticeReached(LocalDate on, LocalDate until) implements ApplicationFact {}

    /** 缴费 */
    record FeePaid(LocalDate on) implements ApplicationFact {}

    /**
     * 减免费用.
     *
     * @param askedOn when the applicant asked for it; absent in facts of before that was recorded
     * @param by how many yuan less are to be paid (减收); absent where nothing is to be paid any more (免收)
     * @param until the last day to pay the rest; absent where it depends on when the new notice is received
     */
    record FeeWaived(
            LocalDate on,
            String reason,
            @Nullable LocalDate askedOn,
            @Nullable Integer by,
            @Nullable LocalDate until) implements ApplicationFact {}

    /** 征求意见 @param until up to when they may answer, as told in the letter; null where no rule gives a time */
    record Consulted(
            LocalDate on,
            int no,
            ConsultationKind kind,
            Set<Integer> items,
            @Nullable LocalDate until) implements Inside {
        public Consulted {
            items = Set.copyOf(items);
        }
    }

    /** 意见送达: from that day the time of those consulted runs */
    record ConsultationDelivered(
            LocalDate on, int no, @Nullable LocalDate until) implements Inside {}

    /** 收到意见 @param said digest of what they said; empty for silence */
    record ConsultationAnswered(LocalDate on, int no, ConsultationAnswer answer, String said) implements Inside {}

    /** 会同办理: another department of the house sees it and says what it thinks */
    record DepartmentAsked(LocalDate on, long department, String words) implements Inside {}

    /** 会同意见 */
    record DepartmentAnswered(LocalDate on, long department, String words) implements Inside {}

    /** 检索 */
    record Searched(LocalDate on, Set<Integer> items, String where, String by, boolean found, String words)
            implements Inside {
        public Searched {
            items = Set.copyOf(items);
        }
    }

    /** 拟办 @param from where it goes back to when it is returned */
    record DecisionDrafted(
            LocalDate on,
            List<ItemDecision> decisions,
            long drafter,
            @Nullable Long checker,
            String interest,
            boolean legal,
            Place from,
            Place place)
            implements Inside {
        public DecisionDrafted {
            decisions = List.copyOf(decisions);
        }
    }

    /** 部门审核 */
    record Endorsed(LocalDate on, long by, String words, Place place) implements Inside {}

    /** 保密审查 @param files the contents that were looked at, by SHA-256 */
    record SecrecyChecked(LocalDate on, long by, String words, Place place, Set<String> files) implements Inside {
        public SecrecyChecked {
            files = contents(files);
        }

        /** Checks of before there were files name none. */
        private static Set<String> contents(@Nullable Set<String> files) {
            return files == null ? Set.of() : Set.copyOf(files);
        }
    }

    /**
     * 拟提供文件
     *
     * @param items when it was added: the matters that it answers
     * @param sha256 of what it is about: the original when added, else the copy that was made of it; empty where none
     * @param makers who from now on had a hand in it
     */
    record OutgoingMoved(
            LocalDate on, int no, OutgoingMove move, Set<Integer> items, String sha256, Set<Long> makers, String words)
            implements Inside {
        public OutgoingMoved {
            items = Set.copyOf(items);
            makers = Set.copyOf(makers);
        }
    }

    /** 法规部门审核 */
    record LawReviewed(LocalDate on, long by, String words, Place place) implements Inside {}

    /** 退回 */
    record SentBack(LocalDate on, String words, Place place) implements Inside {}

    /** 批准 */
    record Approved(LocalDate on, Place place) implements Inside {}

    /** 签发文书 */
    record LetterIssued(
            LocalDate on,
            long id,
            LetterKind kind,
            String number,
            @Nullable Integer party,
            Set<Integer> items) implements ApplicationFact {
        public LetterIssued {
            items = Set.copyOf(items);
        }
    }

    /** 送达 @param on the day that counts */
    record LetterServed(LocalDate on, long id, ServedBy means) implements ApplicationFact {}

    /** 更正送达日期: a day that counted was entered wrongly */
    record ServiceCorrected(
            LocalDate on,
            long id,
            LocalDate was,
            LocalDate now,
            String reason,
            @Nullable UUID once) implements ApplicationFact {}

    /** 提供 */
    record Given(LocalDate on, GivingManner manner, Set<Integer> items, String what) implements ApplicationFact {
        public Given {
            items = Set.copyOf(items);
        }
    }

    /** 请求延期 */
    record ExtensionAskedFor(LocalDate on, int days, String reason, long by) implements Inside {}

    /** 延期审批 */
    record ExtensionDecided(LocalDate on, boolean granted, String words) implements ApplicationFact {}

    /** 撤回: what is withdrawn ends with that reply to every matter */
    record Lapsed(LocalDate on, List<ItemDecision> decisions) implements ApplicationFact {
        public Lapsed {
            decisions = List.copyOf(decisions);
        }
    }

    /** 补充材料 */
    record MaterialAdded(LocalDate on, String what, int files) implements ApplicationFact {}

    /** 请求帮助 (SZ-30a), by the applicant after it was handed in */
    record HelpAsked(LocalDate on, String words) implements ApplicationFact {}

    /** 电子邮件提醒未能送达 */
    record NoticeUndelivered(LocalDate on) implements ApplicationFact {}

    /** 提供帮助 (SZ-30a) */
    record Helped(LocalDate on, String words) implements ApplicationFact {}

    /** 回避 @param back the desk that takes it on, where it lay with whoever leaves */
    record Recused(long person, String reason, @Nullable Desk back) implements Inside {}

    /** 期限重新计算, since a year's arrangement arrived */
    record DatesRecomputed(String calendar, List<Move> moves) implements Inside {
        /** One date that moved. */
        public record Move(
                String term,
                @Nullable LocalDate before,
                @Nullable LocalDate after) {}
    }

    /** 办结 */
    record Closed(LocalDate on, String words) implements ApplicationFact {}

    /** 移交信访工作机构 @param barred who is complained of, kept out of the application from then on */
    record LedToPetitions(LocalDate on, long petition, String why, Set<Long> barred, Set<Long> departments)
            implements ApplicationFact {
        public LedToPetitions {
            barred = Set.copyOf(barred);
            departments = Set.copyOf(departments);
        }
    }

    /** 登记行政复议、行政诉讼 @param answerBy up to when the house answers, as their notice says */
    record Contested(
            LocalDate on,
            int no,
            ContestKind kind,
            boolean thirdParty,
            String body,
            String theirNumber,
            LocalDate filedOn,
            @Nullable LocalDate answerBy)
            implements Inside {}

    /** 提交书面答复、答辩 */
    record ContestAnswered(LocalDate on, int no) implements Inside {}

    /** 审结 @param anewBy up to when to decide anew, where that was ordered with a day */
    record ContestEnded(
            LocalDate on,
            int no,
            ContestOutcome outcome,
            String words,
            @Nullable LocalDate anewBy) implements Inside {}

    /** 重新作出答复: the answer was revoked @param until the day that was ordered */
    record Reopened(LocalDate on, @Nullable LocalDate until, String words, Place place) implements ApplicationFact {}
}
