package xinqiao.documents.reading;

import java.util.ArrayList;
import java.util.List;
import xinqiao.documents.Change.Kind;
import xinqiao.documents.Change.Piece;

/** What changed within a paragraph. */
public final class Words {
    /** Longer ones are compared from both ends only. */
    private static final int LONGEST = 2_000;

    private Words() {}

    public static List<Piece> pieces(String ours, String theirs) {
        int begin = 0;
        int least = Math.min(ours.length(), theirs.length());
        while (begin < least && ours.charAt(begin) == theirs.charAt(begin)) begin++;
        int end = 0;
        while (end < least - begin && ours.charAt(ours.length() - 1 - end) == theirs.charAt(theirs.length() - 1 - end))
            end++;
        List<Piece> pieces = new ArrayList<>();
        add(pieces, Kind.KEPT, ours.substring(0, begin));
        String before = ours.substring(begin, ours.length() - end);
        String after = theirs.substring(begin, theirs.length() - end);
        if (before.length() > LONGEST || after.length() > LONGEST) {
            add(pieces, Kind.REMOVED, before);
            add(pieces, Kind.ADDED, after);
        } else between(pieces, before, after);
        add(pieces, Kind.KEPT, ours.substring(ours.length() - end));
        return pieces;
    }

    private static void between(List<Piece> pieces, String before, String after) {
        int[][] common = new int[before.length() + 1][after.length() + 1];
        for (int i = before.length() - 1; i >= 0; i--)
            for (int j = after.length() - 1; j >= 0; j--)
                common[i][j] = before.charAt(i) == after.charAt(j)
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
        int i = 0;
        int j = 0;
        while (i < before.length() || j < after.length()) {
            if (i < before.length() && j < after.length() && before.charAt(i) == after.charAt(j)) {
                add(pieces, Kind.KEPT, before.substring(i, i + 1));
                i++;
                j++;
            } else if (j == after.length() || i < before.length() && common[i + 1][j] >= common[i][j + 1])
                add(pieces, Kind.REMOVED, before.substring(i, ++i));
            else add(pieces, Kind.ADDED, after.substring(j, ++j));
        }
    }

    /** Joined to the one before where that is of the same kind. */
    private static void add(List<Piece> pieces, Kind kind, String words) {
        if (words.isEmpty()) return;
        if (!pieces.isEmpty() && pieces.getLast().kind() == kind)
            pieces.set(pieces.size() - 1, new Piece(kind, pieces.getLast().words() + words));
        else pieces.add(new Piece(kind, words));
    }
}
