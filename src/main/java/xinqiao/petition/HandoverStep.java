package xinqiao.petition;

/** What became of a matter that was led to another statutory route (导入情况). */
public enum HandoverStep {
    /** 已移送材料 */
    HANDED_OVER,
    /** 已由该途径受理 */
    TAKEN_UP,
    /** 未被受理 */
    NOT_TAKEN_UP,
    /** 信访人未申请 */
    NOT_USED;

    /** Whether nothing more is waited for. */
    public boolean ends() {
        return this != HANDED_OVER;
    }
}
