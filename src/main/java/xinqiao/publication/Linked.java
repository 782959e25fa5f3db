package xinqiao.publication;

/** A document that another one belongs to. @param back whether the other one was linked to this, not this to the other */
public record Linked(LinkKind kind, boolean back, PublicDocument document) {}
