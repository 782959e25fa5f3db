package xinqiao.petition;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import xinqiao.law.Provision;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.MatterKind;
import xinqiao.procedure.Satisfaction;

/** What can happen to a petition. The journal holds these; {@link Petition#with} says what each one changes. */
public sealed interface PetitionFact {

    /**
     * 登记
     *
     * @param asked the kind that the petitioner had in mind, or null
     * @param competence why this house (属地管理、分级负责)
     * @param digest SHA-256 of what was said, so that a changed text shows
     * @param came what the channel had of its own, without what reaches a person; null in facts from before it was asked
     * @param classes the entries of the dictionaries by which it is counted; null likewise
     */
    record Registered(
            Origin origin,
            Desk desk,
            Walls walls,
            @Nullable MatterKind asked,
            String competence,
            String digest,
            int people,
            int representatives,
            @Nullable ChannelFacts came,
            @Nullable List<Long> classes)
            implements PetitionFact {}

    /** 受理 @param officer the person at the petition office who keeps it in hand */
    record Accepted(
            LocalDate on,
            MatterKind kind,
            @Nullable String branch,
            @Nullable Long demand,
            String remark,
            long officer) implements PetitionFact {}

    /** 不予受理 @param again whether as the same matter that is handled already; null in facts from before it was noted */
    record Declined(
            LocalDate on,
            String ground,
            String competentBody,
            @Nullable Long demand,
            boolean toServe,
            @Nullable Boolean again)
            implements PetitionFact {
        /** KM-23.1, KM-23.4: the provision that the letter cites. */
        public Provision provision() {
            return Boolean.TRUE.equals(again) ? Provision.KM_23_4 : Provision.KM_23_1;
        }
    }

    /** 导入其他法定途径 */
    record Guided(
            LocalDate on,
            String branch,
            String route,
            String body,
            String limit,
            @Nullable Long demand,
            boolean toServe)
            implements PetitionFact {}

    /** 登记导入情况 @param number how the matter is known there */
    record HandoverNoted(LocalDate on, HandoverStep step, String body, String number, String note)
            implements PetitionFact {}

    /** 适用简易办理 */
    record SimplyHandled(LocalDate on, SimpleGround ground, String remark) implements PetitionFact {}

    /** 转为普通程序 */
    record Converted(LocalDate on, String reason) implements PetitionFact {}

    /** 转送、交办、上报 @param to where it went, in words */
    record SentOn(
            LocalDate on,
            long sending,
            Manner manner,
            String to,
            @Nullable LocalDate feedbackBy) implements PetitionFact {}

    /** 退回: the receiver objected and the sender agreed; the first case is at triage again */
    record CameBack(LocalDate on, long sending, String reason) implements PetitionFact {}

    /** 转送、交办办结: the receiver has taken it over, or reported the result that was asked for */
    record SendingSettled(LocalDate on, long sending, String result) implements PetitionFact {}

    /** 提出异议 */
    record ObjectionRaised(LocalDate on, String reasons) implements PetitionFact {}

    /** 异议的答复 */
    record ObjectionAnswered(LocalDate on, boolean agreed, String words) implements PetitionFact {}

    /** 暂存 */
    record Held(LocalDate on, HoldGround ground, String place, String reason) implements PetitionFact {}

    /** 存档备查 */
    record FiledAway(LocalDate on, String reason) implements PetitionFact {}

    /** 筛重: compared with an earlier case, which isn't named here, since not everybody who sees this one sees that one. */
    record Compared(LocalDate on, Verdict verdict) implements PetitionFact {}

    /** 同一信访事项存档备查 */
    record FiledAgain(LocalDate on, Repetition repetition, String reason) implements PetitionFact {}

    /** The report wall goes up: from now on only these people see the case. */
    record WallRaised(Set<Long> readers) implements PetitionFact {}

    /** 被检举、控告的人员或者单位; the words stand with the case, sealed. @param back where the case goes when one of them had it; null if it stays where it is */
    record AccusedNamed(
            Set<Long> people,
            Set<Long> departments,
            Set<String> houses,
            @Nullable Desk back) implements PetitionFact {}

    /** 回避 @param back where the case goes when nobody else at its desk can take it on; null if it stays where it is */
    record Recused(long person, String reason, @Nullable Desk back) implements PetitionFact {}

    /** Behind the wall: who at the petition office keeps the case in hand from now on. */
    record OfficerNamed(Desk office) implements PetitionFact {}

    /** 交办 */
    record Assigned(LocalDate on, Desk to, @Nullable Integer internalDays, String instruction)
            implements PetitionFact {}

    /** 调查核实 */
    record Investigated(LocalDate on, Investigation how, String what) implements PetitionFact {}

    /** 决定举行听证; who takes part besides the staff is kept sealed with the case */
    record HearingDecided(
            LocalDate on, int hearing, HearingGround ground, String reason, String scope, long chair, Set<Long> members)
            implements PetitionFact {}

    /** 发出听证通知 */
    record HearingCalled(LocalDate on, int hearing, LocalDateTime at, String place) implements PetitionFact {}

    /** 举行听证 @param heard whether the petitioner came and was heard */
    record HearingHeld(LocalDate on, int hearing, boolean heard) implements PetitionFact {}

    /** 听证结论 */
    record HearingConcluded(LocalDate on, int hearing, String conclusion) implements PetitionFact {}

    /** 取消听证 */
    record HearingCalledOff(LocalDate on, int hearing, String reason) implements PetitionFact {}

    /** 调解、和解 @param agreed whether the parties came to terms */
    record Mediated(LocalDate on, Agreement kind, boolean agreed, String course) implements PetitionFact {}

    /** 证据 or further material, as a file or in words */
    record MaterialAdded(
            LocalDate on, String what, @Nullable String sha256, boolean evidence) implements PetitionFact {}

    /** 申请延期 @param by the person, null where an older record doesn't say */
    record ExtensionAsked(
            LocalDate on, int days, String reason, @Nullable Long by) implements PetitionFact {}

    /** 批准或者不批准延期 */
    record ExtensionDecided(LocalDate on, boolean granted, String remark) implements PetitionFact {}

    /** 拟出处理意见 @param by the person, null where an older record doesn't say */
    record OpinionDrafted(
            LocalDate on,
            Opinion opinion,
            State next,
            Desk to,
            @Nullable Long by) implements PetitionFact {}

    /** 法规部门审核 @param by the person, null where an older record doesn't say */
    record LegallyReviewed(
            LocalDate on, String remarks, Desk to, @Nullable Long by) implements PetitionFact {}

    /** 退回修改 */
    record SentBack(LocalDate on, String remarks, Desk to) implements PetitionFact {}

    /** 批准 */
    record Approved(LocalDate on, Desk to, boolean toServe) implements PetitionFact {}

    /** 签发文书 */
    record LetterIssued(LocalDate on, long letter, LetterKind kind, String number) implements PetitionFact {}

    /** 送达 @param at when it was told by phone */
    record LetterServed(
            LocalDate on,
            long letter,
            ServiceMeans means,
            String note,
            @Nullable LocalTime at) implements PetitionFact {}

    /** 更正送达日期: a day that counted was entered wrongly @param once of the press; absent in older ones */
    record ServiceCorrected(
            LocalDate on,
            long letter,
            LocalDate was,
            LocalDate now,
            String reason,
            @Nullable UUID once) implements PetitionFact {}

    /** 督促执行 */
    record ExecutionNoted(LocalDate on, String what, boolean done) implements PetitionFact {}

    /** 结案审查 @param to the leader in charge */
    record ClosingChecked(LocalDate on, Closure.Proposal proposal, Desk to) implements PetitionFact {}

    /** 发回重办、补报材料, or the check itself sent back @param approved what the check proposed @param next where the case stands then */
    record ClosingDecided(LocalDate on, boolean approved, String remarks, State next, Desk to)
            implements PetitionFact {}

    /** 结案后事项 @param source where the report goes, with the step that drafted it */
    record ClosingFollowed(
            LocalDate on, ClosingStep step, @Nullable ClosingSource source, String note) implements PetitionFact {}

    /** 办结 */
    record Closed(LocalDate on, List<String> checked, String remark) implements PetitionFact {}

    /** A new calendar moved the case's dates. */
    record DatesRecomputed(String cause, List<Move> moves) implements PetitionFact {
        /** One term's last day before and after; null where it has none. */
        public record Move(
                String term,
                @Nullable LocalDate before,
                @Nullable LocalDate after) {}
    }

    /**
     * 撤销: the last act was a mistake. Nothing is erased: this fact says how the case stood before.
     *
     * @param seq of the fact that is taken back
     * @param what its kind
     */
    record TakenBack(LocalDate on, int seq, String what, String reason, Before before) implements PetitionFact {
        /** What the act had changed, as it was. */
        public record Before(
                State state,
                Desk desk,
                Handling handling,
                Deciding deciding,
                @Nullable ExtensionRequest extension,
                Set<Long> departments,
                Set<Long> readers) {}
    }
    /** 受理复查、复核请求 @param remark why a late one is taken up */
    record ReviewAccepted(LocalDate on, String remark, long officer) implements PetitionFact {}

    /** 逾期的复查、复核请求不予受理 */
    record ReviewRefused(LocalDate on, String ground, boolean toServe) implements PetitionFact {}

    /**
     * 请求复查、复核, of the case whose opinion is challenged and of the first one
     *
     * @param other the case at the reviewing house; null for a body outside this system
     */
    record ReviewAsked(
            LocalDate on,
            ReviewStage stage,
            String body,
            @Nullable Long other,
            String number) implements PetitionFact {}

    /**
     * 复查、复核结束
     *
     * @param result null where the request wasn't taken up, or was withdrawn
     * @param instead what the opinion was changed into
     * @param branch the route that was ordered
     * @param another whether that is another one than the petition procedure
     * @param letter number of the opinion
     * @param back the desk to which the first case comes back; null where it doesn't
     */
    record ReviewEnded(
            LocalDate on,
            ReviewStage stage,
            @Nullable Outcome result,
            @Nullable Outcome instead,
            @Nullable String branch,
            boolean another,
            String letter,
            @Nullable Desk back)
            implements PetitionFact {}

    /** A hearing takes time out of the term of a review, told to the cases that it is about. @param spans all of them */
    record ReviewPaused(LocalDate on, ReviewStage stage, List<Challenges.Paused> spans) implements PetitionFact {}

    /** 复查、复核意见书送达 */
    record ReviewServed(LocalDate on, ReviewStage stage) implements PetitionFact {}

    /** 同一信访事项不予受理、不再受理 @param earlier number of the case that stands in the way */
    record RefusedAgain(LocalDate on, InTheWay.Kind kind, String earlier, String ground, boolean toServe)
            implements PetitionFact {}

    /** 撤回申请: the petitioner asks that the matter be ended; the petition office decides. */
    record WithdrawalAsked(LocalDate on, String reason) implements PetitionFact {}

    /** 撤回终结: the petition office has made sure that the petitioner wants it, and ends the case. */
    record Withdrawn(LocalDate on, String remark) implements PetitionFact {}

    /** 满意度评价 @param handling of the body that handled it; null where none did */
    record Rated(
            LocalDate on, Satisfaction office, @Nullable Satisfaction handling, String words) implements PetitionFact {}

    /** A notice by e-mail couldn't be delivered: whoever relies on it isn't reached that way. */
    record NoticeUndelivered(LocalDate on) implements PetitionFact {}

    /** The answer that an imported case got before it came here. */
    record AnsweredBefore(LocalDate on, String digest) implements PetitionFact {}
}
