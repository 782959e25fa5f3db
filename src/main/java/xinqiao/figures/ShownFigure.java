package xinqiao.figures;

/** What a house may choose to show of a period; the names are stored. */
public enum ShownFigure {
    /** 信访总量 */
    RECEIVED(false),
    /** 来信、来访和其他 */
    BY_CHANNEL(false),
    /** 按期答复率 */
    ANSWERED_IN_TIME(false),
    /** 群众满意率 */
    SATISFACTION(false),
    /** 依申请公开: received and answered, by outcome as the annual report has them, and so of whole years only */
    APPLICATIONS(true);

    private final boolean yearly;

    ShownFigure(boolean yearly) {
        this.yearly = yearly;
    }

    /** Whether there is a number for whole years only. */
    public boolean yearly() {
        return yearly;
    }
}
