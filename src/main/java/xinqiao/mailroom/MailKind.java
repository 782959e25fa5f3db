package xinqiao.mailroom;

/** What came by post; named like the choices of the registration's field MAIL_KIND. */
public enum MailKind {
    /** 平信 */
    ORDINARY,
    /** 挂号信 */
    REGISTERED,
    /** 特快专递 */
    EXPRESS,
    /** 电报 */
    TELEGRAM;

    /** JF-L1: signed for and opened at once. */
    public boolean urgent() {
        return switch (this) {
            case EXPRESS, TELEGRAM -> true;
            case ORDINARY, REGISTERED -> false;
        };
    }
}
