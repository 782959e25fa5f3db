package xinqiao.procedure;

/** The heads under which the annual report counts what became of applications (年度报告第三部分). */
public enum ReplyGroup {
    /** 予以公开 */
    PUBLIC,
    /** 部分公开 */
    PARTLY,
    /** 不予公开 */
    NOT_PUBLIC,
    /** 无法提供 */
    UNABLE,
    /** 不予处理 */
    NOT_HANDLED,
    /** 其他处理 */
    OTHER
}
