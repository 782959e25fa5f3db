package xinqiao.publication;

/** Whether everybody can read it. */
public enum DocumentState {
    /** Never public yet. */
    DRAFT,
    PUBLISHED,
    /** 已撤回: was public. */
    WITHDRAWN,
    /** Given up before it was public. */
    DROPPED
}
