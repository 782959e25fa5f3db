package xinqiao.petition;

/** What is counted (统计指标) over the cases registered in a period; each has one condition, which counts and lists. */
public enum Figure {
    /** 件次: cases registered */
    REGISTERED,
    /** 人次: people in them */
    PEOPLE,
    /** 来信件次 */
    LETTERS,
    /** 来访批次 */
    VISITS,
    /** 来访人次 */
    VISITORS,
    /** 重复信访 */
    REPEATS,
    /** 联名信 */
    JOINT_LETTERS,
    /** 集体访 */
    GROUP_VISITS,
    /** 上级转送、交办 */
    FROM_ABOVE,
    /** 领导批示 */
    INSTRUCTED,
    /** 转送 */
    FORWARDED,
    /** 交办 to a house below */
    ASSIGNED_ON,
    /** 上报 */
    REPORTED_UP,
    /** 受理 */
    ACCEPTED,
    /** 交办承办部门 */
    ASSIGNED,
    /** 正在办理 */
    UNDER_WAY,
    /** 办结 */
    CLOSED,
    /** 应当书面告知: whose notice was given, or should have been by now */
    NOTICE_DUE,
    /** 按期书面告知 */
    NOTICE_KEPT,
    /** 应当答复: what was answered, or should have been by now */
    ANSWER_DUE,
    /** 按期答复 */
    ANSWER_KEPT,
    /** 可以评价 */
    RATEABLE,
    /** 参评 */
    RATED,
    /** 对信访工作机构满意 */
    OFFICE_SATISFIED,
    /** 评价承办单位 */
    HANDLING_RATED,
    /** 对承办单位满意 */
    HANDLING_SATISFIED,
    /** 初次信访已办结 */
    SETTLED,
    /** 最多访一次: of these, what didn't come back */
    SETTLED_AT_ONCE,
    /** 经复查、复核 */
    REVIEWED,
    /** 经复查、复核变更或者撤销 */
    OVERTURNED;

    /** Whether people are counted and not cases. */
    public boolean people() {
        return this == PEOPLE || this == VISITORS;
    }
}
