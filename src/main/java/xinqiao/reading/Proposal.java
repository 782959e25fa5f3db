package xinqiao.reading;

/**
 * What a page seems to say for a field of a form.
 *
 * @param line counted from 1
 * @param sure whether no character of it was doubtful
 */
public record Proposal(Field field, String value, int page, int line, boolean sure) {

    /** Fields of a registration. */
    public enum Field {
        /** 姓名 */
        NAME,
        /** 联系电话 */
        PHONE,
        /** 住址 */
        ADDRESS,
        /** 公民身份号码, with the right check digit */
        DOCUMENT,
        /** 写信日期 */
        DATE,
        /** 标题 */
        TITLE,
        /** 业务类型, of the dictionary's words */
        BUSINESS,
        /** 诉求 */
        REQUEST,
        /** 事实和理由: the body */
        BODY
    }
}
