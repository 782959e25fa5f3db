package xinqiao.imports.documents;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import xinqiao.imports.RowProblem;
import xinqiao.imports.TableText;

/**
 * A table of documents, read whole.
 *
 * @param count rows below the heading
 * @param legible whether it has headings that we know; with none of them nothing can be read
 */
record DocumentFile(Path path, boolean legible, int count, List<DocumentRow> rows, List<RowProblem> problems) {
    static DocumentFile read(Path path, String house) throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setIgnoreEmptyLines(true)
                .setAllowMissingColumnNames(true)
                .get();
        List<RowProblem> problems = new ArrayList<>();
        List<DocumentRow> rows = new ArrayList<>();
        try (var parser = CSVParser.builder()
                .setReader(new StringReader(TableText.read(path)))
                .setFormat(format)
                .get()) {
            var headings = parser.getHeaderNames();
            boolean legible = !DocumentColumn.CONTENT.heading(headings).isEmpty()
                    && !(DocumentColumn.TITLE.heading(headings).isEmpty()
                            && DocumentColumn.NUMBER.heading(headings).isEmpty());
            if (!legible) return new DocumentFile(path, false, 0, List.of(), List.of());
            String name = path.getFileName().toString();
            int count = rows(parser, new DocumentRows(name, house, headings, problems), rows, problems);
            return new DocumentFile(path, true, count, List.copyOf(rows), List.copyOf(problems));
        }
    }

    private static int rows(CSVParser parser, DocumentRows reading, List<DocumentRow> rows, List<RowProblem> problems) {
        int count = 0;
        var records = parser.iterator();
        for (long line = parser.getCurrentLineNumber() + 1; ; line = parser.getCurrentLineNumber() + 1) {
            try {
                if (!records.hasNext()) return count;
                CSVRecord row = records.next();
                count++;
                if (row.size() > parser.getHeaderNames().size())
                    problems.add(
                            new RowProblem(line, "", "imports.problem.too-many-cells", Integer.toString(row.size())));
                else reading.read(line, row.toMap()).ifPresent(rows::add);
            } catch (UncheckedIOException | IllegalStateException e) {
                problems.add(new RowProblem(line, "", "imports.problem.broken-quotes", ""));
                return count + 1;
            }
        }
    }
}
