package xinqiao.procedure;

import xinqiao.calendar.Citation;

/** An outcome as the profile names it, and the condition under which the procedure gives it. */
public record Outcome(OutcomeKey key, Text name, Text condition, Citation citation) {}
