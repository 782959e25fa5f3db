package xinqiao.engagement;

/** Who takes part from outside (KM-10). */
public enum OutsiderKind {
    /** 法律顾问、律师 */
    LAWYER,
    /** 公职律师 */
    PUBLIC_LAWYER,
    /** 社会工作者 */
    SOCIAL_WORKER,
    /** 两代表一委员 */
    DEPUTY,
    /** 群团组织、社会组织 */
    ORGANISATION
}
