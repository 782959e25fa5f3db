package xinqiao.leadership;

import xinqiao.law.Provision;

/** What can be done with a paper that goes upward. */
public enum BulletinAct {
    /** 修改 */
    EDIT(Provision.JF_V6A),
    /** 送审 */
    SUBMIT(Provision.JF_V6A),
    /** 审签 */
    SIGN(Provision.JF_V6A),
    /** 报送 */
    SEND(Provision.JF_V3B),
    /** 登记上级批示 */
    RECEIVE(Provision.JF_V3B),
    /** 办结归档 */
    FINISH(Provision.JF_V3B),
    /** 作废 */
    DROP(Provision.JF_V6A);

    private final Provision provision;

    BulletinAct(Provision provision) {
        this.provision = provision;
    }

    public Provision provision() {
        return provision;
    }
}
