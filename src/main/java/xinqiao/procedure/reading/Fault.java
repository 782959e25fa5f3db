package xinqiao.procedure.reading;

import java.util.List;

/**
 * What is wrong with a profile, and where.
 *
 * @param line counted from 1
 * @param reason key of the message
 */
public record Fault(String file, int line, String reason, List<Object> values) {}
