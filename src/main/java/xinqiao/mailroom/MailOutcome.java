package xinqiao.mailroom;

/** What became of a letter. */
public enum MailOutcome {
    /** 登记为信访事项 */
    REGISTERED,
    /** 并入已有信访事项: further material of a case */
    JOINED,
    /** 移交、退还: no petition */
    HANDED_ON
}
