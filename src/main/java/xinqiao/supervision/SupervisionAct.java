package xinqiao.supervision;

import xinqiao.law.Provision;

/** What can be done while a matter is supervised, and the provision that it carries out. */
public enum SupervisionAct {
    /** 批准改进建议 */
    DECIDE_PROPOSAL(Provision.JF_V4_2),
    /** 作出指示 */
    INSTRUCT(Provision.JF_L5A),
    /** 反馈采纳情况 */
    ANSWER_PROPOSAL(Provision.JF_V4_2),
    /** 登记督办结果 */
    NOTE_RESULT(Provision.JF_L5A),
    /** 督办 */
    URGE(Provision.JF_V4),
    /** 提出改进建议 */
    PROPOSE(Provision.JF_V4_2),
    /** 发出改进建议 */
    SEND_PROPOSAL(Provision.JF_V4_2),
    /** 登记落实情况 */
    FOLLOW_PROPOSAL(Provision.JF_V4_2),
    /** 报告领导 */
    ESCALATE(Provision.JF_L5A),
    /** 结束督办 */
    END(Provision.JF_V4);

    private final Provision provision;

    SupervisionAct(Provision provision) {
        this.provision = provision;
    }

    public Provision provision() {
        return provision;
    }
}
