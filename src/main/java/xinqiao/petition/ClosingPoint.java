package xinqiao.petition;

/** The points of the closing check (结案审查). */
public enum ClosingPoint {
    /** 报送主体及程序是否符合要求 */
    PROCEDURE,
    /** 所报事项与交办事项是否一致 */
    SAME_MATTER,
    /** 事实是否清楚 */
    FACTS,
    /** 证据是否确凿 */
    EVIDENCE,
    /** 定性、适用法律法规政策是否正确 */
    LAW,
    /** 处理是否恰当 */
    HANDLING,
    /** 材料是否齐全，手续是否完备 */
    FORMALITIES,
    /** 问题的处理是否得到落实 */
    CARRIED_OUT,
    /** 是否给信访人书面答复或者告知 */
    ANSWERED,
    /** 信访人对处理或者反馈意见的签字，或者拒绝签字的情况说明 */
    SIGNATURE,
    /** 疏导教育、劝其息诉罢访工作开展情况 */
    COUNSELLING
}
