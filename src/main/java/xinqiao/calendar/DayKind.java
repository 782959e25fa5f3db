package xinqiao.calendar;

/** What a calendar day is. */
public enum DayKind {
    WORKDAY,
    /** A weekend day on which people work to make up for a holiday (调休上班). */
    MAKEUP_WORKDAY,
    WEEKEND,
    HOLIDAY;

    public boolean works() {
        return this == WORKDAY || this == MAKEUP_WORKDAY;
    }
}
