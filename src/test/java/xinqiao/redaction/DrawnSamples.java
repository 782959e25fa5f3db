package xinqiao.redaction;

import static xinqiao.redaction.Sample.ID;
import static xinqiao.redaction.Sample.NAME;
import static xinqiao.redaction.Sample.OPEN;
import static xinqiao.redaction.Sample.PHONE;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** PDFs with secrets that are seen, drawn in unusual ways. */
final class DrawnSamples {
    private DrawnSamples() {}

    static List<Sample> all() throws IOException {
        return List.of(
                Sample.text("single glyphs", Paper.of(paper -> {
                    paper.write(OPEN, 20, 200, 12);
                    float x = 20;
                    for (String c : (NAME + PHONE).split("(?<=\\G.)")) {
                        paper.write(c, x, 170, 12);
                        x += c.charAt(0) < 128 ? 6.5f : 12;
                    }
                    paper.write(ID, 20, 140, 12);
                })),
                Sample.text("glyphs in another order", Paper.of(paper -> {
                    paper.write("345678", 20 + 5 * 6.5f, 170, 12);
                    paper.write(ID, 20, 140, 12);
                    paper.write("13812", 20, 170, 12);
                    paper.write("堃", 44, 200, 12);
                    paper.write(OPEN, 80, 200, 12);
                    paper.write("李镕", 20, 200, 12);
                })),
                Sample.text("number over two lines", Paper.of(paper -> {
                    paper.write(OPEN + NAME + "公民身份号码110105", 20, 200, 12);
                    paper.write("19491231002X，电话138-1234-", 20, 180, 12);
                    paper.write("5678。", 20, 160, 12);
                })),
                Sample.text("number broken in the cell of a table", Paper.of(paper -> {
                    paper.write("110105194", 20, 200, 12);
                    paper.write(OPEN, 180, 200, 12);
                    paper.write("91231002X", 20, 184, 12);
                    paper.write(NAME + " 138 1234 5678", 180, 184, 12);
                })),
                Sample.text("text on its side", Paper.of(paper -> {
                    paper.write(OPEN, 20, 20, 12);
                    paper.write(NAME + PHONE, 12, Matrix.getRotateInstance(Math.PI / 2, 60, 60));
                    paper.write(ID, 12, Matrix.getRotateInstance(0.3, 90, 60));
                })),
                Sample.text("text of a reused form", Paper.of(paper -> {
                    PDFormXObject form = new PDFormXObject(paper.document);
                    form.setBBox(new PDRectangle(320, 240));
                    form.setResources(new PDResources());
                    var name = form.getResources().add(paper.font);
                    for (int c : (NAME + PHONE + "，" + ID).codePoints().toArray()) paper.font.addToSubset(c);
                    try (var out = form.getStream().createOutputStream()) {
                        out.write(("BT /" + name.getName() + " 12 Tf 20 170 Td <").getBytes(StandardCharsets.US_ASCII));
                        for (byte b : paper.font.encode(NAME + PHONE + "，" + ID))
                            out.write("%02X".formatted(b).getBytes(StandardCharsets.US_ASCII));
                        out.write("> Tj ET".getBytes(StandardCharsets.US_ASCII));
                    }
                    paper.write(OPEN, 20, 200, 12);
                    paper.pen.drawForm(form);
                })),
                Sample.text("a font that isn't there", unembedded()),
                Sample.text("scan with recognised text", scan(true)),
                new Sample(
                        "scan",
                        scan(false),
                        false,
                        List.of(new Box(0, 0.22f, 1, 0.24f), new Box(0.3f, 0.1f, 0.5f, 0.1f))));
    }

    /** With a font of Adobe's set of Chinese fonts, that no file brings along. */
    private static byte[] unembedded() throws IOException {
        try (PDDocument document = Loader.loadPDF(Paper.usual(paper -> {}))) {
            COSDictionary about = new COSDictionary();
            about.setString(COSName.REGISTRY, "Adobe");
            about.setString(COSName.ORDERING, "GB1");
            about.setInt(COSName.SUPPLEMENT, 5);
            COSDictionary descendant = new COSDictionary();
            descendant.setItem(COSName.TYPE, COSName.FONT);
            descendant.setName(COSName.SUBTYPE, "CIDFontType0");
            descendant.setName(COSName.BASE_FONT, "STSong-Light");
            descendant.setItem(COSName.CIDSYSTEMINFO, about);
            descendant.setInt(COSName.DW, 1000);
            COSArray descendants = new COSArray();
            descendants.add(descendant);
            COSDictionary font = new COSDictionary();
            font.setItem(COSName.TYPE, COSName.FONT);
            font.setName(COSName.SUBTYPE, "Type0");
            font.setName(COSName.BASE_FONT, "STSong-Light-UniGB-UCS2-H");
            font.setName(COSName.ENCODING, "UniGB-UCS2-H");
            font.setItem(COSName.DESCENDANT_FONTS, descendants);
            COSDictionary fonts = new COSDictionary();
            fonts.setItem(COSName.getPDFName("F1"), font);
            var page = document.getPage(0);
            page.setResources(new PDResources());
            page.getResources().getCOSObject().setItem(COSName.FONT, fonts);
            COSStream content = document.getDocument().createCOSStream();
            try (var out = content.createOutputStream()) {
                int y = 200;
                for (String line : List.of(OPEN + NAME, PHONE, ID)) {
                    StringBuilder hex = new StringBuilder();
                    for (byte b : line.getBytes(StandardCharsets.UTF_16BE)) hex.append("%02X".formatted(b));
                    out.write(
                            ("BT /F1 12 Tf 20 " + y + " Td <" + hex + "> Tj ET\n").getBytes(StandardCharsets.US_ASCII));
                    y -= 30;
                }
            }
            page.getCOSObject().setItem(COSName.CONTENTS, content);
            return PdfSamples.saved(document);
        }
    }

    private static byte[] scan(boolean recognised) throws IOException {
        BufferedImage picture = PdfSamples.picture();
        return Paper.of(paper -> {
            paper.pen.drawImage(LosslessFactory.createFromImage(paper.document, picture), 0, 0, 320, 240);
            paper.pen.setRenderingMode(RenderingMode.NEITHER);
            if (recognised) paper.lines();
        });
    }
}
