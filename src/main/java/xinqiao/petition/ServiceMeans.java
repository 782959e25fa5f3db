package xinqiao.petition;

import xinqiao.procedure.ServiceRule;

/** How a letter was served (送达方式). */
public enum ServiceMeans {
    /** 当场直接送达 */
    IN_PERSON,
    /** 邮寄送达 */
    POST,
    /** 网上送达: shown to the one who holds number and query code */
    PORTAL,
    /** 电话告知 */
    PHONE,
    /** 委托送达 */
    DELEGATED,
    /** 公告送达: entered by the system alone, when an approved notice has run its term */
    NOTICE;

    /** 委托送达 is for those alone whose procedure names what allows it. */
    public boolean knownTo(ServiceRule rule) {
        return this != DELEGATED || rule.allows(ServiceRule.Manner.DELEGATED);
    }

    /** Whether somebody at a desk may enter it. */
    public boolean entered() {
        return this != NOTICE;
    }
}
