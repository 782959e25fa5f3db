package xinqiao.serving;

/** How far a try to serve a letter has come. */
public enum ServingState {
    /** 待交寄、待送达、待审批: label or record made, notice asked for */
    PREPARED,
    /** 已交寄、公告中 */
    POSTED,
    /** 已送达 */
    SERVED,
    /** 退回 */
    RETURNED,
    /** 未能送达 */
    FAILED,
    /** 已撤销: a mistaken entry */
    UNDONE;

    /** Whether something is still to come of it. */
    public boolean open() {
        return this == PREPARED || this == POSTED;
    }

    /** Whether it was tried in vain. */
    public boolean vain() {
        return this == RETURNED || this == FAILED;
    }
}
