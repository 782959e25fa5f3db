package xinqiao.documents.sheet;

/** What a line is, for those who have the page read to them. */
public enum Role {
    /** 发文机关标志 */
    MARK("P"),
    /** 份号, 密级和保密期限, 紧急程度 */
    CLASSIFICATION("P"),
    /** 发文字号 */
    NUMBER("P"),
    /** 签发人 */
    SIGNER("P"),
    /** 标题 */
    TITLE("H1"),
    /** 主送机关 */
    ADDRESSEE("P"),
    HEADING("H2"),
    TEXT("P"),
    /** 附件说明 */
    ATTACHMENTS("P"),
    /** 发文机关署名 */
    HOUSE("P"),
    /** 成文日期 */
    DATE("P"),
    /** 附注 */
    NOTE("P"),
    /** 版记 */
    IMPRINT("P"),
    /** 表头、栏目 */
    LABEL("TH"),
    CELL("TD"),
    /** 页码: not read out */
    PAGE_NUMBER(""),
    /** what an earlier page said already: not read out again */
    REPEATED("");

    private final String tag;

    Role(String tag) {
        this.tag = tag;
    }

    /** Its tag in a PDF; empty for what isn't part of the text. */
    public String tag() {
        return tag;
    }
}
