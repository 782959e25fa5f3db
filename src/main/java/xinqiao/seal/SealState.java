package xinqiao.seal;

/** Whether a seal is used. */
public enum SealState {
    IN_USE,
    /** 暂停使用: may come back */
    SUSPENDED,
    /** 销毁: for good */
    DESTROYED
}
