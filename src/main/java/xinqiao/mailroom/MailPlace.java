package xinqiao.mailroom;

/** The lists of the mail book; a letter is in exactly one of them. */
public enum MailPlace {
    TO_DISINFECT,
    TO_DISTRIBUTE,
    TO_OPEN,
    TO_BIND,
    TO_STAMP,
    TO_SCAN,
    /** all steps done: to be registered, joined or handed on */
    TO_REGISTER,
    /** 随信钱物待处理: it has left, but what came with it is still here */
    VALUABLES,
    /** 已销号 */
    OUT
}
