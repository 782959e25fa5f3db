package xinqiao.petition;

import xinqiao.law.Provision;
import xinqiao.organisation.Power;

/** What follows once a case is closed (结案后事项), each step with the power that it takes and the provision that asks for it. */
public enum ClosingStep {
    /** 起草结案报告 */
    REPORT_DRAFTED(Power.CLOSE, Provision.JF_V8_3),
    /** 结案报告经领导审阅 */
    REPORT_READ(Power.APPROVE, Provision.JF_V8_3),
    /** 上报上级机关 */
    REPORTED_BACK(Power.CLOSE, Provision.JF_V8_3),
    /** 报作出批示的领导阅批 */
    INSTRUCTION_ANSWERED(Power.CLOSE, Provision.JF_V8_3),
    /** 作归档处理 */
    REPORT_FILED(Power.CLOSE, Provision.JF_V8_3),
    /** 办理销案手续 */
    CANCELLED(Power.CLOSE, Provision.JF_V8_4),
    /** 电子档案备份 */
    BACKED_UP(Power.CLOSE, Provision.JF_V8_4),
    /** 提请在互联网公布 */
    PUBLICATION_ASKED(Power.CLOSE, Provision.JF_V8_4),
    /** 批准公布 */
    PUBLICATION_APPROVED(Power.APPROVE, Provision.JF_V8_4),
    /** 不批准公布 */
    PUBLICATION_REFUSED(Power.APPROVE, Provision.JF_V8_4),
    /** 已公布 */
    PUBLISHED(Power.CLOSE, Provision.JF_V8_4),
    /** 材料移交归档 */
    ARCHIVED(Power.CLOSE, Provision.KM_33C);

    private final Power power;
    private final Provision provision;

    ClosingStep(Power power, Provision provision) {
        this.power = power;
        this.provision = provision;
    }

    public Power power() {
        return power;
    }

    public Provision provision() {
        return provision;
    }
}
