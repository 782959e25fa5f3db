package xinqiao.archive;

/** The one case that a file is of. @param number as the house gave it */
public record FiledCase(Kind kind, long id, String number) {

    /** What it is. */
    public enum Kind {
        /** 信访事项 */
        PETITION,
        /** 政府信息公开申请 */
        APPLICATION
    }
}
