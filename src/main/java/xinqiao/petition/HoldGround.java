package xinqiao.petition;

/** Why a matter is only held (暂存), in the words of JF-L4d. */
public enum HoldGround {
    /** 已复核终结 */
    FINAL,
    /** 不需要办理的重复事项 */
    NEEDLESS_REPEAT,
    /** 无参考价值、内容不清 */
    NO_CONTENT
}
