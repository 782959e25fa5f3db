package xinqiao.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.unit.DataSize;
import xinqiao.law.Decision;
import xinqiao.law.Objection;
import xinqiao.law.Refused;
import xinqiao.testing.XinqiaoTest;

@XinqiaoTest
class FileStoreTest {
    @Autowired
    FileStore store;

    @Autowired
    DSLContext sql;

    @Autowired
    StoredFileTable table;

    @Autowired
    ContentFolder contents;

    @TempDir
    Path folder;

    private Decision<StoredFile> put(byte[] content, String name) {
        return store.put(new ByteArrayInputStream(content), name);
    }

    private static Objection objection(Decision<?> decision) {
        assertThat(decision).isInstanceOf(Refused.class);
        return ((Refused<?>) decision).objections().getFirst();
    }

    static Stream<Arguments> accepted() throws IOException {
        return Stream.of(
                arguments("信访材料.pdf", Samples.pdf(), "信访材料.pdf", "application/pdf"),
                arguments("SCAN.PDF", Samples.pdf(), "SCAN.PDF", "application/pdf"),
                arguments("no extension", Samples.pdf(), "no extension.pdf", "application/pdf"),
                arguments("C:\\Users\\李\\a.txt", Samples.utf8("反映情况"), "a.txt", "text/plain"),
                arguments("gbk.txt", "反映情况如下".getBytes("GBK"), "gbk.txt", "text/plain"),
                arguments("wide.txt", "反映情况如下".getBytes("UTF-16"), "wide.txt", "text/plain"),
                arguments("photo.jpeg", Samples.photo(1), "photo.jpeg", "image/jpeg"),
                arguments("a.png", Samples.image("png"), "a.png", "image/png"),
                arguments("a.gif", Samples.image("gif"), "a.gif", "image/gif"),
                arguments("a.tif", Samples.image("tiff"), "a.tif", "image/tiff"),
                arguments("a.heic", Samples.utf8("\0\0\0\030ftypheic\0\0\0\0mif1heic"), "a.heic", "image/heic"),
                arguments(
                        "a.docx",
                        Samples.docx(),
                        "a.docx",
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
                arguments(
                        "a.xlsx",
                        Samples.zip(Map.of("[Content_Types].xml", Samples.EXCEL, "xl/workbook.xml", "<workbook/>")),
                        "a.xlsx",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
                arguments(
                        "复函.ofd",
                        Samples.zip(Map.of("OFD.xml", "<ofd:OFD xmlns:ofd='http://www.ofdspec.org/2016'/>")),
                        "复函.ofd",
                        "application/ofd"),
                arguments("a.doc", Samples.compound("WordDocument"), "a.doc", "application/msword"),
                arguments("a.xls", Samples.compound("Workbook"), "a.xls", "application/vnd.ms-excel"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("accepted")
    void isTaken(String sent, byte[] content, String name, String type) {
        StoredFile file = put(content, sent).orElseThrow();
        assertThat(file.name()).isEqualTo(name);
        assertThat(file.type()).isEqualTo(type);
        assertThat(store.path(file.sha256())).hasSize(file.size());
    }

    static Stream<Arguments> hostile() throws IOException {
        String html = "<html><script>alert(1)</script></html>";
        return Stream.of(
                arguments("empty.pdf", new byte[0], "empty"),
                arguments("page.html", Samples.utf8(html), "kind"),
                arguments("a page that says it is text.txt", Samples.utf8(html), "kind"),
                arguments("a script in front.txt", Samples.utf8("  <script>alert(1)</script>"), "kind"),
                arguments("a page in UTF-16.txt", html.getBytes("UTF-16"), "kind"),
                arguments(
                        "picture.svg", Samples.utf8("<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>"), "kind"),
                arguments("picture.jpg", Samples.utf8("<svg xmlns='http://www.w3.org/2000/svg'/>"), "kind"),
                arguments("program.pdf", Samples.join(Samples.utf8("MZ"), new byte[200]), "kind"),
                arguments("program.txt", Samples.join(Samples.utf8("\177ELF\2\1\1"), new byte[64]), "kind"),
                arguments("script.txt", Samples.utf8("#!/bin/sh\nrm -rf /\n"), "kind"),
                arguments("binary later.txt", Samples.join(Samples.utf8("text ".repeat(300)), new byte[9]), "kind"),
                arguments("archive.zip", Samples.zip(Map.of("a.txt", "a")), "kind"),
                arguments("archive.docx", Samples.zip(Map.of("a.txt", "a")), "kind"),
                arguments(
                        "presentation.docx",
                        Samples.zip(Map.of("[Content_Types].xml", "presentationml", "ppt/presentation.xml", "<p/>")),
                        "kind"),
                arguments("installer.doc", Samples.compound("\u4840\u3F3F\u4577\u446C"), "kind"),
                arguments("text.pdf", Samples.utf8("反映情况"), "extension"),
                arguments("letter.exe", Samples.pdf(), "extension"),
                arguments("letter.pdf\u202Egpj.exe", Samples.pdf(), "extension"),
                arguments("photo.png", Samples.image("jpg"), "extension"),
                arguments("sheet.xlsx", Samples.docx(), "extension"),
                arguments(
                        "macros.docx",
                        Samples.zip(Map.of(
                                "[Content_Types].xml",
                                "application/vnd.ms-word.document.macroEnabled.main+xml",
                                "word/document.xml",
                                "<w:document/>")),
                        "MACROS"),
                arguments(
                        "hidden macros.docx",
                        Samples.zip(Map.of(
                                "[Content_Types].xml",
                                Samples.WORD,
                                "word/document.xml",
                                "<w:document/>",
                                "word/vbaProject.bin",
                                "x")),
                        "MACROS"),
                arguments("macros.doc", Samples.compound("WordDocument", "_VBA_PROJECT"), "MACROS"),
                arguments("locked.docx", Samples.compound("EncryptionInfo", "EncryptedPackage"), "LOCKED"),
                arguments("bomb.docx", Samples.bomb(), "BOMB"),
                arguments("cut off.docx", Arrays.copyOf(Samples.docx(), 60), "DAMAGED"),
                arguments("cut off.jpg", Arrays.copyOf(Samples.photo(1), 600), "DAMAGED"),
                arguments("cut off.png", Arrays.copyOf(Samples.image("png"), 300), "DAMAGED"),
                arguments("two in one.pdf", Samples.join(Samples.utf8("%%\n"), Samples.pdf()), "DAMAGED"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void isRefused(String sent, byte[] content, String reason) {
        Objection objection = objection(put(content, sent));
        assertThat(objection.reason()).isEqualTo("files.refusal." + reason);
        assertThat(objection.values()).isNotEmpty();
    }

    @Test
    void aRefusalNamesWhatWasFoundAndWhatIsAllowed() {
        Objection objection = objection(put(Samples.utf8("<!DOCTYPE html><p>"), "网页.html"));
        assertThat(objection.values())
                .containsExactly(
                        "网页.html", "text/html", "PDF, OFD, DOC, DOCX, XLS, XLSX, TXT, JPG, PNG, GIF, TIFF, HEIC");
    }

    @Test
    void theSameContentIsKeptOnceAndComesBackAsItWas() throws IOException {
        byte[] content = Samples.utf8("同一内容");
        StoredFile first = put(content, "first.txt").orElseThrow();
        StoredFile second = put(content, "second.txt").orElseThrow();
        assertThat(second.sha256()).isEqualTo(first.sha256());
        assertThat(second.name()).isEqualTo("second.txt");
        try (InputStream in = store.open(first.sha256())) {
            assertThat(in.readAllBytes()).isEqualTo(content);
        }

        assertThat(sql.fetchCount(sql.selectFrom("stored_file where sha256 = ?", first.sha256())))
                .isOne();
    }

    @Test
    void nothingIsOpenedThatIsNoContent() {
        assertThatThrownBy(() -> store.open("../../etc/passwd")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.open("0".repeat(64))).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void whatIsRefusedLeavesNothingBehind() throws IOException {
        var own = own(DataSize.ofBytes(10), List.of());
        Objection objection = objection(own.put(new ByteArrayInputStream(new byte[11]), "大文件.txt"));
        assertThat(objection.reason()).isEqualTo("files.refusal.too-large");
        try (var left = Files.walk(folder)) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void theScannerOfTheHouseDecides() throws IOException {
        assertThat(scanned("exit 0").isGranted()).isTrue();
        assertThat(objection(scanned("echo Eicar FOUND; exit 1")).reason()).isEqualTo("files.refusal.scanner");
        assertThat(objection(scanned("exit 2")).reason()).isEqualTo("files.refusal.scanner-failed");
        assertThat(objection(scanned("exec sleep 30")).reason()).isEqualTo("files.refusal.scanner-failed");
    }

    private Decision<StoredFile> scanned(String script) {
        return own(DataSize.ofMegabytes(1), List.of("sh", "-c", script))
                .put(new ByteArrayInputStream(Samples.utf8("材料")), "a.txt");
    }

    @Test
    void aContentThatWasChangedOrIsGoneIsFound() throws IOException {
        StoredFile changed = put(Samples.utf8("to be changed"), "a.txt").orElseThrow();
        StoredFile gone = put(Samples.utf8("to be removed"), "b.txt").orElseThrow();
        Path path = store.path(changed.sha256());
        Files.writeString(path, "changed");
        Files.delete(store.path(gone.sha256()));
        var problems = new FileCheck(table, contents).problems();
        Files.writeString(path, "to be changed");
        assertThat(put(Samples.utf8("to be removed"), "b.txt").isGranted()).isTrue();
        assertThat(problems)
                .anySatisfy(words -> assertThat(words).endsWith("The content " + changed.sha256() + " was changed"))
                .anySatisfy(words -> assertThat(words).endsWith("The content " + gone.sha256() + " is missing"));
    }

    private FileStore own(DataSize largest, List<String> scanner) {
        var settings = new FileSettings(folder, largest, scanner, Duration.ofSeconds(2));
        return new FileStore(
                new ContentFolder(folder),
                table,
                new Scanner(scanner, settings.scannerTime()),
                settings,
                Clock.systemUTC());
    }
}
