package xinqiao.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

class TableRowsTest {
    private static final String CSV = "姓名,岗位\n\"周\n敏\",科长\n";

    @Test
    void aTableIsReadLineByLineWhateverItsEncoding() throws IOException {
        List<List<String>> rows = List.of(List.of("姓名", "岗位"), List.of(), List.of("周\n敏", "科长"));
        assertThat(TableRows.of(CSV.getBytes(UTF_8), 10)).isEqualTo(rows);
        assertThat(TableRows.of(CSV.getBytes(Charset.forName("GB18030")), 10)).isEqualTo(rows);
        assertThat(TableRows.of(sheet("1"), 10)).containsExactly(List.of("姓名"));
    }

    /** A row names its own number: a file of a few bytes would fill the memory with the rows before it. */
    @Test
    void moreRowsThanAreReadAreRefusedBeforeTheyAreKept() throws IOException {
        byte[] far = sheet("2000000000");
        assertThatThrownBy(() -> TableRows.of(far, 10)).isInstanceOf(TableRows.TooLarge.class);
        assertThat(TableRows.read(far, 10)).isEmpty();
        byte[] many = "a\n".repeat(12).getBytes(UTF_8);
        assertThatThrownBy(() -> TableRows.of(many, 10)).isInstanceOf(TableRows.TooLarge.class);
        assertThat(TableRows.read("PK\3\4 nothing".getBytes(UTF_8), 10)).isEmpty();
    }

    private static byte[] sheet(String row) throws IOException {
        var made = new ByteArrayOutputStream();
        try (var book = new Workbook(made, "test", "1.0")) {
            book.newWorksheet("1").value(0, 0, "姓名");
        }
        var changed = new ByteArrayOutputStream();
        try (var zip = ZipFile.builder().setByteArray(made.toByteArray()).get();
                var out = new ZipOutputStream(changed)) {
            for (var entry : Collections.list(zip.getEntries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = zip.getInputStream(entry).readAllBytes();
                if (entry.getName().endsWith("sheet1.xml"))
                    content = new String(content, UTF_8)
                            .replace("<row r=\"1\"", "<row r=\"" + row + "\"")
                            .getBytes(UTF_8);
                out.write(content);
            }
        }
        return changed.toByteArray();
    }
}
