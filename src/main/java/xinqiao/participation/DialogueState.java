package xinqiao.participation;

/** How far it is; the names are stored. */
public enum DialogueState {
    /** 拟稿 */
    DRAFT,
    /** 送审 */
    REVIEW,
    /** 已批准: it opens and ends by its days */
    APPROVED,
    /** 办理中: of what stays inside */
    OPEN,
    /** 已办结: the result is out, the record too; the question answered, the case closed */
    DONE,
    /** 作废 */
    DROPPED,
    /** 取消: it was announced already */
    CALLED_OFF
}
