package xinqiao.routing;

import xinqiao.law.Provision;

/** What can be done with a sending, and the provision that it carries out. */
public enum SendingAct {
    /** 审批交办 */
    APPROVE(Provision.JF_V3C),
    /** 发出 */
    SEND(Provision.KM_23_3A),
    /** 不再发出 */
    DROP(Provision.KM_23_3A),
    /** 补发函件 */
    ISSUE_LETTER(Provision.JF_V3C),
    /** 签收; of a body outside: its receipt is noted */
    SIGN(Provision.KM_12),
    /** 登记对方异议, of a body outside */
    NOTE_OBJECTION(Provision.KM_24),
    /** 答复异议; of a sender outside: its answer is noted */
    DECIDE_OBJECTION(Provision.KM_24),
    /** 反馈办理结果; of a receiver outside: its report is noted */
    REPORT(Provision.KM_23_3D),
    /** 审阅办结报告, by the one who handles the matter */
    EXAMINE_REPORT(Provision.JF_V7),
    /** 审核办结报告, by the leader */
    APPROVE_REPORT(Provision.JF_V7),
    /** 办结, of a body outside that was asked for no feedback */
    CLOSE(Provision.KM_23_3A);

    private final Provision provision;

    SendingAct(Provision provision) {
        this.provision = provision;
    }

    public Provision provision() {
        return provision;
    }
}
