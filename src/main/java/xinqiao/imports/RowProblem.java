package xinqiao.imports;

/**
 * A cell that can't be taken over.
 *
 * @param line line of the file on which the row begins, the heading being line 1
 * @param column heading of the column
 * @param reason message key
 */
public record RowProblem(long line, String column, String reason, String found) {}
