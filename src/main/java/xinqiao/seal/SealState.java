package xinqiao.seal;

/** Whether a seal is used. */
public enum SealState {
    IN_USE,
    /** 暂停使用: may come back */
    SUSPENDED,
    /** 遗失: declared void; may only be destroyed */
    LOST,
    /** 销毁: for good */
    DESTROYED
}
