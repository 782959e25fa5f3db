package xinqiao.petition;

/** Why two cases belong together. */
public enum LinkKind {
    /** 转送、交办、上报: the matter went to another house, which has its own case */
    SENT,
    /** 复查 */
    REVIEW,
    /** 复核 */
    RE_REVIEW,
    /** 重复信访: the same matter of the same person */
    REPEAT,
    /** 联名、同文: the same text from several people */
    SAME_TEXT,
    /** 同类事项 */
    SIMILAR;

    /** Whether those who work on the later case read the earlier file: the law hands it to them with the matter. */
    public boolean opensTheEarlierFile() {
        return switch (this) {
            case SENT, REVIEW, RE_REVIEW -> true;
            case REPEAT, SAME_TEXT, SIMILAR -> false;
        };
    }
}
