package xinqiao.seal.sign;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import xinqiao.seal.Examination;
import xinqiao.seal.Examination.Remark;
import xinqiao.seal.Examination.Weight;
import xinqiao.seal.SealPicture;
import xinqiao.seal.SealSpot;

/** Small documents, a house's keys, and a seal. */
final class Samples {
    static final Instant AT = Instant.parse("2026-03-02T02:00:00Z");
    static final Instant NOW = Instant.parse("2026-06-01T02:00:00Z");
    static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    static final Instant UNTIL = Instant.parse("2028-01-01T00:00:00Z");
    static final String HOUSE = "昆明海关";
    static final PdfSigner.Placed SEAL =
            new PdfSigner.Placed(SealPicture.drawn("中华人民共和国昆明海关", "信访专用章", 42), new SealSpot(1, 120, 200, 42));

    private Samples() {}

    static TestAuthority authority(TestAuthority.Algorithm algorithm) throws GeneralSecurityException {
        return TestAuthority.make(algorithm, "试验 Test", FROM, UNTIL.plusSeconds(86_400));
    }

    static HouseKey key(TestAuthority authority) throws GeneralSecurityException {
        return authority.issue(HOUSE, "8600", FROM, UNTIL);
    }

    static byte[] pdf() throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            for (String words : List.of("first page", "second page")) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var ink = new PDPageContentStream(document, page)) {
                    ink.beginText();
                    ink.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 16);
                    ink.newLineAtOffset(100, 600);
                    ink.showText(words);
                    ink.endText();
                }
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    static byte[] ofd() throws IOException {
        String ofd = "xmlns:ofd=\"http://www.ofdspec.org/2016\"";
        String page = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><ofd:Page " + ofd + "><ofd:Content/></ofd:Page>";
        var files = new LinkedHashMap<String, String>();
        files.put(
                "OFD.xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><ofd:OFD " + ofd
                        + " Version=\"1.1\""
                        + " DocType=\"OFD\"><ofd:DocBody><ofd:DocInfo><ofd:DocID>1</ofd:DocID></ofd:DocInfo>"
                        + "<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
        files.put(
                "Doc_0/Document.xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><ofd:Document " + ofd
                        + "><ofd:Pages><ofd:Page ID=\"1\" BaseLoc=\"Pages/Page_0/Content.xml\"/>"
                        + "<ofd:Page ID=\"2\" BaseLoc=\"Pages/Page_1/Content.xml\"/></ofd:Pages></ofd:Document>");
        files.put("Doc_0/Pages/Page_0/Content.xml", page);
        files.put("Doc_0/Pages/Page_1/Content.xml", page);
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        files.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return zip(bytes);
    }

    static byte[] zip(Map<String, byte[]> files) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    static Map<String, byte[]> unzip(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (var in = new ZipInputStream(new java.io.ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry())
                files.put(entry.getName(), in.readAllBytes());
        }
        return files;
    }

    /** With the first of these words changed to others of the same length. */
    static byte[] changed(byte[] content, String from, String to) {
        byte[] wanted = from.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i + wanted.length <= content.length; i++)
            if (Arrays.equals(content, i, i + wanted.length, wanted, 0, wanted.length)) {
                byte[] other = content.clone();
                byte[] put = to.getBytes(StandardCharsets.UTF_8);
                System.arraycopy(put, 0, other, i, put.length);
                return other;
            }
        throw new IllegalStateException("no " + from);
    }

    static byte[] with(byte[] content, String more) {
        byte[] added = more.getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(content, content.length + added.length);
        System.arraycopy(added, 0, all, content.length, added.length);
        return all;
    }

    /** What is bad, as keys. */
    static List<String> faults(Examination found) {
        return keys(found, remark -> remark.weight() == Weight.BAD);
    }

    static List<String> all(Examination found) {
        return keys(found, remark -> true);
    }

    private static List<String> keys(Examination found, Predicate<Remark> which) {
        return java.util.stream.Stream.concat(
                        found.remarks().stream(), found.signatures().stream().flatMap(one -> one.remarks().stream()))
                .filter(which)
                .map(Remark::key)
                .toList();
    }
}
