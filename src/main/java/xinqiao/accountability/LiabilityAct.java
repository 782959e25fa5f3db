package xinqiao.accountability;

import xinqiao.law.Provision;

/** What can be done with a liability case. */
public enum LiabilityAct {
    /** 立项 */
    OPEN(false),
    /** 不予立项 */
    SET_ASIDE(false),
    /** 责令改正 */
    ORDER(true),
    /** 答复改正情况 */
    ANSWER(true),
    /** 认定改正结果 */
    EXAMINE(true),
    /** 移送 */
    REFER(false),
    /** 登记移送结果 */
    END_REFERRAL(false),
    /** 办结 */
    CLOSE(false);

    private final boolean correcting;

    LiabilityAct(boolean correcting) {
        this.correcting = correcting;
    }

    /** Correction is ordered by KM-36, of disclosure by SZ-34; all else is done about what the unit or somebody answers for. */
    public Provision provision(LiabilityGround ground) {
        return correcting && !ground.ofDisclosure() ? Provision.KM_36 : ground.provision();
    }
}
