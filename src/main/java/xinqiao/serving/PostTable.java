package xinqiao.serving;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import xinqiao.files.TableRows;
import xinqiao.serving.PostReports.Column;

/** What the post sends about letters, as a table. */
public final class PostTable {
    private static final int MOST = 5000;

    private PostTable() {}

    /** @return empty for what is no such table, or has no column with the numbers */
    public static Optional<List<PostReports.Row>> read(byte[] file) {
        return TableRows.read(file, MOST).flatMap(PostTable::rows);
    }

    private static Optional<List<PostReports.Row>> rows(List<List<String>> rows) {
        if (rows.isEmpty()) return Optional.empty();
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        List<String> heads = rows.getFirst();
        for (int i = 0; i < heads.size(); i++) {
            int place = i;
            Column.of(heads.get(i)).ifPresent(column -> places.putIfAbsent(column, place));
        }
        boolean days = places.containsKey(Column.SIGNED) || places.containsKey(Column.RETURNED);
        if (!places.containsKey(Column.MAIL) || !days) return Optional.empty();
        List<PostReports.Row> read = new ArrayList<>();
        for (int line = 1; line < rows.size(); line++) {
            List<String> row = rows.get(line);
            if (row.stream().allMatch(String::isBlank)) continue;
            read.add(new PostReports.Row(
                    line + 1L,
                    cell(row, places, Column.MAIL),
                    cell(row, places, Column.SIGNED),
                    cell(row, places, Column.RETURNED),
                    cell(row, places, Column.WORDS)));
        }
        return Optional.of(List.copyOf(read));
    }

    private static String cell(List<String> row, Map<Column, Integer> places, Column column) {
        Integer place = places.get(column);
        return place == null || place >= row.size()
                ? ""
                : row.get(place).replace("\0", "").strip();
    }
}
