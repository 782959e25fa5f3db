package xinqiao.identity;

/** Anybody on the public site. */
public record Visitor() implements Viewer {}
