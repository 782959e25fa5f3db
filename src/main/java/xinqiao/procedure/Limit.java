package xinqiao.procedure;

import xinqiao.calendar.Citation;

/** A number with legal meaning and its source. */
public record Limit(LimitKey key, int value, Citation citation) {}
