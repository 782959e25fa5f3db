package xinqiao.calendar;

/** The part of a run that a day belongs to. */
public enum Part {
    /** Up to day zero. */
    START,
    TERM,
    EXTENSION,
    /** After the un-rolled end, up to the last day. */
    ROLL
}
