package xinqiao.statistics;

/** How far a publication is. */
public enum PublicationState {
    /** 拟稿 */
    DRAFT,
    /** 待批准 */
    APPROVAL,
    /** 已印发: its circle reads it */
    PUBLISHED,
    /** 已反馈: the unit has said what it made of the proposal */
    ANSWERED,
    /** 已落实 */
    DONE,
    /** 作废 */
    DROPPED;

    /** Whether its circle sees it. */
    public boolean published() {
        return this == PUBLISHED || this == ANSWERED || this == DONE;
    }
}
