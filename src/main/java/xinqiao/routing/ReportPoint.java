package xinqiao.routing;

/** What the one who handles the matter looks for in a report (审阅要点, JF-V7). */
public enum ReportPoint {
    /** 所报事项与交办事项一致 */
    SAME_MATTER,
    /** 适用法律法规和政策正确 */
    RIGHT_LAW,
    /** 处理意见恰当 */
    RIGHT_OPINION,
    /** 落实到位 */
    CARRIED_OUT
}
