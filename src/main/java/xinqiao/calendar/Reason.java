package xinqiao.calendar;

/** Why a day counts or doesn't. */
public enum Reason {
    /** Day zero isn't counted (民法典 201). */
    START_DAY,
    COUNTED,
    /** Counted although a weekend day, since people work on it. */
    MAKEUP_WORKDAY,
    WEEKEND,
    HOLIDAY,
    PAUSED,
    /** The working day to which the last day moved. */
    MOVED_TO;

    public boolean counts() {
        return this == COUNTED || this == MAKEUP_WORKDAY;
    }
}
