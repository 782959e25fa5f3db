package xinqiao.imports;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import xinqiao.imports.rules.Rows;
import xinqiao.petition.EarlierCase;

/** Reads a CSV file in UTF-8 or GB 18030, whole, with the line of every row. */
final class CaseFileReader {
    private CaseFileReader() {}

    /** What the file holds: the cases that can be taken over, and the problems of the others. */
    static Contents read(Path file, Map<CaseColumn, String> chosen) throws IOException {
        List<EarlierCase> cases = new ArrayList<>();
        List<RowProblem> problems = new ArrayList<>();
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setIgnoreEmptyLines(true)
                .setAllowMissingColumnNames(true)
                .get();
        try (var parser = CSVParser.builder()
                .setReader(new StringReader(TableText.read(file)))
                .setFormat(format)
                .get()) {
            Mapping mapping = Mapping.of(parser.getHeaderNames(), chosen);
            if (!mapping.missing().isEmpty())
                return new Contents(parser.getHeaderNames(), mapping, List.of(), List.of(), 0);
            int rows = rows(parser, mapping, cases, problems);
            return new Contents(parser.getHeaderNames(), mapping, List.copyOf(cases), List.copyOf(problems), rows);
        }
    }

    private static int rows(CSVParser parser, Mapping mapping, List<EarlierCase> cases, List<RowProblem> problems) {
        int rows = 0;
        var records = parser.iterator();
        for (long line = parser.getCurrentLineNumber() + 1; ; line = parser.getCurrentLineNumber() + 1) {
            try {
                if (!records.hasNext()) return rows;
                CSVRecord row = records.next();
                rows++;
                if (row.size() > parser.getHeaderNames().size())
                    problems.add(
                            new RowProblem(line, "", "imports.problem.too-many-cells", Integer.toString(row.size())));
                else Rows.read(line, row.toMap(), mapping, problems).ifPresent(cases::add);
            } catch (UncheckedIOException | IllegalStateException e) {
                problems.add(new RowProblem(line, "", "imports.problem.broken-quotes", ""));
                return rows + 1;
            }
        }
    }

    /** @param rows rows of the file below the heading, good and bad */
    record Contents(
            List<String> headings, Mapping mapping, List<EarlierCase> cases, List<RowProblem> problems, int rows) {}
}
