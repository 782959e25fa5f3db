package xinqiao.imports.rules;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import xinqiao.imports.CaseColumn;
import xinqiao.imports.Mapping;
import xinqiao.imports.RowProblem;
import xinqiao.petition.EarlierCase;

/** A row of the file becomes a case, or problems that name line and column. */
public final class Rows {
    /** 2019-04-25 09:32:09, 2019/4/25 9:32, 2019-04-25, with or without a time. */
    private static final DateTimeFormatter WHEN = new DateTimeFormatterBuilder()
            .appendPattern("yyyy[-][/]M[-][/]d[ ]['T'][H:mm[:ss]]")
            .parseDefaulting(ChronoField.HOUR_OF_DAY, 0)
            .parseDefaulting(ChronoField.MINUTE_OF_HOUR, 0)
            .parseDefaulting(ChronoField.SECOND_OF_MINUTE, 0)
            .toFormatter();

    private static final int SHOWN = 40;

    private Rows() {}

    /** @param problems where what is wrong with this row is added */
    public static Optional<EarlierCase> read(
            long line, Map<String, String> cells, Mapping mapping, List<RowProblem> problems) {
        var row = new Row(line, cells, mapping, new ArrayList<>());
        String source = row.required(CaseColumn.SOURCE);
        String writer = row.required(CaseColumn.WRITER);
        String title = row.required(CaseColumn.TITLE);
        String body = row.required(CaseColumn.BODY);
        LocalDateTime received = row.time(CaseColumn.RECEIVED, true);
        String reply = row.cell(CaseColumn.REPLY);
        LocalDateTime replied = row.time(CaseColumn.REPLIED, !reply.isEmpty());
        if (received != null && replied != null && replied.isBefore(received))
            row.object(CaseColumn.REPLIED, "imports.problem.answered-before-received");
        problems.addAll(row.problems());
        if (!row.problems().isEmpty() || received == null) return Optional.empty();
        boolean answered = !reply.isEmpty();
        return Optional.of(new EarlierCase(
                source, writer, title, body, received, answered ? reply : null, answered ? replied : null));
    }

    private record Row(long line, Map<String, String> cells, Mapping mapping, List<RowProblem> problems) {
        String cell(CaseColumn column) {
            // PostgreSQL keeps no NUL; some exports have them
            return mapping.heading(column)
                    .map(heading -> cells.getOrDefault(heading, ""))
                    .orElse("")
                    .replace("\u0000", "")
                    .strip();
        }

        String required(CaseColumn column) {
            String text = cell(column);
            if (text.isEmpty()) object(column, "imports.problem.empty");
            return text;
        }

        @Nullable
        LocalDateTime time(CaseColumn column, boolean needed) {
            String text = cell(column);
            if (text.isEmpty()) {
                if (needed) object(column, "imports.problem.empty");
                return null;
            }
            try {
                return LocalDateTime.parse(text, WHEN);
            } catch (DateTimeParseException e) {
                object(column, "imports.problem.no-time");
                return null;
            }
        }

        void object(CaseColumn column, String reason) {
            String found = cell(column);
            String shown = found.length() > SHOWN ? found.substring(0, SHOWN) + "…" : found;
            problems.add(new RowProblem(line, mapping.heading(column).orElse(column.name()), reason, shown));
        }
    }
}
