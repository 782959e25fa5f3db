package xinqiao.redaction;

import static xinqiao.redaction.Sample.HIDDEN;
import static xinqiao.redaction.Sample.ID;
import static xinqiao.redaction.Sample.NAME;
import static xinqiao.redaction.Sample.OPEN;
import static xinqiao.redaction.Sample.PHONE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.SheetVisibility;

/** Office files with what such programs keep beside the text. */
final class OfficeSamples {
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>";
    private static final String PROPERTIES = "<p>" + HIDDEN + NAME + "</p>";

    private OfficeSamples() {}

    static List<Sample> all() throws IOException {
        return List.of(
                Sample.text("word file with tracked changes", tracked()),
                Sample.text("word file with tables, boxes and notes", tables()),
                Sample.text("spreadsheet", sheets()),
                Sample.text("old spreadsheet", oldSheets()),
                Sample.text("slides", slides()),
                Sample.text(
                        "text in GB 18030",
                        String.join("\r\n", OPEN + NAME, PHONE, ID).getBytes(Charset.forName("GB18030"))));
    }

    static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static String run(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    static byte[] tracked() throws IOException {
        String body = "<w:p><w:pPr><w:numPr/></w:pPr>" + run(OPEN + "李") + run("镕堃") + "</w:p>"
                + "<w:p><w:del><w:r><w:delText>" + HIDDEN + "</w:delText></w:r></w:del><w:ins>" + run(PHONE)
                + "</w:ins></w:p>"
                + "<w:p><w:moveFrom>" + run(HIDDEN) + "</w:moveFrom>" + run(ID)
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>" + HIDDEN + "</w:t></w:r>"
                + "<w:r><w:commentReference w:id=\"0\"/></w:r></w:p>"
                + "<w:p><w:r><w:instrText>HYPERLINK \"" + HIDDEN + "\"</w:instrText></w:r></w:p>";
        return zip(Map.of(
                "[Content_Types].xml",
                "<Types/>",
                "word/document.xml",
                "<w:document " + W + "><w:body>" + body + "</w:body></w:document>",
                "word/comments.xml",
                "<w:comments " + W + "><w:p>" + run(HIDDEN) + "</w:p></w:comments>",
                "word/embeddings/old.bin",
                HIDDEN,
                "word/media/image1.png",
                HIDDEN,
                "docProps/core.xml",
                PROPERTIES));
    }

    private static byte[] tables() throws IOException {
        String cell = "<w:tc><w:p>%s</w:p></w:tc>";
        String body = "<w:tbl><w:tr>" + cell.formatted(run("姓名")) + cell.formatted(run(NAME)) + "</w:tr><w:tr>"
                + cell.formatted(run("电话"))
                + "<w:tc><w:tbl><w:tr>" + cell.formatted(run(PHONE)) + "</w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl>"
                + "<w:p><w:r><mc:AlternateContent xmlns:mc=\"mc\"><mc:Choice><w:txbxContent><w:p>" + run(ID)
                + "</w:p></w:txbxContent></mc:Choice><mc:Fallback><w:t>" + HIDDEN
                + "</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>";
        return zip(Map.of(
                "word/document.xml",
                "<w:document " + W + "><w:body>" + body + "</w:body></w:document>",
                "word/header1.xml",
                "<w:hdr " + W + "><w:p>" + run(OPEN) + "</w:p></w:hdr>",
                "word/footnotes.xml",
                "<w:footnotes " + W + "><w:p>" + run("联系人" + NAME) + "</w:p></w:footnotes>"));
    }

    static byte[] sheets() throws IOException {
        String sheet = "<worksheet><cols><col min=\"4\" max=\"4\" hidden=\"1\"/></cols><sheetData>"
                + "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"inlineStr\"><is><t>" + NAME
                + "</t></is></c><c r=\"D1\" t=\"inlineStr\"><is><t>" + HIDDEN + "</t></is></c></row>"
                + "<row r=\"2\"><c r=\"A2\"><f>\"" + HIDDEN + "\"</f><v>13812345678</v></c>"
                + "<c r=\"B2\" t=\"str\"><v>" + ID + "</v></c><c r=\"C2\" s=\"1\"><v>46082</v></c></row>"
                + "<row r=\"3\" hidden=\"1\"><c r=\"A3\" t=\"inlineStr\"><is><t>" + HIDDEN
                + "</t></is></c></row></sheetData></worksheet>";
        return zip(Map.of(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"名单\" r:id=\"a\"/><sheet name=\"" + HIDDEN
                        + "\" state=\"veryHidden\" r:id=\"b\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                RELATIONS.formatted("<Relationship Id=\"a\" Target=\"worksheets/sheet1.xml\"/>"
                        + "<Relationship Id=\"b\" Target=\"worksheets/sheet2.xml\"/>"),
                "xl/worksheets/sheet1.xml",
                sheet,
                "xl/worksheets/sheet2.xml",
                sheet.replace(NAME, HIDDEN),
                "xl/sharedStrings.xml",
                "<sst><si><r><t>" + OPEN + "</t></r><rPh><t>" + HIDDEN + "</t></rPh></si></sst>",
                "xl/styles.xml",
                "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/>"
                        + "</numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/></cellXfs></styleSheet>",
                "xl/comments1.xml",
                "<comments><comment><t>" + HIDDEN + "</t></comment></comments>",
                "docProps/core.xml",
                PROPERTIES));
    }

    private static byte[] oldSheets() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            var sheet = book.createSheet("名单");
            var row = sheet.createRow(0);
            row.createCell(0).setCellValue(OPEN);
            row.createCell(2).setCellValue(NAME);
            row.createCell(3).setCellValue(HIDDEN);
            sheet.setColumnHidden(3, true);
            var second = sheet.createRow(1);
            second.createCell(0).setCellValue(13812345678d);
            second.createCell(1).setCellValue(ID);
            var hidden = book.createSheet("b");
            hidden.createRow(0).createCell(0).setCellValue(HIDDEN);
            book.setSheetVisibility(1, SheetVisibility.HIDDEN);
            book.createInformationProperties();
            book.getSummaryInformation().setAuthor(HIDDEN);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] slides() throws IOException {
        String slide = "<p:sld xmlns:p=\"p\" xmlns:a=\"a\"%s><a:p><a:r><a:t>%s</a:t></a:r></a:p><a:p><a:r><a:t>" + PHONE
                + "</a:t></a:r><a:br/><a:r><a:t>" + ID + "</a:t></a:r></a:p></p:sld>";
        return zip(Map.of(
                "ppt/presentation.xml",
                "<p:presentation xmlns:p=\"p\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                        + "<p:sldId id=\"1\" r:id=\"a\"/><p:sldId id=\"2\" r:id=\"b\"/></p:presentation>",
                "ppt/_rels/presentation.xml.rels",
                RELATIONS.formatted("<Relationship Id=\"a\" Target=\"slides/slide1.xml\"/>"
                        + "<Relationship Id=\"b\" Target=\"slides/slide2.xml\"/>"),
                "ppt/slides/slide1.xml",
                slide.formatted("", OPEN + NAME),
                "ppt/slides/slide2.xml",
                slide.formatted(" show=\"0\"", HIDDEN),
                "ppt/notesSlides/notesSlide1.xml",
                "<a:t>" + HIDDEN + "</a:t>",
                "docProps/core.xml",
                PROPERTIES));
    }
}
