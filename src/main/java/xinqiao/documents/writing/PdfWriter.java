package xinqiao.documents.writing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import xinqiao.documents.fonts.FontFile;
import xinqiao.documents.sheet.Pages;
import xinqiao.documents.sheet.Run;
import xinqiao.documents.sheet.Sheet;

/** Writes pages as PDF/A-2a: fonts embedded, every glyph with its characters, every line tagged, the same bytes each time. */
public final class PdfWriter {
    private final PDDocument document;
    private final Pages pages;
    private final PdfTags tags;
    private final Map<FontFile, PdfFont> fonts = new EnumMap<>(FontFile.class);

    private PdfWriter(PDDocument document, Pages pages) {
        this.document = document;
        this.pages = pages;
        this.tags = new PdfTags(document, pages.language());
    }

    public static byte[] write(Pages pages) {
        try (PDDocument document = new PDDocument()) {
            PdfAbout.describe(document, pages);
            new PdfWriter(document, pages).pages();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void pages() throws IOException {
        COSDictionary resources = new COSDictionary();
        for (Sheet sheet : pages.sheets()) {
            PDPage page = new PDPage(new PDRectangle(point(Sheet.WIDTH), point(Sheet.HEIGHT)));
            document.addPage(page);
            COSDictionary dictionary = page.getCOSObject();
            dictionary.setItem(COSName.RESOURCES, resources);
            dictionary.setName(COSName.getPDFName("Tabs"), "S");
            tags.page(dictionary, sheet.language());
            String content = new PdfContent(sheet, tags, this::font).write();
            dictionary.setItem(COSName.CONTENTS, PdfStreams.of(document, content));
        }
        tags.finish();
        COSDictionary named = new COSDictionary();
        for (PdfFont font : fonts.values()) named.setItem(COSName.getPDFName(font.name()), written(font));
        resources.setItem(COSName.FONT, named);
    }

    private COSBase written(PdfFont font) throws IOException {
        return font.write(document);
    }

    private PdfFont font(FontFile file) {
        return fonts.computeIfAbsent(file, each -> new PdfFont(each, fonts.size() + 1));
    }

    private static float point(double millimetres) {
        return (float) (millimetres / Run.POINT);
    }
}
