package xinqiao.publication;

import java.time.LocalDate;

/**
 * That something is public no more, as everybody is told.
 *
 * @param number 索引号
 * @param expired its time was over; else it was withdrawn
 * @param words why, chosen for the public; empty where its time was over
 */
public record Withdrawal(String number, LocalDate on, boolean expired, String words) {}
