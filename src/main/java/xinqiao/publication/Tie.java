package xinqiao.publication;

/** A link that a version asks for; it is there once the version is public. @param number 索引号 of the other document */
public record Tie(LinkKind kind, String number) {}
