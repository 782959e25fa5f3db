package xinqiao.redaction;

/** Of a page, in points. */
public record Size(float width, float height) {}
