package xinqiao.accountability;

import xinqiao.law.Provision;

/** What can be done with a liability case, and the provision that it carries out. */
public enum LiabilityAct {
    /** 立项 */
    OPEN(Provision.KM_36),
    /** 不予立项 */
    SET_ASIDE(Provision.KM_36),
    /** 责令改正 */
    ORDER(Provision.KM_36),
    /** 答复改正情况 */
    ANSWER(Provision.KM_36),
    /** 认定改正结果 */
    EXAMINE(Provision.KM_36),
    /** 移送 */
    REFER(Provision.KM_35),
    /** 登记移送结果 */
    END_REFERRAL(Provision.KM_35),
    /** 办结 */
    CLOSE(Provision.KM_36);

    private final Provision provision;

    LiabilityAct(Provision provision) {
        this.provision = provision;
    }

    public Provision provision() {
        return provision;
    }
}
