package xinqiao.disclosure;

import static xinqiao.disclosure.ApplicationState.*;

import java.util.EnumSet;
import java.util.Set;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;

/**
 * Every act on a registered application, with the right to it as data: the powers of which one is enough, whether only the
 * desk that holds it may act, the states in which it makes sense, and the provision that it carries out. The button and
 * the guard read the same row ({@link xinqiao.disclosure.rules.Standing}).
 */
public enum ApplicationAct {
    /** 确认收到 */
    CONFIRM_RECEIPT(Set.of(Power.REGISTER), true, EnumSet.of(UNCONFIRMED), Provision.LAW_D1),
    /** 转交登记、审查 */
    HAND_OVER(Set.of(Power.REGISTER), true, EnumSet.of(REGISTERED), Provision.HZ_2_3_2),
    /** 转报直属海关 */
    PASS_UP(Set.of(Power.ASSIGN), true, EnumSet.of(EXAMINING), Provision.HZ_2_3_3),
    /** 转相关部门办理 */
    ASSIGN(Set.of(Power.ASSIGN), false, EnumSet.of(EXAMINING, HANDLING), Provision.GS_10),
    /** 告知补正 */
    ASK_CORRECTION(Set.of(Power.TRIAGE), true, EnumSet.of(EXAMINING), Provision.LAW_D2),
    /** 登记补正 */
    RECEIVE_CORRECTION(Set.of(Power.REGISTER, Power.TRIAGE), true, EnumSet.of(CORRECTION), Provision.LAW_D2),
    /** 逾期不补正，不再处理 */
    END_UNCORRECTED(Set.of(Power.TRIAGE), true, EnumSet.of(CORRECTION), Provision.LAW_D2),
    /** 要求说明理由 */
    ASK_REASONS(Set.of(Power.TRIAGE), true, EnumSet.of(EXAMINING), Provision.LAW_D4),
    /** 登记申请人说明的理由 */
    RECEIVE_REASONS(Set.of(Power.REGISTER, Power.TRIAGE), true, EnumSet.of(REASONS), Provision.LAW_D4),
    /** 认定理由 */
    JUDGE_REASONS(Set.of(Power.TRIAGE), true, EnumSet.of(REASONS), Provision.LAW_D4),
    /** 移交信访工作机构：以申请的形式信访、投诉、举报 */
    LEAD_TO_PETITIONS(Set.of(Power.TRIAGE), true, EnumSet.of(EXAMINING), Provision.LAW_D7),
    /** 征求意见 */
    CONSULT(Set.of(Power.HANDLE, Power.TRIAGE), true, EnumSet.of(EXAMINING, HANDLING), Provision.LAW_D3),
    /** 登记意见书送达 */
    NOTE_DELIVERY(
            Set.of(Power.HANDLE, Power.TRIAGE, Power.SERVE), false, EnumSet.of(EXAMINING, HANDLING), Provision.LAW_D3),
    /** 登记反馈意见 */
    NOTE_ANSWER(Set.of(Power.HANDLE, Power.TRIAGE), true, EnumSet.of(EXAMINING, HANDLING), Provision.LAW_D3),
    /** 会同其他部门办理 */
    ASK_DEPARTMENT(Set.of(Power.HANDLE, Power.TRIAGE), true, EnumSet.of(EXAMINING, HANDLING), Provision.GS_10),
    /** 会同意见 */
    ANSWER_AS_DEPARTMENT(Set.of(Power.HANDLE), false, EnumSet.of(EXAMINING, HANDLING), Provision.GS_10),
    /** 检索记录 */
    SEARCH(Set.of(Power.HANDLE, Power.TRIAGE), true, EnumSet.of(EXAMINING, HANDLING), Provision.LAW_D4),
    /** 收费通知 */
    NOTICE_FEE(Set.of(Power.SERVE), false, EnumSet.of(EXAMINING, HANDLING), Provision.LAW_D5),
    /** 登记收费通知送达申请人 */
    NOTE_RECEIPT(Set.of(Power.SERVE), false, EnumSet.of(FEE), Provision.LAW_D5),
    /** 登记缴费 */
    NOTE_PAYMENT(Set.of(Power.SERVE), false, EnumSet.of(FEE), Provision.LAW_D5),
    /** 逾期未缴费，不再处理 */
    END_UNPAID(Set.of(Power.SERVE), false, EnumSet.of(FEE), Provision.LAW_D5),
    /** 减免费用: by whom the profile says */
    WAIVE_FEE(Set.of(Power.HEAD_DISCLOSURE, Power.APPROVE), false, EnumSet.of(FEE), Provision.SZ_30B),
    /** 拟办 */
    DRAFT(Set.of(Power.HANDLE, Power.TRIAGE), true, EnumSet.of(EXAMINING, HANDLING), Provision.LAW_D4),
    /** 部门审核 */
    ENDORSE(Set.of(Power.HANDLE), true, EnumSet.of(ENDORSING), Provision.HZ_2_3_2),
    /** 保密审查 */
    CHECK_SECRECY(Set.of(Power.CHECK_SECRECY), true, EnumSet.of(SECRECY), Provision.HZ_2_3_4),
    /** 法规部门审核 */
    REVIEW_LAW(Set.of(Power.REVIEW_LAW), true, EnumSet.of(LEGAL), Provision.SZ_7),
    /** 审批: by whom the profile says */
    APPROVE(Set.of(Power.APPROVE, Power.HEAD_DISCLOSURE), true, EnumSet.of(APPROVAL), Provision.HZ_3_4),
    /** 请求延期 */
    ASK_EXTENSION(Set.of(Power.HANDLE, Power.TRIAGE), true, EnumSet.of(EXAMINING, HANDLING), Provision.LAW_D3),
    /** 延期审批: by whom the profile says */
    DECIDE_EXTENSION(
            Set.of(Power.HEAD_DISCLOSURE, Power.APPROVE), false, EnumSet.range(EXAMINING, APPROVAL), Provision.LAW_D3),
    /** 送达 */
    SERVE(Set.of(Power.SERVE), false, EnumSet.allOf(ApplicationState.class), Provision.LAW_D8),
    /** 提供信息 */
    GIVE(Set.of(Power.SERVE), false, EnumSet.of(TO_SERVE, GIVING, ANSWERED), Provision.SZ_27),
    /** 办结 */
    CLOSE(Set.of(Power.CLOSE), true, EnumSet.of(ANSWERED), Provision.GS_10),
    /** 申请人撤回 */
    WITHDRAW(Set.of(Power.CLOSE), false, EnumSet.range(UNCONFIRMED, APPROVAL), Provision.SYS_3),
    /** 补充材料 */
    ADD_MATERIAL(Set.of(), false, EnumSet.complementOf(EnumSet.of(CLOSED)), Provision.GS_10),
    /** 登记提供的帮助 */
    NOTE_HELP(
            Set.of(Power.REGISTER, Power.TRIAGE, Power.SERVE),
            false,
            EnumSet.allOf(ApplicationState.class),
            Provision.SZ_30A),
    /** 登记行政复议、行政诉讼 */
    NOTE_CONTEST(
            Set.of(Power.TRIAGE, Power.REVIEW_LAW), false, EnumSet.allOf(ApplicationState.class), Provision.LAW_D4),
    /** 登记书面答复、答辩 */
    ANSWER_CONTEST(
            Set.of(Power.TRIAGE, Power.REVIEW_LAW), false, EnumSet.allOf(ApplicationState.class), Provision.LAW_D4),
    /** 登记审理结果 */
    END_CONTEST(Set.of(Power.TRIAGE, Power.REVIEW_LAW), false, EnumSet.allOf(ApplicationState.class), Provision.LAW_D4),
    /** 回避 */
    RECUSE(Set.of(), false, EnumSet.complementOf(EnumSet.of(CLOSED)), Provision.KM_33A);

    private final Set<Power> powers;
    private final boolean atTheDesk;
    private final Set<ApplicationState> states;
    private final Provision provision;

    ApplicationAct(Set<Power> powers, boolean atTheDesk, Set<ApplicationState> states, Provision provision) {
        this.powers = powers;
        this.atTheDesk = atTheDesk;
        this.states = Set.copyOf(states);
        this.provision = provision;
    }

    /** The powers of which it takes one; none where everybody who sees the application has it. */
    public Set<Power> powers() {
        return powers;
    }

    public boolean onlyAtTheDesk() {
        return atTheDesk;
    }

    public boolean possibleIn(ApplicationState state) {
        return states.contains(state);
    }

    public Provision provision() {
        return provision;
    }
}
