package xinqiao.catalogue;

/**
 * What is wrong in a row.
 *
 * @param row counted from 1
 * @param field the key of the form's field; empty for the row as a whole
 * @param reason a message key
 */
public record FormProblem(int row, String field, String reason) {}
