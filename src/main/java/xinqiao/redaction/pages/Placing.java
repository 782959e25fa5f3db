package xinqiao.redaction.pages;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import xinqiao.redaction.Box;

/** Where something that a page draws stands on the page as it is seen: cut to what is shown, and turned. */
final class Placing {
    /** Parts of the font size below and above the baseline that a glyph may use. */
    private static final float BELOW = -0.2f;

    private static final float ABOVE = 0.9f;

    private final int turned;
    private final PDRectangle seen;

    Placing(PDPage page) {
        this.turned = Math.floorMod(page.getRotation(), 360);
        this.seen = page.getCropBox();
    }

    /** The place of a glyph, by its width, or where it is written downwards, by its height. */
    Box glyph(Matrix matrix, Vector displacement) {
        float width = displacement.getX();
        return width != 0 || displacement.getY() == 0
                ? box(matrix, 0, BELOW, width, ABOVE)
                : box(matrix, 0, displacement.getY(), 1, 0);
    }

    private Box box(Matrix matrix, float left, float low, float right, float high) {
        float[] xs = new float[4];
        float[] ys = new float[4];
        for (int corner = 0; corner < 4; corner++) {
            var point = matrix.transformPoint(corner % 2 == 0 ? left : right, corner < 2 ? low : high);
            float x = point.x - seen.getLowerLeftX();
            float y = point.y - seen.getLowerLeftY();
            xs[corner] = switch (turned) {
                case 90 -> y;
                case 180 -> seen.getWidth() - x;
                case 270 -> seen.getHeight() - y;
                default -> x;
            };
            ys[corner] = switch (turned) {
                case 90 -> x;
                case 180 -> y;
                case 270 -> seen.getWidth() - x;
                default -> seen.getHeight() - y;
            };
        }
        float x = least(xs);
        float y = least(ys);
        return new Box(x, y, Math.max(0.1f, most(xs) - x), Math.max(0.1f, most(ys) - y));
    }

    private static float least(float[] values) {
        return Math.min(Math.min(values[0], values[1]), Math.min(values[2], values[3]));
    }

    private static float most(float[] values) {
        return Math.max(Math.max(values[0], values[1]), Math.max(values[2], values[3]));
    }

    boolean within(Box box) {
        Box paper = turned % 180 == 90
                ? new Box(0, 0, seen.getHeight(), seen.getWidth())
                : new Box(0, 0, seen.getWidth(), seen.getHeight());
        return box.coveredBy(paper) > 0.05f;
    }
}
