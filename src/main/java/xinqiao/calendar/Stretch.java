package xinqiao.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days in a row that count, or don't, for one and the same reason.
 *
 * @param name the holiday's name as announced, or the message key of the pause's ground; else empty
 * @param before days of the term counted before the first of these
 */
public record Stretch(Part part, Reason reason, String name, LocalDate from, LocalDate to, int before) {
    public int days() {
        return (int) ChronoUnit.DAYS.between(from, to) + 1;
    }

    boolean continuedBy(Stretch next) {
        return part == next.part
                && reason == next.reason
                && name.equals(next.name)
                && to.plusDays(1).equals(next.from);
    }
}
