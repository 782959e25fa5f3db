package xinqiao.petition;

/** Why a matter is fit for simple handling (简易办理的适用情形). */
public enum SimpleGround {
    /** 事实清楚、责任明确、争议不大、易于解决 */
    CLEAR,
    /** 咨询、意见建议、感谢等可以即时反馈 */
    AT_ONCE,
    /** 涉及群众日常生产生活、时效性强 */
    DAILY_LIFE,
    /** 已有明确承诺或者结论 */
    PROMISED,
    /** 其他 */
    OTHER
}
