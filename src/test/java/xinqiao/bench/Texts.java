package xinqiao.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** What people really wrote: a CSV with the columns "title" and "body". */
final class Texts {
    private static final int MOST = 3_000;

    record Text(String title, String body) {}

    private Texts() {}

    static List<Text> read(Path file) throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        List<Text> texts = new ArrayList<>();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                var rows = format.parse(reader)) {
            for (var row : rows) {
                String body = row.get("body").strip();
                if (!body.isEmpty()) texts.add(new Text(row.get("title").strip(), cut(body)));
            }
        }
        return texts;
    }

    private static String cut(String body) {
        return body.length() <= MOST ? body : body.substring(0, MOST);
    }
}
