package xinqiao.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Numbers as bars, with a line for what they are compared with; places are per cent, so it fits any screen without a script.
 * A table stands beside it always.
 */
public record Chart(List<Bar> bars, List<Part> line, long most) {
    /** How much of the height the bars take; the rest is for their labels. */
    private static final double HEIGHT = 84;

    /** One number. @param label short: there may be twelve in a row on a telephone */
    public record Point(String label, long value, long compared) {}

    public record Bar(String x, String width, String y, String height, String middle, String label, long value) {}

    /** A piece of the line. */
    public record Part(String x1, String y1, String x2, String y2) {}

    public static Chart of(List<Point> points) {
        long most = points.stream()
                .mapToLong(point -> Math.max(point.value(), point.compared()))
                .max()
                .orElse(0);
        double step = 100.0 / Math.max(1, points.size());
        List<Bar> bars = new ArrayList<>();
        List<Part> line = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            double height = height(point.value(), most);
            double middle = (i + 0.5) * step;
            bars.add(new Bar(
                    percent(i * step + step * 0.18),
                    percent(step * 0.64),
                    percent(HEIGHT - height),
                    percent(height),
                    percent(middle),
                    point.label(),
                    point.value()));
            if (i > 0)
                line.add(new Part(
                        percent(middle - step),
                        percent(HEIGHT - height(points.get(i - 1).compared(), most)),
                        percent(middle),
                        percent(HEIGHT - height(point.compared(), most))));
        }
        return new Chart(List.copyOf(bars), List.copyOf(line), most);
    }

    /** A tenth of the height stays free for the number above the highest. */
    private static double height(long value, long most) {
        return most == 0 ? 0 : (HEIGHT - 10) * value / most;
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }

    /** The length of a part of a whole, for a bar in a table's row. */
    public static String share(long part, long whole) {
        return percent(whole == 0 ? 0 : 100.0 * part / whole);
    }
}
