package xinqiao.template;

/** Where a version of a template stands. */
public enum TemplateState {
    /** 起草 */
    DRAFT,
    /** 送审 */
    SUBMITTED,
    /** 已批准: in force on its days */
    APPROVED,
    /** 已停用 */
    WITHDRAWN,
    /** 放弃起草 */
    DROPPED;

    public boolean open() {
        return this == DRAFT || this == SUBMITTED;
    }
}
