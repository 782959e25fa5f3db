package xinqiao.petition;

/** What whoever did the closing check proposes; the leader in charge approves each of them. */
public enum ClosingVerdict {
    /** 准予结案 */
    CLOSE,
    /** 发回重办 */
    HANDLE_AGAIN,
    /** 要求补报相关材料 */
    MATERIAL
}
