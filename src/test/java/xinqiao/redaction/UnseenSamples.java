package xinqiao.redaction;

import static xinqiao.redaction.Sample.HIDDEN;
import static xinqiao.redaction.Sample.OPEN;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** PDFs with secrets on the page that nobody sees. */
final class UnseenSamples {
    private UnseenSamples() {}

    static List<Sample> all() throws IOException {
        return List.of(
                Sample.text("white text", Paper.of(paper -> {
                    paper.lines();
                    paper.pen.setNonStrokingColor(Color.WHITE);
                    paper.write(HIDDEN, 20, 80, 12);
                })),
                Sample.text("white text over the text", Paper.of(paper -> {
                    paper.lines();
                    paper.pen.setNonStrokingColor(Color.WHITE);
                    paper.write(HIDDEN, 20, 201, 12);
                    paper.pen.setNonStrokingColor(Color.BLACK);
                    paper.write(OPEN, 20, 200, 12);
                })),
                Sample.text("tiny text", Paper.of(paper -> {
                    paper.lines();
                    paper.write(HIDDEN, 20, 80, 0.8f);
                })),
                Sample.text("invisible text", Paper.of(paper -> {
                    paper.lines();
                    paper.pen.setRenderingMode(RenderingMode.NEITHER);
                    paper.write(HIDDEN, 20, 80, 12);
                })),
                Sample.text("text below a black box", Paper.of(paper -> {
                    paper.lines();
                    paper.write(HIDDEN, 20, 80, 12);
                    paper.pen.addRect(10, 70, 200, 30);
                    paper.pen.fill();
                })),
                Sample.text("text below a picture", Paper.of(paper -> {
                    paper.lines();
                    paper.write(HIDDEN, 20, 30, 12);
                    BufferedImage picture = PdfSamples.picture();
                    for (int x = 0; x < picture.getWidth(); x += 7)
                        for (int y = 0; y < picture.getHeight(); y++) picture.setRGB(x, y, 0);
                    paper.pen.drawImage(
                            LosslessFactory.createFromImage(paper.document, picture.getSubimage(0, 300, 600, 100)),
                            10,
                            10,
                            250,
                            60);
                })),
                Sample.text("invisible text astride of the text", Paper.of(paper -> {
                    paper.lines();
                    paper.pen.setRenderingMode(RenderingMode.NEITHER);
                    paper.write(HIDDEN, 26, 200, 12);
                    paper.write(HIDDEN, 23, 176, 20);
                })),
                Sample.text("invisible text larger than the text", Paper.of(paper -> {
                    paper.lines();
                    paper.pen.setRenderingMode(RenderingMode.NEITHER);
                    paper.write(HIDDEN, 20, 195, 36);
                })),
                Sample.text("white text astride of the text", Paper.of(paper -> {
                    paper.pen.setNonStrokingColor(Color.WHITE);
                    paper.write(HIDDEN, 26, 200, 12);
                    paper.pen.setNonStrokingColor(Color.BLACK);
                    paper.lines();
                })),
                Sample.text("text that is clipped away", Paper.of(paper -> {
                    paper.pen.saveGraphicsState();
                    paper.pen.addRect(0, 0, 5, 5);
                    paper.pen.clip();
                    paper.write(HIDDEN, 26, 200, 12);
                    paper.pen.restoreGraphicsState();
                    paper.lines();
                })),
                Sample.text("text below a white box with text on it", Paper.of(paper -> {
                    paper.write(HIDDEN, 26, 200, 12);
                    paper.pen.setNonStrokingColor(Color.WHITE);
                    paper.pen.addRect(0, 180, 320, 60);
                    paper.pen.fill();
                    paper.pen.setNonStrokingColor(Color.BLACK);
                    paper.lines();
                })),
                Sample.text("text mostly below a stripe", Paper.of(paper -> {
                    paper.lines();
                    paper.write(HIDDEN, 20, 80, 12);
                    paper.pen.setNonStrokingColor(Color.WHITE);
                    paper.pen.addRect(0, 80, 320, 20);
                    paper.pen.fill();
                })),
                Sample.text("text mostly beyond the edge", Paper.of(paper -> {
                    paper.lines();
                    paper.write(HIDDEN, 20, -8, 12);
                })),
                Sample.text("hidden layer astride of the text", Paper.of(paper -> {
                    paper.lines();
                    hidden(paper, () -> paper.write(HIDDEN, 26, 200, 12));
                })),
                Sample.text("a sign that is said to stand for many words", saying(HIDDEN)),
                Sample.text("hidden layer", Paper.of(paper -> {
                    paper.lines();
                    hidden(paper, () -> paper.write(HIDDEN, 20, 80, 12));
                })),
                Sample.text("replacement text", Paper.of(paper -> {
                    COSDictionary properties = new COSDictionary();
                    properties.setItem(COSName.ACTUAL_TEXT, new COSString(HIDDEN));
                    properties.setItem(COSName.ALT, new COSString(HIDDEN));
                    paper.pen.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(properties));
                    paper.lines();
                    paper.pen.endMarkedContent();
                })));
    }

    /** What may fail while it is written. */
    private interface Written {
        void write() throws IOException;
    }

    /** On a layer that is switched off. */
    private static void hidden(Paper paper, Written written) throws IOException {
        PDOptionalContentGroup layer = new PDOptionalContentGroup(HIDDEN);
        PDOptionalContentProperties layers = new PDOptionalContentProperties();
        layers.addGroup(layer);
        layers.setGroupEnabled(layer, false);
        paper.document.getDocumentCatalog().setOCProperties(layers);
        paper.pen.beginMarkedContent(COSName.OC, layer);
        written.write();
        paper.pen.endMarkedContent();
    }

    /** The usual page; where one sign is seen, the font says that it stands for the words. */
    static byte[] saying(String words) throws IOException {
        byte[] made = Paper.of(paper -> {
            paper.lines();
            paper.write("※", 20, 80, 12);
        });
        try (PDDocument document = Loader.loadPDF(made)) {
            var resources = document.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                COSStream unicode =
                        (COSStream) resources.getFont(name).getCOSObject().getDictionaryObject(COSName.TO_UNICODE);
                String map;
                try (var in = unicode.createInputStream()) {
                    map = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
                }
                StringBuilder hex = new StringBuilder();
                for (byte b : words.getBytes(StandardCharsets.UTF_16BE)) hex.append("%02X".formatted(b));
                try (var out = unicode.createOutputStream(COSName.FLATE_DECODE)) {
                    out.write(map.replace("<203B>", "<" + hex + ">").getBytes(StandardCharsets.US_ASCII));
                }
            }
            return PdfSamples.saved(document);
        }
    }
}
