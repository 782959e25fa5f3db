package xinqiao.documents.writing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import xinqiao.documents.Official;

/**
 * Writes a draft as a text document (WordprocessingML, ISO/IEC 29500) that a leader goes on editing: the faces that offices have
 * by name, the grid of GB/T 9704 as far as a word processor has one. What is issued is the PDF and the OFD.
 */
public final class DocxWriter {
    static final String SPACE = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    static final String HEADER = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String RELATIONSHIPS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PARTS = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private DocxWriter() {}

    public static byte[] write(Official document) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("[Content_Types].xml", types());
        files.put(
                "_rels/.rels",
                HEADER + RELATIONSHIPS + relationship(1, "officeDocument", "word/document.xml") + "</Relationships>");
        files.put("word/document.xml", new DocxContent(document).write());
        files.put(
                "word/_rels/document.xml.rels",
                HEADER + RELATIONSHIPS + relationship(1, "styles", "styles.xml")
                        + relationship(2, "settings", "settings.xml") + relationship(3, "footer", "odd.xml")
                        + relationship(4, "footer", "even.xml") + "</Relationships>");
        files.put("word/styles.xml", styles());
        files.put("word/settings.xml", HEADER + "<w:settings" + SPACE + "><w:evenAndOddHeaders/></w:settings>");
        files.put("word/odd.xml", footer("right"));
        files.put("word/even.xml", footer("left"));
        return zip(files, document);
    }

    private static String relationship(int number, String type, String target) {
        return "<Relationship Id=\"r" + number + "\" Type=\"" + OFFICE + type + "\" Target=\"" + target + "\"/>";
    }

    private static String types() {
        StringBuilder types = new StringBuilder(HEADER);
        types.append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
        types.append(
                "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
        types.append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("document", "document.main+xml");
        parts.put("styles", "styles+xml");
        parts.put("settings", "settings+xml");
        parts.put("odd", "footer+xml");
        parts.put("even", "footer+xml");
        parts.forEach((part, type) -> types.append("<Override PartName=\"/word/")
                .append(part)
                .append(".xml\" ContentType=\"")
                .append(PARTS)
                .append(type)
                .append("\"/>"));
        return types.append("</Types>").toString();
    }

    private static String styles() {
        return HEADER + "<w:styles" + SPACE + "><w:docDefaults><w:rPrDefault><w:rPr>" + DocxContent.fonts("仿宋_GB2312")
                + "<w:sz w:val=\"32\"/></w:rPr></w:rPrDefault></w:docDefaults>"
                + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/>"
                + "<w:pPr><w:widowControl w:val=\"0\"/></w:pPr></w:style></w:styles>";
    }

    private static String footer(String side) {
        String run = "<w:r><w:rPr>" + DocxContent.fonts("宋体") + "<w:sz w:val=\"28\"/></w:rPr>";
        String indent = "<w:ind w:" + side + "=\"280\"/>";
        return HEADER + "<w:ftr" + SPACE + "><w:p><w:pPr>" + indent + "<w:jc w:val=\"" + side + "\"/></w:pPr>" + run
                + "<w:t xml:space=\"preserve\">— </w:t></w:r>" + run + "<w:fldChar w:fldCharType=\"begin\"/></w:r>"
                + run
                + "<w:instrText>PAGE</w:instrText></w:r>" + run + "<w:fldChar w:fldCharType=\"end\"/></w:r>" + run
                + "<w:t xml:space=\"preserve\"> —</w:t></w:r></w:p></w:ftr>";
    }

    private static byte[] zip(Map<String, String> files, Official document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(document.date().atStartOfDay());
                zip.putNextEntry(entry);
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
