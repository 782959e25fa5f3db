package xinqiao.procedure;

/** The moments of a hearing (听证) by which its time is counted. */
public enum HearingMoment {
    /** 决定举行听证 */
    DECIDED,
    /** 发出听证通知 */
    CALLED,
    /** 举行听证 */
    HELD,
    /** 作出听证结论 */
    CONCLUDED
}
