package xinqiao.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import xinqiao.law.Decision;
import xinqiao.law.Granted;
import xinqiao.law.Refused;
import xinqiao.redaction.Omission.What;

/** What is opened is shown whole or with word of what isn't; all else is refused with its reason. */
class OpeningTest {

    @Test
    void aPageIsShownWithThePlacesOfItsCharacters() throws Exception {
        try (Original original = Redactions.open(Paper.usual(paper -> {}), "a").orElseThrow()) {
            assertThat(original.pages()).isEqualTo(1);
            assertThat(original.size(1)).isEqualTo(new Size(320, 240));
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(original.picture(1)));
            assertThat(picture.getWidth()).isBetween(480, 495);
            Box first = original.glyphs(1).getFirst().box();
            assertThat(original.glyphs(1).getFirst().text()).isEqualTo("本");
            assertThat(first.x()).isBetween(19.5f, 20.5f);
            assertThat(first.y()).isBetween(28f, 31f);
            assertThat(first.width()).isBetween(11.5f, 12.5f);
        }
    }

    @Test
    void itIsToldWhatIsLeftOfAWordFile() throws Exception {
        assertThat(omissions(OfficeSamples.tracked()))
                .containsEntry(What.DELETED_TEXT, 2)
                .containsEntry(What.HIDDEN_TEXT, 1)
                .containsEntry(What.COMMENTS, 1)
                .containsEntry(What.NUMBERING, 1)
                .containsEntry(What.EMBEDDED_OBJECTS, 1)
                .containsEntry(What.PICTURES, 1)
                .containsEntry(What.METADATA, 1);
    }

    @Test
    void itIsToldWhatIsLeftOfASpreadsheetAndDatesAreShownAsDates() throws Exception {
        assertThat(omissions(OfficeSamples.sheets()))
                .containsEntry(What.HIDDEN_SHEETS, 1)
                .containsEntry(What.HIDDEN_ROWS_AND_COLUMNS, 2)
                .containsEntry(What.COMMENTS, 1);
        try (Original original = Redactions.open(OfficeSamples.sheets(), "a").orElseThrow()) {
            assertThat(original.glyphs(1).stream().map(Glyph::text).collect(Collectors.joining()))
                    .contains("13812345678", "2026年3月1日", "名单");
        }
    }

    @Test
    void itIsToldWhatIsLeftOfAPdf() throws Exception {
        Map<String, Map<What, Integer>> left = new HashMap<>();
        for (Sample sample : PdfSamples.all()) left.put(sample.name(), omissions(sample.bytes()));
        assertThat(left.get("plain text")).isEmpty();
        assertThat(left.get("attachment")).containsEntry(What.ATTACHMENTS, 1);
        assertThat(left.get("attachment on the page")).containsEntry(What.ATTACHMENTS, 1);
        assertThat(left.get("comment")).containsEntry(What.COMMENTS, 1);
        assertThat(left.get("script")).containsEntry(What.SCRIPTS, 1);
        assertThat(left.get("hidden layer")).containsEntry(What.HIDDEN_LAYERS, 1);
        assertThat(left.get("earlier version")).containsEntry(What.EARLIER_VERSIONS, 1);
        assertThat(left.get("properties")).containsEntry(What.METADATA, 1);
        assertThat(new Omission(What.SIGNATURES, 1).key()).isEqualTo("redaction.omission.SIGNATURES");
    }

    private static Map<What, Integer> omissions(byte[] file) {
        try (Original original = Redactions.open(file, "a").orElseThrow()) {
            return original.omissions().stream().collect(Collectors.toMap(Omission::what, Omission::count));
        }
    }

    @Test
    void encryptedFilesAreRefused() throws Exception {
        for (String password : List.of("", "secret")) {
            try (PDDocument document = Loader.loadPDF(Paper.usual(paper -> {}))) {
                AccessPermission none = new AccessPermission();
                none.setCanExtractContent(false);
                document.protect(new StandardProtectionPolicy("owner", password, none));
                assertThat(reason(PdfSamples.saved(document))).isEqualTo("redaction.refusal.locked");
            }
        }
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet("a");
            Biff8EncryptionKey.setCurrentUserPassword("secret");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            Biff8EncryptionKey.setCurrentUserPassword(null);
            assertThat(reason(bytes.toByteArray())).isEqualTo("redaction.refusal.locked");
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @Test
    void brokenFilesAreRefused() throws Exception {
        byte[] pdf = Paper.usual(paper -> {});
        byte[] png = PictureSamples.written(PdfSamples.picture(), "png");
        byte[] jpeg = PictureSamples.written(PdfSamples.picture(), "jpeg");
        assertThat(reason(Arrays.copyOf(pdf, 200))).isEqualTo("redaction.refusal.damaged");
        assertThat(reason(Arrays.copyOf(png, png.length / 2))).isEqualTo("redaction.refusal.damaged");
        assertThat(reason(Arrays.copyOf(jpeg, 300))).isEqualTo("redaction.refusal.damaged");
        assertThat(reason(Arrays.copyOf(OfficeSamples.tracked(), 300))).isEqualTo("redaction.refusal.damaged");
        assertThat(reason("<html>\u0000".getBytes(StandardCharsets.UTF_8))).isEqualTo("redaction.refusal.kind");
        assertThat(reason(OfficeSamples.zip(Map.of("a.txt", "a")))).isEqualTo("redaction.refusal.kind");
        assertThat(reason(new byte[0])).isEqualTo("redaction.refusal.damaged");
    }

    @Test
    void aPdfThatCouldBeRepairedSaysSo() throws Exception {
        byte[] pdf = Paper.usual(paper -> {});
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        byte[] broken = text.substring(0, text.lastIndexOf("startxref")).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(omissions(broken)).containsEntry(What.REPAIRED, 1);
    }

    @Test
    void picturesOfTooManyPixelsAreRefusedBeforeTheyAreRead() throws Exception {
        byte[] png = PictureSamples.written(PdfSamples.picture(), "png");
        ByteBuffer header = ByteBuffer.wrap(png);
        header.putInt(16, 50_000).putInt(20, 50_000);
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        header.putInt(29, (int) sum.getValue());
        assertThat(reason(png)).isEqualTo("redaction.refusal.pixels");
    }

    @Test
    void aPdfIsLookedThroughForPicturesAndBombsFirst() throws Exception {
        assertThat(reason(withStream(COSName.IMAGE, 60_000, 0, COSName.FLATE_DECODE)))
                .isEqualTo("redaction.refusal.pixels");
        assertThat(reason(withStream(COSName.FORM, 0, 300, COSName.FLATE_DECODE)))
                .isEqualTo("redaction.refusal.bomb");
        assertThat(reason(withStream(COSName.IMAGE, 10, 0, COSName.JPX_DECODE)))
                .isEqualTo("redaction.refusal.picture-format");
    }

    private static byte[] withStream(COSName subtype, int side, int megabytes, COSName filter) throws Exception {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            COSStream stream = document.getDocument().createCOSStream();
            try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                for (int i = 0; i < megabytes; i++) out.write(new byte[1 << 20]);
                out.write(0);
            }
            stream.setItem(COSName.FILTER, filter);
            stream.setItem(COSName.SUBTYPE, subtype);
            stream.setInt(COSName.WIDTH, side);
            stream.setInt(COSName.HEIGHT, side);
            document.getPage(0).getCOSObject().setItem("X", stream);
            return PdfSamples.saved(document);
        }
    }

    @Test
    void anOfficeFileThatUnpacksWithoutEndIsRefused() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<w:document xmlns:w=\"w\">".getBytes(StandardCharsets.UTF_8));
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 210; i++) {
                zip.write(blanks);
                zip.write("<w:b/>".getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(reason(bytes.toByteArray())).isEqualTo("redaction.refusal.bomb");
    }

    @Test
    void aWordFileWithEntitiesIsRefused() throws Exception {
        assertThat(reason(OfficeSamples.zip(Map.of(
                        "word/document.xml",
                        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><w:t xmlns:w=\"w\">&b;</w:t>"))))
                .isEqualTo("redaction.refusal.damaged");
    }

    @Test
    void tooManyPagesAreRefused() throws Exception {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < 501; i++) document.addPage(new PDPage());
            assertThat(reason(PdfSamples.saved(document))).isEqualTo("redaction.refusal.pages");
        }
        assertThat(reason("行\n".repeat(30_000).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("redaction.refusal.pages");
        assertThat(reason("行\n".repeat(70_000).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("redaction.refusal.pages");
    }

    @Test
    void aPageThatWouldNeverBeDrawnIsRefusedAtItsRelease() throws Exception {
        byte[] file = Paper.of(paper -> {
            PDFormXObject last = new PDFormXObject(paper.document);
            for (int level = 0; level < 8; level++) {
                PDFormXObject form = new PDFormXObject(paper.document);
                form.setBBox(new PDRectangle(10, 10));
                form.setResources(new PDResources());
                form.getResources().put(COSName.getPDFName("F"), last);
                try (var out = form.getStream().createOutputStream()) {
                    out.write((level == 0 ? "0 0 m" : "/F Do ".repeat(10)).getBytes(StandardCharsets.US_ASCII));
                }
                last = form;
            }
            paper.pen.drawForm(last);
        });
        try (Original original = Redactions.open(file, "a").orElseThrow()) {
            assertThat(reason(Redactor.release(original, List.of(), new Options(Options.Ink.COLOUR, true, true))))
                    .isEqualTo("redaction.refusal.complex");
        }
    }

    private static String reason(byte[] file) {
        return reason(Redactions.open(file, "a"));
    }

    private static String reason(Decision<? extends AutoCloseable> decision) {
        return switch (decision) {
            case Granted<? extends AutoCloseable> granted -> "";
            case Refused<? extends AutoCloseable> refused ->
                refused.objections().getFirst().reason();
        };
    }
}
