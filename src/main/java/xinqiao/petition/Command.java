package xinqiao.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xinqiao.procedure.MatterKind;

/** What a person asks to be done with a petition; {@link Act} says who may ask for it and when. */
public sealed interface Command {
    Act act();

    /** 受理 @param readers for a report: the people who alone handle it from now on */
    record Accept(
            MatterKind kind,
            @Nullable String branch,
            @Nullable Long demand,
            String remark,
            Set<Long> readers) implements Command {
        @Override
        public Act act() {
            return Act.ACCEPT;
        }
    }

    /** 不予受理 */
    record Decline(
            String ground, String competentBody, @Nullable Long demand) implements Command {
        @Override
        public Act act() {
            return Act.DECLINE;
        }
    }

    /** 导入其他法定途径 */
    record Guide(
            String branch,
            String route,
            String body,
            String limit,
            @Nullable Long demand) implements Command {
        @Override
        public Act act() {
            return Act.GUIDE;
        }
    }

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
            Set<Long> readers) implements Command {
        @Override
        public Act act() {
            return Act.SEND_ON;
        }
    }

    /** 提出异议: what was sent here isn't this house's matter */
    record ObjectTo(String reasons) implements Command {
        @Override
        public Act act() {
            return Act.OBJECT;
        }
    }

    /** 暂存 @param place where the papers are kept */
    record Hold(HoldGround ground, String place, String reason) implements Command {
        @Override
        public Act act() {
            return Act.HOLD;
        }
    }

    /** 存档备查 */
    record FileAway(String reason) implements Command {
        @Override
        public Act act() {
            return Act.FILE;
        }
    }

    /** 交办 */
    record Assign(
            long department,
            @Nullable Long person,
            @Nullable Integer internalDays,
            String instruction) implements Command {
        @Override
        public Act act() {
            return Act.ASSIGN;
        }
    }

    /** 调查核实 */
    record Investigate(LocalDate on, Investigation how, String what) implements Command {
        @Override
        public Act act() {
            return Act.INVESTIGATE;
        }
    }

    /** 补充材料、证据 */
    record AddMaterial(String what, List<Upload> files, boolean evidence) implements Command {
        @Override
        public Act act() {
            return Act.ADD_MATERIAL;
        }
    }

    /** 申请延期 */
    record AskExtension(int days, String reason) implements Command {
        @Override
        public Act act() {
            return Act.ASK_EXTENSION;
        }
    }

    /** 批准或者不批准延期 */
    record DecideExtension(boolean grant, String remark) implements Command {
        @Override
        public Act act() {
            return Act.DECIDE_EXTENSION;
        }
    }

    /** 拟出处理意见 @param person who gets it next; required behind the report wall */
    record DraftOpinion(Opinion opinion, @Nullable Long person) implements Command {
        @Override
        public Act act() {
            return Act.DRAFT_OPINION;
        }
    }

    /** 法规审核 @param agrees false sends the draft back to the department */
    record ReviewLaw(
            boolean agrees, String remarks, @Nullable Long person) implements Command {
        @Override
        public Act act() {
            return Act.REVIEW_LAW;
        }
    }

    /** 审批 @param approves false sends the draft back to the department */
    record Approve(boolean approves, String remarks) implements Command {
        @Override
        public Act act() {
            return Act.APPROVE;
        }
    }

    /** 送达 */
    record Serve(long letter, LocalDate on, ServiceMeans means, String note) implements Command {
        @Override
        public Act act() {
            return Act.SERVE;
        }
    }

    /** 督促执行 */
    record NoteExecution(String what, boolean done) implements Command {
        @Override
        public Act act() {
            return Act.NOTE_EXECUTION;
        }
    }

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
            implements Command {
        @Override
        public Act act() {
            return Act.CLOSE;
        }
    }

    /** 批准结案、发回重办或者补报材料 @param approves false sends the check back to the office */
    record ApproveClosing(boolean approves, String remarks) implements Command {
        @Override
        public Act act() {
            return Act.APPROVE_CLOSING;
        }
    }

    /** 结案后事项 @param source where the report goes, with the step that drafts it */
    record FollowClosing(
            ClosingStep step, LocalDate on, @Nullable ClosingSource source, String note) implements Command {
        @Override
        public Act act() {
            return Act.FOLLOW_CLOSING;
        }
    }

    /** 受理复查、复核请求 @param remark why a late one is taken up (正当理由) */
    record AcceptReview(String remark) implements Command {
        @Override
        public Act act() {
            return Act.ACCEPT_REVIEW;
        }
    }

    /** 逾期的复查、复核请求不予受理 */
    record RefuseReview(String ground) implements Command {
        @Override
        public Act act() {
            return Act.REFUSE_REVIEW;
        }
    }

    /** 登记向本系统以外的机关提出的复查、复核请求 @param number how it is known there */
    record NoteReview(LocalDate on, String body, String number) implements Command {
        @Override
        public Act act() {
            return Act.NOTE_REVIEW;
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
            implements Command {
        @Override
        public Act act() {
            return Act.NOTE_REVIEW_OUTCOME;
        }
    }

    /** 同一信访事项不予受理、不再受理 @param earlier number of the case in which it is, or was, handled */
    record RefuseAgain(String earlier, String ground) implements Command {
        @Override
        public Act act() {
            return Act.REFUSE_AGAIN;
        }
    }

    /** 撤销: what oneself did last, by mistake */
    record TakeBack(String reason) implements Command {
        @Override
        public Act act() {
            return Act.TAKE_BACK;
        }
    }

    /** 撤回终结, at the petitioner's request */
    record Withdraw(String remark) implements Command {
        @Override
        public Act act() {
            return Act.WITHDRAW;
        }
    }

    /** 回避 @param person oneself, or another whose recusal the leader decides */
    record Recuse(long person, String reason) implements Command {
        @Override
        public Act act() {
            return Act.RECUSE;
        }
    }

    /** 指定知情人: one more person may see a protected case */
    record NameReader(long person) implements Command {
        @Override
        public Act act() {
            return Act.NAME_READER;
        }
    }

    /** 被检举、控告的人员或者单位, as the petitioner named it */
    record NameAccused(String words, Set<Long> people, Set<Long> departments, Set<String> houses) implements Command {
        @Override
        public Act act() {
            return Act.NAME_ACCUSED;
        }
    }
}
