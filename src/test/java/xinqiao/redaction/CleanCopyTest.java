package xinqiao.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.redaction.Sample.HIDDEN;
import static xinqiao.redaction.Sample.NAME;
import static xinqiao.redaction.Sample.OPEN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xinqiao.law.Covers;
import xinqiao.law.Decision;
import xinqiao.law.Granted;
import xinqiao.law.Provision;

/** A cleaned copy shows what the file showed, and nothing hidden can be got out of it. */
class CleanCopyTest {
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String TYPES = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Override PartName=\"/word/comments.xml\" ContentType=\"c\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"d\"/></Types>";
    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>";

    @TempDir
    Path folder;

    private List<String> got(byte[] file) throws Exception {
        Path path = Files.write(folder.resolve("copy"), file);
        return Recovery.texts(path);
    }

    private static byte[] copied(byte[] file) {
        return CleanCopy.of(file, "附件.pdf").orElseThrow();
    }

    @Test
    @Covers(Provision.SZ_24B)
    void ofAPdfOnlyThePagesAreLeftAndTheyAreTheSame() throws Exception {
        Set<String> cleaned = BesideSamples.all().stream()
                .filter(sample -> CleanCopy.of(sample.bytes(), sample.name()) instanceof Granted)
                .map(Sample::name)
                .collect(Collectors.toSet());
        assertThat(cleaned)
                .contains(
                        "properties",
                        "attachment",
                        "script",
                        "bookmarks",
                        "structure",
                        "thumbnail and private data",
                        "earlier version",
                        "something else behind the end",
                        "comment",
                        "attachment on the page",
                        "link")
                .as("what is seen over a page would be lost")
                .doesNotContain("stamp");
        for (Sample sample : BesideSamples.all()) {
            if (!cleaned.contains(sample.name())) continue;
            assertThat(got(sample.bytes())).as(sample.name()).anyMatch(text -> text.contains(OPEN));
            byte[] copy = copied(sample.bytes());
            assertThat(got(copy))
                    .as(sample.name())
                    .noneMatch(text -> text.contains(HIDDEN) || text.contains("hidden-trace-4711"))
                    .anyMatch(text -> text.contains(OPEN));
            try (PDDocument document = Loader.loadPDF(copy)) {
                assertThat(document.getDocumentCatalog().getCOSObject().keySet())
                        .extracting(key -> key.getName())
                        .isSubsetOf("Type", "Pages", "Lang", "Version");
            }
        }
    }

    private static String run(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    private static Map<String, String> word(String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", TYPES);
        parts.put(
                "_rels/.rels",
                RELATIONS.formatted("<Relationship Id=\"a\" Type=\"t\" Target=\"word/document.xml\"/>"
                        + "<Relationship Id=\"b\" Type=\"t\" Target=\"docProps/core.xml\"/>"));
        parts.put("word/document.xml", "<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
        parts.put(
                "word/_rels/document.xml.rels",
                RELATIONS.formatted("<Relationship Id=\"a\" Type=\"t\" Target=\"comments.xml\"/>"
                        + "<Relationship Id=\"b\" Type=\"t\" Target=\"../customXml/item1.xml\"/>"
                        + "<Relationship Id=\"c\" Type=\"x/attachedTemplate\" TargetMode=\"External\" Target=\"file:///C:/"
                        + HIDDEN + ".dotm\"/>"));
        parts.put("word/comments.xml", "<w:comments " + W + "><w:p>" + run(HIDDEN) + "</w:p></w:comments>");
        parts.put("word/people.xml", "<p>" + HIDDEN + "</p>");
        parts.put(
                "word/settings.xml",
                "<w:settings " + W + "><w:rsids><w:rsid w:val=\"" + HIDDEN + "\"/></w:rsids></w:settings>");
        parts.put("docProps/core.xml", "<p>" + HIDDEN + "</p>");
        parts.put("customXml/item1.xml", "<p>" + HIDDEN + "</p>");
        return parts;
    }

    @Test
    @Covers(Provision.SZ_24B)
    void ofAWordFileChangesAreAcceptedAndCommentsPropertiesAndHiddenTextAreGone() throws Exception {
        String body = "<w:p w:rsidR=\"00A1\"><w:commentRangeStart w:id=\"0\"/>" + run(OPEN)
                + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>"
                + "<w:p><w:del w:author=\"" + HIDDEN + "\"><w:r><w:delText>" + HIDDEN + "</w:delText></w:r></w:del>"
                + "<w:ins w:author=\"" + HIDDEN + "\">" + run(NAME) + "</w:ins></w:p>"
                + "<w:p><w:pPr><w:rPr><w:ins w:author=\"" + HIDDEN + "\"/></w:rPr><w:pPrChange w:author=\"" + HIDDEN
                + "\"><w:pPr/></w:pPrChange></w:pPr><w:moveFrom>" + run(HIDDEN) + "</w:moveFrom><w:moveTo>" + run("移来")
                + "</w:moveTo><w:r><w:rPr><w:vanish/></w:rPr><w:t>" + HIDDEN + "</w:t></w:r>"
                + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>可见</w:t></w:r></w:p>"
                + "<w:tbl><w:tr><w:tc><w:p>" + run("行") + "</w:p></w:tc></w:tr><w:tr><w:trPr><w:del w:author=\""
                + HIDDEN
                + "\"/></w:trPr><w:tc><w:p><w:del>" + run(HIDDEN) + "</w:del></w:p></w:tc></w:tr></w:tbl>";
        byte[] file = OfficeSamples.zip(word(body));
        Decision<byte[]> decision = CleanCopy.of(file, "附件.docx");
        byte[] copy = decision.orElseThrow();
        assertThat(got(copy))
                .noneMatch(text -> text.contains(HIDDEN))
                .noneMatch(text -> text.contains("rsid") || text.contains("comments.xml") || text.contains("docProps"))
                .anyMatch(text ->
                        text.contains(OPEN) && text.contains(NAME) && text.contains("移来") && text.contains("可见"));
    }

    @Test
    void whatCannotBeDoneSafelyIsRefused() throws IOException {
        var parts = word("<w:p>" + run(OPEN) + "</w:p>");
        parts.put("word/embeddings/old.bin", HIDDEN);
        byte[] embedded = OfficeSamples.zip(parts);
        byte[] cells = OfficeSamples.zip(word(
                "<w:tbl><w:tr><w:tc><w:tcPr><w:cellDel/></w:tcPr><w:p>" + run(OPEN) + "</w:p></w:tc></w:tr></w:tbl>"));
        for (byte[] file : List.of(
                embedded,
                cells,
                OfficeSamples.sheets(),
                new byte[] {1, 2, 3},
                "文本".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
            assertThat(CleanCopy.of(file, "附件").isGranted()).isFalse();
    }
}
