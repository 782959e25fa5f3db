package xinqiao.leadership;

/** How far such a paper has come. */
public enum PaperState {
    /** 拟稿 */
    DRAFT,
    /** 待审签 */
    APPROVAL,
    /** 已签发，待报送 */
    APPROVED,
    /** 已报送 */
    SENT,
    /** 收到上级批示，待提出办理意见 */
    RECEIVED,
    /** 办理中 */
    OPEN,
    /** 已书面报告，待阅 */
    REPORTED,
    /** 已办结 */
    DONE;

    public boolean over() {
        return this == DONE;
    }
}
