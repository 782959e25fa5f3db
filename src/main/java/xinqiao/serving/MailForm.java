package xinqiao.serving;

/** How the post carries a letter so that it is signed for. */
public enum MailForm {
    /** 挂号信 */
    REGISTERED,
    /** 邮政特快专递 */
    EXPRESS
}
