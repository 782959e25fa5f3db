package xinqiao.reception;

/** Where a booking (预约) for a reception day stands. */
public enum BookingState {
    BOOKED,
    CANCELLED,
    /** 未到 */
    ABSENT,
    /** 已接待 */
    RECEIVED,
    /** 已转办: a case came of it */
    FORWARDED
}
