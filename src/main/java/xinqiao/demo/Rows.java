package xinqiao.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;

/** The rows of a sample file, by their column names. */
final class Rows {
    private Rows() {}

    static List<CSVRecord> of(String file) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var in = new InputStreamReader(
                        new ClassPathResource("demo/" + file).getInputStream(), StandardCharsets.UTF_8);
                var rows = format.parse(in)) {
            return rows.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a column, which are separated by blanks. */
    static List<String> words(CSVRecord row, String column) {
        return row.get(column).isBlank() ? List.of() : List.of(row.get(column).split(" "));
    }
}
