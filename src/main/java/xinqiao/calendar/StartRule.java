package xinqiao.calendar;

/** Which day is day zero when the start event falls on a rest day. Day zero itself is never counted (民法典 201). */
public enum StartRule {
    /** The day of the event, whatever day it is. */
    ANY_DAY,
    /** The first working day from the day of the event on. */
    NEXT_WORKING_DAY
}
