package xinqiao.procedure;

import xinqiao.calendar.Citation;

/**
 * How a profile treats a kind of petition: its name, the way and procedure that the petitioner is told of, whether the
 * handling period runs for it, and the source.
 */
public record KindRule(MatterKind kind, Text name, Text way, boolean handlingTerm, Citation citation) {}
