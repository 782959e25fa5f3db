package xinqiao.template;

import java.util.ArrayList;
import java.util.List;

/** Two texts side by side, line by line. */
public final class LineDiff {
    private LineDiff() {}

    /** What became of a line. */
    public enum Change {
        SAME,
        GONE,
        NEW
    }

    public record Line(Change change, String text) {}

    /** What is gone stands before what took its place. */
    public static List<Line> of(String before, String after) {
        String[] a = before.strip().split("\\R", -1);
        String[] b = after.strip().split("\\R", -1);
        int[][] same = new int[a.length + 1][b.length + 1];
        for (int i = a.length - 1; i >= 0; i--)
            for (int j = b.length - 1; j >= 0; j--)
                same[i][j] = a[i].equals(b[j]) ? same[i + 1][j + 1] + 1 : Math.max(same[i + 1][j], same[i][j + 1]);
        List<Line> lines = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < a.length || j < b.length) {
            if (i < a.length && j < b.length && a[i].equals(b[j])) {
                lines.add(new Line(Change.SAME, a[i++]));
                j++;
            } else if (j == b.length || i < a.length && same[i + 1][j] >= same[i][j + 1])
                lines.add(new Line(Change.GONE, a[i++]));
            else lines.add(new Line(Change.NEW, b[j++]));
        }
        return lines;
    }
}
