package xinqiao.calendar;

import java.util.List;

/**
 * What is wrong in an arrangement's file, and where.
 *
 * @param line counted from 1 with the heading, as a spreadsheet numbers its rows
 * @param column counted from 1; 0 where the whole line is meant
 * @param reason message key
 */
public record RowError(int line, int column, String reason, List<Object> values) {}
