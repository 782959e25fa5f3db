package xinqiao.redaction;

/** A character, or a few that are one sign, and its place on the page. */
public record Glyph(String text, Box box) {}
