package xinqiao.procedure;

/** A step that the profile demands or leaves open, with its source. */
public record Requirement(boolean required, Citation citation) {}
