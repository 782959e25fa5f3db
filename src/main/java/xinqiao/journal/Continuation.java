package xinqiao.journal;

import org.jooq.CommonTableExpression;

/**
 * Facts that are written by the statement that stores their owner's row.
 *
 * @param end where the stream ends then
 * @param facts a part of that statement ({@code with …})
 */
public record Continuation(Link end, CommonTableExpression<?> facts) {}
