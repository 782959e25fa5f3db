package xinqiao.documents.fonts;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.nio.ByteBuffer;

/** The shapes of glyphs, for pictures: quadratic curves through points on and off the line. */
public final class Outlines {
    private static final int ON = 0x01;
    private static final int SHORT_X = 0x02;
    private static final int SHORT_Y = 0x04;
    private static final int REPEAT = 0x08;
    private static final int SAME_X = 0x10;
    private static final int SAME_Y = 0x20;

    private Outlines() {}

    /** @return in parts of the em, upwards from the baseline */
    public static Path2D of(FontFile file, int glyph) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        TrueType font = file.type();
        add(font, glyph, path);
        path.transform(AffineTransform.getScaleInstance(1.0 / font.units(), 1.0 / font.units()));
        return path;
    }

    private static void add(TrueType font, int glyph, Path2D path) {
        ByteBuffer shape = font.shape(glyph);
        if (shape.limit() == 0) return;
        int contours = shape.getShort(0);
        if (contours >= 0) {
            contours(shape, contours, path);
            return;
        }
        for (TrueType.Component part : font.components(glyph)) {
            Path2D other = new Path2D.Double();
            add(font, part.glyph(), other);
            path.append(other.getPathIterator(part.placed(shape)), false);
        }
    }

    private static void contours(ByteBuffer shape, int contours, Path2D path) {
        if (contours == 0) return;
        int points = TrueType.unsigned(shape, 10 + 2 * (contours - 1)) + 1;
        int at = 10 + 2 * contours;
        at += 2 + TrueType.unsigned(shape, at);
        int[] flags = new int[points];
        for (int i = 0; i < points; ) {
            int flag = shape.get(at++) & 0xFF;
            int many = (flag & REPEAT) == 0 ? 1 : 1 + (shape.get(at++) & 0xFF);
            for (; many > 0; many--) flags[i++] = flag;
        }
        int[] x = new int[points];
        at = coordinates(shape, at, flags, SHORT_X, SAME_X, x);
        int[] y = new int[points];
        int end = coordinates(shape, at, flags, SHORT_Y, SAME_Y, y);
        if (end > shape.limit()) throw new IllegalStateException("a glyph is cut off");
        int from = 0;
        for (int i = 0; i < contours; i++) {
            int last = TrueType.unsigned(shape, 10 + 2 * i);
            if (last > from) contour(flags, x, y, from, last, path);
            from = last + 1;
        }
    }

    /** @return where they end */
    private static int coordinates(ByteBuffer shape, int from, int[] flags, int small, int same, int[] into) {
        int at = from;
        int value = 0;
        for (int i = 0; i < flags.length; i++) {
            boolean set = (flags[i] & same) != 0;
            if ((flags[i] & small) != 0) {
                int step = shape.get(at++) & 0xFF;
                value += set ? step : -step;
            } else if (!set) {
                value += shape.getShort(at);
                at += 2;
            }
            into[i] = value;
        }
        return at;
    }

    /** Between two points off the line there is one on it. */
    private static void contour(int[] flags, int[] x, int[] y, int from, int last, Path2D path) {
        int many = last - from + 1;
        int first = from;
        while (first <= last && (flags[first] & ON) == 0) first++;
        boolean none = first > last;
        int begin = none ? from : first;
        double startX = none ? (x[from] + x[last]) / 2.0 : x[begin];
        double startY = none ? (y[from] + y[last]) / 2.0 : y[begin];
        path.moveTo(startX, startY);
        for (int step = none ? 0 : 1; step <= (none ? many - 1 : many); step++) {
            int point = from + (begin - from + step) % many;
            if ((flags[point] & ON) != 0) {
                path.lineTo(x[point], y[point]);
                continue;
            }
            int next = from + (point - from + 1) % many;
            boolean on = (flags[next] & ON) != 0;
            double endX = on ? x[next] : (x[point] + x[next]) / 2.0;
            double endY = on ? y[next] : (y[point] + y[next]) / 2.0;
            path.quadTo(x[point], y[point], endX, endY);
            if (on) step++;
        }
        path.closePath();
    }
}
