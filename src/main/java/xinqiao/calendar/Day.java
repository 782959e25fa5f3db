package xinqiao.calendar;

import java.time.LocalDate;

/**
 * One day of a run, for counting by hand.
 *
 * @param number which day of the term it is; 0 when it doesn't count
 */
public record Day(LocalDate date, Part part, Reason reason, String name, int number) {}
