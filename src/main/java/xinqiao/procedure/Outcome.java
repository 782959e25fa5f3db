package xinqiao.procedure;

/** An outcome as the profile names it, and the condition under which the procedure gives it. */
public record Outcome(OutcomeKey key, Text name, Text condition, Citation citation) {}
