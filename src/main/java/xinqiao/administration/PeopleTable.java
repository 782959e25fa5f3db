package xinqiao.administration;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import xinqiao.files.TableRows;

/**
 * A table of people out of a spreadsheet (.xlsx) or CSV file in UTF-8 or GB 18030.
 *
 * @param missing required columns that no heading names; with any of them nothing can be read
 * @param unread why the file can't be read at all; a message key, empty if it can
 */
record PeopleTable(List<PersonColumn> missing, List<Line> lines, String unread) {
    private static final int MOST_ROWS = 20_000;

    /** @param number of the line in the file, the heading being line 1 */
    record Line(int number, Map<PersonColumn, String> cells) {
        String cell(PersonColumn column) {
            return cells.getOrDefault(column, "");
        }
    }

    static PeopleTable read(byte[] file) {
        try {
            return of(TableRows.of(file, MOST_ROWS));
        } catch (TableRows.TooLarge tooLarge) {
            return unreadable("administration.people-file.too-large");
        } catch (IOException | RuntimeException notATable) {
            return unreadable("administration.people-file.unreadable");
        }
    }

    private static PeopleTable unreadable(String why) {
        return new PeopleTable(List.of(), List.of(), why);
    }

    private static PeopleTable of(List<List<String>> rows) {
        if (rows.isEmpty()) return unreadable("administration.people-file.empty");
        Map<PersonColumn, Integer> places = new EnumMap<>(PersonColumn.class);
        for (int i = 0; i < rows.getFirst().size(); i++) {
            int place = i;
            PersonColumn.named(rows.getFirst().get(i)).ifPresent(column -> places.putIfAbsent(column, place));
        }
        var missing = List.of(PersonColumn.values()).stream()
                .filter(column -> column.required() && !places.containsKey(column))
                .toList();
        if (!missing.isEmpty()) return new PeopleTable(missing, List.of(), "");
        List<Line> lines = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) line(i + 1, rows.get(i), places, lines);
        return new PeopleTable(List.of(), lines, "");
    }

    private static void line(int number, List<String> row, Map<PersonColumn, Integer> places, List<Line> lines) {
        Map<PersonColumn, String> cells = new EnumMap<>(PersonColumn.class);
        places.forEach((column, place) -> {
            if (place < row.size())
                cells.put(column, row.get(place).replace("\0", "").strip());
        });
        if (cells.values().stream().anyMatch(cell -> !cell.isEmpty())) lines.add(new Line(number, cells));
    }
}
