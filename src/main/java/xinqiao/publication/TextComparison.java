package xinqiao.publication;

import java.util.ArrayList;
import java.util.List;

/** Two versions of a text beside each other, paragraph by paragraph, and within a changed one what changed. */
public record TextComparison(List<Row> rows) {
    /** Beyond so many paragraphs the two are shown as they are. */
    private static final int MOST = 2_000;

    public enum Change {
        SAME,
        ADDED,
        REMOVED,
        CHANGED
    }

    /** @param other whether it isn't in the other version */
    public record Piece(String text, boolean other) {}

    public record Row(Change change, List<Piece> before, List<Piece> after) {
        public boolean same() {
            return change == Change.SAME;
        }
    }

    public static TextComparison of(String before, String after) {
        List<String> a =
                before.lines().filter(line -> !line.isBlank()).limit(MOST).toList();
        List<String> b =
                after.lines().filter(line -> !line.isBlank()).limit(MOST).toList();
        int[][] common = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--)
            for (int k = b.size() - 1; k >= 0; k--)
                common[i][k] = a.get(i).equals(b.get(k))
                        ? common[i + 1][k + 1] + 1
                        : Math.max(common[i + 1][k], common[i][k + 1]);
        List<Row> rows = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        List<String> come = new ArrayList<>();
        int i = 0;
        int k = 0;
        while (i < a.size() || k < b.size()) {
            if (i < a.size() && k < b.size() && a.get(i).equals(b.get(k))) {
                changed(rows, gone, come);
                var same = List.of(new Piece(a.get(i), false));
                rows.add(new Row(Change.SAME, same, same));
                i++;
                k++;
            } else if (k == b.size() || i < a.size() && common[i + 1][k] >= common[i][k + 1]) gone.add(a.get(i++));
            else come.add(b.get(k++));
        }
        changed(rows, gone, come);
        return new TextComparison(rows);
    }

    public boolean same() {
        return rows.stream().allMatch(Row::same);
    }

    /** What went and what came at one place stand beside each other, one by one. */
    private static void changed(List<Row> rows, List<String> gone, List<String> come) {
        for (int n = 0; n < Math.max(gone.size(), come.size()); n++) {
            if (n >= come.size()) rows.add(new Row(Change.REMOVED, List.of(new Piece(gone.get(n), true)), List.of()));
            else if (n >= gone.size())
                rows.add(new Row(Change.ADDED, List.of(), List.of(new Piece(come.get(n), true))));
            else rows.add(within(gone.get(n), come.get(n)));
        }
        gone.clear();
        come.clear();
    }

    /** All between what both begin with and what both end with. */
    private static Row within(String before, String after) {
        int start = 0;
        int most = Math.min(before.length(), after.length());
        while (start < most && before.charAt(start) == after.charAt(start)) start++;
        if (start > 0 && Character.isHighSurrogate(before.charAt(start - 1))) start--;
        int end = 0;
        while (end < most - start && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end))
            end++;
        if (end > 0 && Character.isLowSurrogate(before.charAt(before.length() - end))) end--;
        return new Row(Change.CHANGED, pieces(before, start, end), pieces(after, start, end));
    }

    private static List<Piece> pieces(String text, int start, int end) {
        List<Piece> pieces = new ArrayList<>();
        if (start > 0) pieces.add(new Piece(text.substring(0, start), false));
        if (start < text.length() - end) pieces.add(new Piece(text.substring(start, text.length() - end), true));
        if (end > 0) pieces.add(new Piece(text.substring(text.length() - end), false));
        return pieces;
    }
}
