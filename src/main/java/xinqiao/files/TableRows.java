package xinqiao.files;

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
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The rows of a table out of a spreadsheet (.xlsx) or CSV file in UTF-8 or GB 18030; the first of them is line 1. */
public final class TableRows {
    private static final Charset GB = Charset.forName("GB18030");
    /** A small file can unpack into one that fills the memory. */
    private static final long MOST_UNPACKED = 60_000_000;

    private TableRows() {}

    /** More than is read. */
    public static final class TooLarge extends IOException {}

    /** @return empty for what is no table, or too large a one */
    public static Optional<List<List<String>>> read(byte[] file, int most) {
        try {
            return Optional.of(of(file, most));
        } catch (IOException | RuntimeException notATable) {
            return Optional.empty();
        }
    }

    /** @throws IOException for what is no table */
    public static List<List<String>> of(byte[] file, int most) throws IOException {
        boolean zip = file.length > 3 && file[0] == 'P' && file[1] == 'K';
        if (zip && tooLarge(file)) throw new TooLarge();
        List<List<String>> rows = zip ? sheet(file, most) : csv(text(file), most);
        if (rows.size() > most) throw new TooLarge();
        return rows;
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

    private static List<List<String>> sheet(byte[] file, int most) throws IOException {
        try (InputStream in = new ByteArrayInputStream(file);
                var book = new ReadableWorkbook(in)) {
            List<List<String>> rows = new ArrayList<>();
            for (Row row : book.getFirstSheet().read()) {
                // a row may say any number of itself
                if (row.getRowNum() > most + 1) throw new TooLarge();
                while (rows.size() < row.getRowNum() - 1) rows.add(List.of());
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < row.getCellCount(); i++)
                    cells.add(row.getOptionalCell(i).map(Cell::getText).orElse(""));
                rows.add(cells);
            }
            return rows;
        }
    }

    private static List<List<String>> csv(String text, int most) throws IOException {
        try (var parser = CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(CSVFormat.RFC4180)
                .get()) {
            List<List<String>> rows = new ArrayList<>();
            for (var row : parser) {
                if (rows.size() > most) throw new TooLarge();
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
}
