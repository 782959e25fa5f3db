package xinqiao.petition;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xinqiao.procedure.MatterKind;

/** What a person asks to be done with a petition; {@link Act} says who may ask for it and when. */
public sealed interface Command {
    /** Which of the acts it is. */
    default Act act() {
        return switch (this) {
            case Accept _ -> Act.ACCEPT;
            case AcceptSimply _ -> Act.ACCEPT_SIMPLY;
            case Convert _ -> Act.CONVERT;
            case DecideHearing _ -> Act.DECIDE_HEARING;
            case CallHearing _ -> Act.CALL_HEARING;
            case RecordHearing _ -> Act.RECORD_HEARING;
            case ConcludeHearing _ -> Act.CONCLUDE_HEARING;
            case CallOffHearing _ -> Act.CALL_OFF_HEARING;
            case Mediate _ -> Act.MEDIATE;
            case NoteHandover _ -> Act.NOTE_HANDOVER;
            case Decline _ -> Act.DECLINE;
            case Guide _ -> Act.GUIDE;
            case SendOn _ -> Act.SEND_ON;
            case ObjectTo _ -> Act.OBJECT;
            case Hold _ -> Act.HOLD;
            case FileAway _ -> Act.FILE;
            case Assign _ -> Act.ASSIGN;
            case Investigate _ -> Act.INVESTIGATE;
            case AddMaterial _ -> Act.ADD_MATERIAL;
            case AskExtension _ -> Act.ASK_EXTENSION;
            case DecideExtension _ -> Act.DECIDE_EXTENSION;
            case DraftOpinion _ -> Act.DRAFT_OPINION;
            case ReviewLaw _ -> Act.REVIEW_LAW;
            case Approve _ -> Act.APPROVE;
            case Serve _ -> Act.SERVE;
            case NoteExecution _ -> Act.NOTE_EXECUTION;
            case Close _ -> Act.CLOSE;
            case ApproveClosing _ -> Act.APPROVE_CLOSING;
            case FollowClosing _ -> Act.FOLLOW_CLOSING;
            case AcceptReview _ -> Act.ACCEPT_REVIEW;
            case RefuseReview _ -> Act.REFUSE_REVIEW;
            case NoteReview _ -> Act.NOTE_REVIEW;
            case NoteReviewOutcome _ -> Act.NOTE_REVIEW_OUTCOME;
            case RefuseAgain _ -> Act.REFUSE_AGAIN;
            case Compare _ -> Act.COMPARE;
            case FileAgain _ -> Act.FILE_AGAIN;
            case TakeBack _ -> Act.TAKE_BACK;
            case Withdraw _ -> Act.WITHDRAW;
            case Recuse _ -> Act.RECUSE;
            case NameReader _ -> Act.NAME_READER;
            case NameAccused _ -> Act.NAME_ACCUSED;
        };
    }

    /** What must be asked of the record before it can be judged. */
    default List<Question> asks() {
        return List.of();
    }

    /** 受理 @param readers for a report: the people who alone handle it from now on */
    record Accept(
            MatterKind kind,
            @Nullable String branch,
            @Nullable Long demand,
            String remark,
            Set<Long> readers) implements Command {
        @Override
        public List<Question> asks() {
            return List.of(new Question.HandedIn(), new Question.Obstacles(null));
        }
    }

    /**
     * 受理并适用简易办理
     *
     * @param likelyRefused 可能不予支持
     * @param severalBodies 多个责任主体
     */
    record AcceptSimply(
            MatterKind kind,
            @Nullable String branch,
            @Nullable Long demand,
            SimpleGround ground,
            boolean likelyRefused,
            boolean severalBodies,
            String remark)
            implements Command {
        @Override
        public List<Question> asks() {
            return List.of(
                    new Question.HandedIn(),
                    new Question.Obstacles(null),
                    new Question.SameMatter(),
                    new Question.FirstTime());
        }

        /** The acceptance that it is besides. */
        public Accept accept() {
            return new Accept(kind, branch, demand, remark, Set.of());
        }
    }

    /** 转为普通程序 */
    record Convert(String reason) implements Command {}

    /**
     * 决定举行听证
     *
     * @param members of the house
     * @param outside who else sits with the chair, one a line
     * @param participants 参加人, one a line
     */
    record DecideHearing(
            HearingGround ground,
            String reason,
            String scope,
            long chair,
            Set<Long> members,
            String outside,
            String participants)
            implements Command {}

    /** 通知听证, and anew where time or place change */
    record CallHearing(LocalDateTime at, String place) implements Command {}

    /** 记录听证 @param present who came, one a line; @param heard whether the petitioner was heard */
    record RecordHearing(boolean heard, String present, String record) implements Command {}

    /** 作出听证结论 */
    record ConcludeHearing(String conclusion) implements Command {}

    /** 取消听证 */
    record CallOffHearing(String reason) implements Command {}

    /**
     * 调解、和解
     *
     * @param willing whether all parties agreed to it (自愿)
     * @param lawful whether it stays within discretion and mandatory rules
     * @param other 对方当事人
     * @param course 争议事实和经过
     * @param agreed whether they came to terms
     * @param terms 协议内容
     */
    record Mediate(
            Agreement kind,
            LocalDate on,
            boolean willing,
            boolean lawful,
            String other,
            String course,
            boolean agreed,
            String terms)
            implements Command {}

    /** 登记导入情况 @param number how the matter is known there */
    record NoteHandover(HandoverStep step, LocalDate on, String body, String number, String note) implements Command {}

    /** 不予受理 */
    record Decline(
            String ground, String competentBody, @Nullable Long demand) implements Command {
        @Override
        public List<Question> asks() {
            return List.of(new Question.SameMatter());
        }
    }

    /** 导入其他法定途径 */
    record Guide(
            String branch,
            String route,
            String body,
            String limit,
            @Nullable Long demand) implements Command {}

    /**
     * 转送、交办、上报
     *
     * @param sending the sending that carries it, which says the same
     * @param to where it goes, in words
     * @param readers behind the wall: the named person who receives it
     */
    record SendOn(
            long sending,
            Manner manner,
            String to,
            @Nullable LocalDate feedbackBy,
            Set<Long> readers) implements Command {}

    /** 提出异议: what was sent here isn't this house's matter */
    record ObjectTo(String reasons) implements Command {}

    /** 暂存 @param place where the papers are kept */
    record Hold(HoldGround ground, String place, String reason) implements Command {}

    /** 存档备查 */
    record FileAway(String reason) implements Command {}

    /** 交办 */
    record Assign(
            long department,
            @Nullable Long person,
            @Nullable Integer internalDays,
            String instruction) implements Command {}

    /** 调查核实 */
    record Investigate(LocalDate on, Investigation how, String what) implements Command {}

    /** 补充材料、证据 */
    record AddMaterial(String what, List<Upload> files, boolean evidence) implements Command {}

    /** 申请延期 */
    record AskExtension(int days, String reason) implements Command {}

    /** 批准或者不批准延期 */
    record DecideExtension(boolean grant, String remark) implements Command {}

    /** 拟出处理意见 @param person who gets it next; required behind the report wall */
    record DraftOpinion(Opinion opinion, @Nullable Long person) implements Command {}

    /** 法规审核 @param agrees false sends the draft back to the department */
    record ReviewLaw(
            boolean agrees, String remarks, @Nullable Long person) implements Command {}

    /** 审批 @param approves false sends the draft back to the department */
    record Approve(boolean approves, String remarks) implements Command {}

    /** 送达 @param note by phone, what was said @param at by phone, when */
    record Serve(
            long letter,
            LocalDate on,
            ServiceMeans means,
            String note,
            @Nullable LocalTime at) implements Command {
        public Serve(long letter, LocalDate on, ServiceMeans means, String note) {
            this(letter, on, means, note, null);
        }
    }

    /** 督促执行 */
    record NoteExecution(String what, boolean done) implements Command {}

    /**
     * 结案审查
     *
     * @param checked the points that hold
     * @param signature whether the petitioner signed; null where nobody can be reached
     * @param signatureNote why it isn't signed
     * @param counselling 疏导教育工作情况
     * @param remark 审阅意见, with what is to be handled again or handed in
     * @param person the leader who gets it; required behind the report wall
     */
    record Close(
            ClosingVerdict verdict,
            Set<ClosingPoint> checked,
            @Nullable Signature signature,
            String signatureNote,
            String counselling,
            String remark,
            @Nullable Long person)
            implements Command {}

    /** 批准结案、发回重办或者补报材料 @param approves false sends the check back to the office */
    record ApproveClosing(boolean approves, String remarks) implements Command {}

    /** 结案后事项 @param source where the report goes, with the step that drafts it */
    record FollowClosing(
            ClosingStep step, LocalDate on, @Nullable ClosingSource source, String note) implements Command {}

    /** 受理复查、复核请求 @param remark why a late one is taken up (正当理由) */
    record AcceptReview(String remark) implements Command {}

    /** 逾期的复查、复核请求不予受理 */
    record RefuseReview(String ground) implements Command {}

    /** 登记向本系统以外的机关提出的复查、复核请求 @param number how it is known there */
    record NoteReview(LocalDate on, String body, String number) implements Command {
        @Override
        public List<Question> asks() {
            return List.of(new Question.Reviewer());
        }
    }

    /**
     * 登记该机关的复查、复核结果
     *
     * @param instead what the opinion was changed into
     * @param branch by which route it is handled anew
     * @param servedOn when that body's opinion reached the petitioner, if it is known
     */
    record NoteReviewOutcome(
            LocalDate on,
            Outcome outcome,
            @Nullable Outcome instead,
            @Nullable String branch,
            String letter,
            @Nullable LocalDate servedOn)
            implements Command {}

    /** 同一信访事项不予受理、不再受理 @param earlier number of the case in which it is, or was, handled */
    record RefuseAgain(String earlier, String ground) implements Command {
        @Override
        public List<Question> asks() {
            return List.of(new Question.Obstacles(earlier));
        }
    }

    /** 筛重: what an earlier case is to this one @param other its number */
    record Compare(String other, Verdict verdict, String why) implements Command {
        @Override
        public List<Question> asks() {
            return List.of(new Question.Earlier(other));
        }
    }

    /** 同一信访事项存档备查 */
    record FileAgain(Repetition repetition, String reason) implements Command {
        @Override
        public List<Question> asks() {
            return List.of(new Question.SameMatter());
        }
    }

    /** 撤销: what oneself did last, by mistake */
    record TakeBack(String reason) implements Command {
        @Override
        public List<Question> asks() {
            return List.of(new Question.LastAct());
        }
    }

    /** 撤回终结, at the petitioner's request */
    record Withdraw(String remark) implements Command {}

    /** 回避 @param person oneself, or another whose recusal the leader decides */
    record Recuse(long person, String reason) implements Command {}

    /** 指定知情人: one more person may see a protected case */
    record NameReader(long person) implements Command {}

    /** 被检举、控告的人员或者单位, as the petitioner named it */
    record NameAccused(String words, Set<Long> people, Set<Long> departments, Set<String> houses) implements Command {}
}
