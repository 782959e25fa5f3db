package xinqiao.reading.worker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import xinqiao.reading.Read.Line;

/** The order in which pieces of print are read: row by row from above, within a row from the left. */
final class Rows {
    private Rows() {}

    static List<Line> inOrder(List<Line> lines) {
        List<List<Line>> rows = new ArrayList<>();
        for (Line line :
                lines.stream().sorted(Comparator.comparingDouble(Rows::middle)).toList()) {
            if (!rows.isEmpty() && beside(rows.getLast().getLast(), line))
                rows.getLast().add(line);
            else rows.add(new ArrayList<>(List.of(line)));
        }
        return rows.stream()
                .flatMap(row -> row.stream().sorted(Comparator.comparingDouble(Line::x)))
                .toList();
    }

    private static double middle(Line line) {
        return line.y() + line.height() / 2;
    }

    private static boolean beside(Line one, Line other) {
        boolean apart = one.x() + one.width() <= other.x() || other.x() + other.width() <= one.x();
        return apart && Math.abs(middle(one) - middle(other)) < Math.min(one.height(), other.height()) / 2;
    }
}
