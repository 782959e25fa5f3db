package xinqiao.reception;

/** Where a day on which the head receives stands. */
public enum DayState {
    /** not yet published */
    PLANNED,
    PUBLISHED,
    HELD,
    /** 因不可抗力取消 */
    CANCELLED
}
