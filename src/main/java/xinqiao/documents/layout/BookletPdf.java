package xinqiao.documents.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import xinqiao.documents.Booklet;

/** Writes a booklet as PDF, with a bookmark and a line of the contents for every chapter. */
public final class BookletPdf {
    private BookletPdf() {}

    public static byte[] print(Booklet booklet) {
        BookletLayout layout = new BookletLayout(booklet);
        try (PDDocument document = new PDDocument();
                TrueTypeFont regular = Fonts.open(Face.REGULAR);
                TrueTypeFont bold = Fonts.open(Face.BOLD)) {
            document.setDocumentId(0L);
            describe(document, booklet.language(), booklet.title());
            Map<Face, PDType0Font> fonts = new EnumMap<>(Face.class);
            fonts.put(Face.REGULAR, PDType0Font.load(document, regular, true));
            fonts.put(Face.BOLD, PDType0Font.load(document, bold, true));
            for (Page page : layout.pages()) draw(page, document, fonts);
            lead(document, layout);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void describe(PDDocument document, String language, String title) {
        document.getDocumentCatalog().setLanguage(language);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(title);
        about.setProducer("Xinqiao");
        document.setDocumentInformation(about);
    }

    private static void draw(Page page, PDDocument document, Map<Face, PDType0Font> fonts) throws IOException {
        PDPage paper = new PDPage(new PDRectangle(Style.WIDTH, Style.HEIGHT));
        document.addPage(paper);
        try (PDPageContentStream content = new PDPageContentStream(document, paper)) {
            content.setLineWidth(0.5f);
            for (Box box : page.boxes()) {
                content.addRect(box.x(), box.y(), box.width(), box.height());
                content.stroke();
            }
            for (Placed line : page.lines()) Lines.draw(line, fonts, content);
        }
    }

    private static void lead(PDDocument document, BookletLayout layout) throws IOException {
        PDDocumentOutline outline = new PDDocumentOutline();
        document.getDocumentCatalog().setDocumentOutline(outline);
        document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
        PDOutlineItem chapter = null;
        for (BookletLayout.Mark mark : layout.marks()) {
            PDPageXYZDestination to = new PDPageXYZDestination();
            to.setPage(document.getPage(mark.page()));
            to.setTop((int) mark.top());
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(mark.title());
            item.setDestination(to);
            if (chapter == null || mark.chapter()) {
                outline.addLast(item);
                chapter = item;
            } else {
                chapter.addLast(item);
            }
            if (mark.line() == null) continue;
            PDAnnotationLink link = new PDAnnotationLink();
            link.setDestination(to);
            link.setRectangle(new PDRectangle(
                    mark.line().x(),
                    mark.line().y(),
                    mark.line().width(),
                    mark.line().height()));
            PDBorderStyleDictionary none = new PDBorderStyleDictionary();
            none.setWidth(0);
            link.setBorderStyle(none);
            document.getPage(mark.lineOn()).getAnnotations().add(link);
        }
        outline.openNode();
    }
}
