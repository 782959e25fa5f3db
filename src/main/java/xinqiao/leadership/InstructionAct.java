package xinqiao.leadership;

import xinqiao.law.Provision;

/** What can be done with an instruction. */
public enum InstructionAct {
    /** 提出办理意见，明确督办人员: on what a superior instructed */
    DIRECT(Provision.JF_V3B),
    /** 书面报告 */
    REPORT(Provision.JF_V3B),
    /** 跟踪催办 */
    FOLLOW_UP(Provision.KM_6),
    /** 阅批报告 */
    READ(Provision.KM_6);

    private final Provision provision;

    InstructionAct(Provision provision) {
        this.provision = provision;
    }

    public Provision provision() {
        return provision;
    }
}
