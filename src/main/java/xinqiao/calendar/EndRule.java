package xinqiao.calendar;

/** What happens to a last day that is a rest day. */
public enum EndRule {
    /** It stays the last day. */
    STAYS,
    /** The first working day after the rest days becomes the last day (民法典 203). */
    NEXT_WORKING_DAY
}
