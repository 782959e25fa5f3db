package xinqiao.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A year's arrangement as a file: CSV with the heading {@code date,type,name,notice}; type is HOLIDAY or WORKDAY; one
 * row a day, from December of the year before to November. Good rows are kept and every bad one is told.
 */
record ArrangementFile(List<SpecialDay> days, List<RowError> errors) {
    static final List<String> HEADING = List.of("date", "type", "name", "notice");
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT);
    private static final int DATE_COLUMN = 1;
    private static final int TYPE_COLUMN = 2;
    private static final int NAME_COLUMN = 3;

    static ArrangementFile read(int year, String text) {
        return new Reading(year).read(text);
    }

    /** A row's day and the line it stands on. */
    private record Placed(SpecialDay day, int line) {}

    private static final class Reading {
        private final int year;
        private final Map<LocalDate, Placed> days = new LinkedHashMap<>();
        private final List<RowError> errors = new ArrayList<>();

        Reading(int year) {
            this.year = year;
        }

        ArrangementFile read(String text) {
            int line = 0;
            try (CSVParser rows = CSVFormat.RFC4180.parse(new StringReader(text.replaceFirst("^\uFEFF", "")))) {
                for (CSVRecord row : rows) {
                    line = (int) row.getRecordNumber();
                    if (line == 1) heading(row);
                    else if (!isBlank(row)) row(line, row);
                }
            } catch (IOException | UncheckedIOException e) {
                error(line + 1, 0, "calendar.refusal.unreadable");
            }
            if (errors.isEmpty() && days.isEmpty()) error(1, 0, "calendar.refusal.no-days");
            return new ArrangementFile(days.values().stream().map(Placed::day).toList(), List.copyOf(errors));
        }

        private void heading(CSVRecord row) {
            if (!row.stream().map(String::strip).toList().equals(HEADING))
                error(1, 0, "calendar.refusal.heading", String.join(",", HEADING));
        }

        private void row(int line, CSVRecord row) {
            if (row.size() != HEADING.size()) {
                error(line, 0, "calendar.refusal.columns", HEADING.size(), row.size());
                return;
            }
            LocalDate date = date(line, row.get(0).strip());
            DayKind kind = kind(line, row.get(1).strip());
            String name = row.get(2).strip();
            if (name.isEmpty()) error(line, NAME_COLUMN, "calendar.refusal.no-name");
            if (date != null && kind != null && !name.isEmpty())
                place(line, new SpecialDay(date, kind, name, row.get(3).strip()));
        }

        private @Nullable LocalDate date(int line, String word) {
            try {
                LocalDate date = LocalDate.parse(word.replace('/', '-'), DATE);
                if (SpecialDay.yearGoverning(date) == year) return date;
                error(line, DATE_COLUMN, "calendar.refusal.wrong-year", date, year);
            } catch (DateTimeParseException e) {
                error(line, DATE_COLUMN, "calendar.refusal.no-date", word);
            }
            return null;
        }

        private @Nullable DayKind kind(int line, String word) {
            return switch (word) {
                case "HOLIDAY" -> DayKind.HOLIDAY;
                case "WORKDAY", "MAKEUP_WORKDAY" -> DayKind.MAKEUP_WORKDAY;
                default -> {
                    error(line, TYPE_COLUMN, "calendar.refusal.unknown-type", word);
                    yield null;
                }
            };
        }

        private void place(int line, SpecialDay day) {
            Placed earlier = days.putIfAbsent(day.date(), new Placed(day, line));
            if (earlier == null) return;
            boolean same = earlier.day().kind() == day.kind();
            error(
                    line,
                    same ? DATE_COLUMN : TYPE_COLUMN,
                    same ? "calendar.refusal.duplicate" : "calendar.refusal.conflict",
                    day.date(),
                    earlier.line());
        }

        private static boolean isBlank(CSVRecord row) {
            return row.stream().allMatch(String::isBlank);
        }

        private void error(int line, int column, String reason, Object... values) {
            errors.add(new RowError(line, column, reason, List.of(values)));
        }
    }
}
