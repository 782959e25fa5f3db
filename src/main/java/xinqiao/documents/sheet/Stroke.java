package xinqiao.documents.sheet;

/** A horizontal line. @param y of its middle @param width its thickness */
public record Stroke(double x, double y, double length, double width, Ink ink) {}
