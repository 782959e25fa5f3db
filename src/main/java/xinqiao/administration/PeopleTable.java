package xinqiao.administration;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * A table of people out of a spreadsheet (.xlsx) or CSV file in UTF-8 or GB 18030.
 *
 * @param missing required columns that no heading names; with any of them nothing can be read
 * @param unread why the file can't be read at all; a message key, empty if it can
 */
record PeopleTable(List<PersonColumn> missing, List<Line> lines, String unread) {
    private static final Charset GB = Charset.forName("GB18030");
    private static final int MOST_ROWS = 20_000;
    /** A small file can unpack into one that fills the memory. */
    private static final long MOST_UNPACKED = 60_000_000;

    /** @param number of the line in the file, the heading being line 1 */
    record Line(int number, Map<PersonColumn, String> cells) {
        String cell(PersonColumn column) {
            return cells.getOrDefault(column, "");
        }
    }

    static PeopleTable read(byte[] file) {
        boolean zip = file.length > 3 && file[0] == 'P' && file[1] == 'K';
        try {
            if (zip && tooLarge(file)) return unreadable("administration.people-file.too-large");
            return of(zip ? sheet(file) : csv(text(file)));
        } catch (IOException | RuntimeException notATable) {
            return unreadable("administration.people-file.unreadable");
        }
    }

    private static PeopleTable unreadable(String why) {
        return new PeopleTable(List.of(), List.of(), why);
    }

    private static boolean tooLarge(byte[] file) throws IOException {
        long unpacked = 0;
        byte[] buffer = new byte[65_536];
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            for (var entry : Collections.list(zip.getEntries()))
                try (var in = zip.getInputStream(entry)) {
                    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        unpacked += read;
                        if (unpacked > MOST_UNPACKED) return true;
                    }
                }
        }
        return false;
    }

    private static List<List<String>> sheet(byte[] file) throws IOException {
        try (InputStream in = new ByteArrayInputStream(file);
                var book = new ReadableWorkbook(in)) {
            List<List<String>> rows = new ArrayList<>();
            for (Row row : book.getFirstSheet().read()) {
                while (rows.size() < row.getRowNum() - 1) rows.add(List.of());
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < row.getCellCount(); i++)
                    cells.add(row.getOptionalCell(i).map(Cell::getText).orElse(""));
                rows.add(cells);
            }
            return rows;
        }
    }

    private static List<List<String>> csv(String text) throws IOException {
        try (var parser = CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(CSVFormat.RFC4180)
                .get()) {
            List<List<String>> rows = new ArrayList<>();
            for (var row : parser) {
                // a cell may hold line breaks; the line of a row is that on which it ends
                while (rows.size() < parser.getCurrentLineNumber() - 1) rows.add(List.of());
                rows.add(row.toList());
            }
            return rows;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String text(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            text = new String(bytes, GB);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static PeopleTable of(List<List<String>> rows) {
        if (rows.isEmpty()) return unreadable("administration.people-file.empty");
        if (rows.size() > MOST_ROWS) return unreadable("administration.people-file.too-large");
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
