package xinqiao.documents.sheet;

/** A straight line, drawn as horizontal. @param y of its middle @param width its thickness */
public record Stroke(double x, double y, double length, double width, Ink ink) {
    /** From top to bottom: a line that is as thick as it is to be long. @param x of its middle */
    public static Stroke vertical(double x, double top, double height, double width, Ink ink) {
        return new Stroke(x - width / 2, top + height / 2, width, height, ink);
    }
}
