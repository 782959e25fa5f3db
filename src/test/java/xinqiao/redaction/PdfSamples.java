package xinqiao.redaction;

import static xinqiao.redaction.Sample.HIDDEN;
import static xinqiao.redaction.Sample.ID;
import static xinqiao.redaction.Sample.NAME;
import static xinqiao.redaction.Sample.OPEN;
import static xinqiao.redaction.Sample.PHONE;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.multipdf.PDFCloneUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.util.Matrix;

/** PDFs with their secrets in every place that we know of. */
final class PdfSamples {
    private PdfSamples() {}

    static List<Sample> all() throws IOException {
        List<Sample> all = new ArrayList<>();
        all.add(Sample.text("plain text", Paper.usual(paper -> {})));
        all.addAll(drawn());
        all.addAll(unseen());
        all.addAll(placed());
        all.addAll(beside());
        all.addAll(annotated());
        return all;
    }

    /** Secrets that are seen, drawn in unusual ways. */
    private static List<Sample> drawn() throws IOException {
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
            return saved(document);
        }
    }

    static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    /** The usual page as a picture. */
    static BufferedImage picture() throws IOException {
        try (PDDocument document = Loader.loadPDF(Paper.usual(paper -> {}))) {
            return new PDFRenderer(document).renderImageWithDPI(0, 150);
        }
    }

    private static byte[] scan(boolean recognised) throws IOException {
        BufferedImage picture = picture();
        return Paper.of(paper -> {
            paper.pen.drawImage(LosslessFactory.createFromImage(paper.document, picture), 0, 0, 320, 240);
            paper.pen.setRenderingMode(RenderingMode.NEITHER);
            if (recognised) paper.lines();
        });
    }

    /** Secrets on the page that nobody sees. */
    private static List<Sample> unseen() throws IOException {
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
                    BufferedImage picture = picture();
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
            return saved(document);
        }
    }

    /** Pages that are turned and cut. */
    private static List<Sample> placed() throws IOException {
        List<Sample> all = new ArrayList<>();
        for (int turn : List.of(90, 180, 270))
            all.add(Sample.text("turned by " + turn, Paper.usual(paper -> paper.page.setRotation(turn))));
        all.add(Sample.text(
                "cut off",
                Paper.of(
                        paper -> {
                            paper.lines();
                            paper.write(HIDDEN, 20, 15, 12);
                        },
                        paper -> paper.page.setCropBox(new PDRectangle(10, 100, 300, 130)))));
        all.add(Sample.text("cut off and turned", Paper.usual(paper -> {
            paper.page.setCropBox(new PDRectangle(10, 100, 300, 130));
            paper.page.setRotation(90);
        })));
        return all;
    }

    /** Secrets in the file and on no page. */
    private static List<Sample> beside() throws IOException {
        return List.of(
                Sample.text("properties", Paper.usual(paper -> {
                    var about = paper.document.getDocumentInformation();
                    about.setAuthor(HIDDEN);
                    about.setCustomMetadataValue("Subject2", NAME + PHONE);
                    String xmp = "<x:xmpmeta xmlns:x='adobe:ns:meta/'>" + HIDDEN + NAME + "</x:xmpmeta>";
                    paper.document
                            .getDocumentCatalog()
                            .setMetadata(new PDMetadata(
                                    paper.document, new ByteArrayInputStream(xmp.getBytes(StandardCharsets.UTF_8))));
                })),
                Sample.text("attachment", Paper.usual(paper -> {
                    PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
                    files.setNames(Map.of("a", attachment(paper.document)));
                    PDDocumentNameDictionary names = new PDDocumentNameDictionary(paper.document.getDocumentCatalog());
                    names.setEmbeddedFiles(files);
                    paper.document.getDocumentCatalog().setNames(names);
                })),
                Sample.text(
                        "script",
                        Paper.usual(paper -> paper.document
                                .getDocumentCatalog()
                                .setOpenAction(new PDActionJavaScript("app.alert('" + HIDDEN + "')")))),
                Sample.text("bookmarks", Paper.usual(paper -> {
                    PDOutlineItem item = new PDOutlineItem();
                    item.setTitle(HIDDEN + NAME);
                    PDDocumentOutline outline = new PDDocumentOutline();
                    outline.addLast(item);
                    paper.document.getDocumentCatalog().setDocumentOutline(outline);
                })),
                Sample.text("structure", Paper.usual(paper -> {
                    PDStructureTreeRoot root = new PDStructureTreeRoot();
                    PDStructureElement element = new PDStructureElement("Figure", root);
                    element.setAlternateDescription(HIDDEN + NAME);
                    root.appendKid(element);
                    paper.document.getDocumentCatalog().setStructureTreeRoot(root);
                })),
                Sample.text("thumbnail and private data", Paper.usual(paper -> {
                    COSStream secret = paper.document.getDocument().createCOSStream();
                    try (var out = secret.createOutputStream(COSName.FLATE_DECODE)) {
                        out.write((HIDDEN + NAME).getBytes(StandardCharsets.UTF_8));
                    }
                    paper.page.getCOSObject().setItem(COSName.getPDFName("Thumb"), secret);
                    paper.page.getCOSObject().setItem(COSName.getPDFName("PieceInfo"), secret);
                })),
                Sample.text("earlier version", earlier()),
                Sample.text("something else behind the end", behind()));
    }

    private static PDComplexFileSpecification attachment(PDDocument document) throws IOException {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile("a.txt");
        file.setEmbeddedFile(new PDEmbeddedFile(
                document,
                new ByteArrayInputStream((HIDDEN + NAME).getBytes(StandardCharsets.UTF_8)),
                COSName.FLATE_DECODE));
        return file;
    }

    private static byte[] earlier() throws IOException {
        byte[] first = Paper.of(paper -> paper.write(HIDDEN, 20, 80, 12));
        byte[] second = Paper.usual(paper -> {});
        try (PDDocument document = Loader.loadPDF(first);
                PDDocument other = Loader.loadPDF(second)) {
            var page = document.getPage(0);
            COSStream content = document.getDocument().createCOSStream();
            try (var out = content.createOutputStream();
                    var in = other.getPage(0).getContents()) {
                in.transferTo(out);
            }
            page.getCOSObject().setItem(COSName.CONTENTS, content);
            var resources = other.getPage(0).getResources().getCOSObject();
            page.getCOSObject()
                    .setItem(COSName.RESOURCES, new PDFCloneUtility(document) {}.cloneForNewDocument(resources));
            page.getCOSObject().setNeedToBeUpdated(true);
            content.setNeedToBeUpdated(true);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.saveIncremental(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] behind() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(Paper.usual(paper -> {}));
        bytes.writeBytes(OfficeSamples.zip(Map.of("a.txt", HIDDEN + NAME)));
        return bytes.toByteArray();
    }

    private static List<Sample> annotated() throws IOException {
        return List.of(
                Sample.text("comment", Paper.usual(paper -> {
                    PDAnnotationText note = new PDAnnotationText();
                    note.setContents(HIDDEN + NAME);
                    note.setRectangle(new PDRectangle(200, 50, 20, 20));
                    paper.page.setAnnotations(List.of(note));
                })),
                Sample.text("attachment on the page", Paper.usual(paper -> {
                    PDAnnotationFileAttachment file = new PDAnnotationFileAttachment();
                    file.setFile(attachment(paper.document));
                    file.setRectangle(new PDRectangle(200, 50, 20, 20));
                    paper.page.setAnnotations(List.of(file));
                })),
                Sample.text("link", Paper.usual(paper -> {
                    PDActionURI target = new PDActionURI();
                    target.setURI("https://example.invalid/hidden-trace-4711");
                    PDAnnotationLink link = new PDAnnotationLink();
                    link.setAction(target);
                    link.setRectangle(new PDRectangle(20, 190, 100, 20));
                    paper.page.setAnnotations(List.of(link));
                })),
                Sample.text(
                        "stamp",
                        Paper.of(
                                paper -> {
                                    paper.write(OPEN, 20, 200, 12);
                                    paper.font.encode(NAME + PHONE + ID);
                                },
                                paper -> {
                                    PDAnnotationRubberStamp stamp = new PDAnnotationRubberStamp();
                                    stamp.setContents(HIDDEN);
                                    appearance(paper, stamp);
                                    paper.page.setAnnotations(List.of(stamp));
                                })),
                Sample.text("form", Paper.of(paper -> paper.write(OPEN, 20, 200, 12), paper -> {
                    PDAcroForm form = new PDAcroForm(paper.document);
                    paper.document.getDocumentCatalog().setAcroForm(form);
                    PDTextField field = new PDTextField(form);
                    field.setPartialName("name");
                    field.getCOSObject().setString(COSName.V, NAME + PHONE + ID);
                    field.getCOSObject().setString(COSName.DV, HIDDEN);
                    form.setFields(List.of(field));
                    PDAnnotationWidget widget = field.getWidgets().getFirst();
                    appearance(paper, widget);
                    paper.page.setAnnotations(List.of(widget));
                })));
    }

    /** Shows the secrets at the place of an annotation. */
    private static void appearance(Paper paper, PDAnnotation annotation) throws IOException {
        PDAppearanceStream shown = new PDAppearanceStream(paper.document);
        shown.setBBox(new PDRectangle(290, 30));
        shown.setResources(new PDResources());
        var name = shown.getResources().add(paper.font);
        for (int c : (NAME + PHONE + ID).codePoints().toArray()) paper.font.addToSubset(c);
        try (var out = shown.getStream().createOutputStream()) {
            StringBuilder hex = new StringBuilder();
            for (byte b : paper.font.encode(NAME + PHONE + " " + ID)) hex.append("%02X".formatted(b));
            out.write(("BT /" + name.getName() + " 12 Tf 5 10 Td <" + hex + "> Tj ET")
                    .getBytes(StandardCharsets.US_ASCII));
        }
        PDAppearanceDictionary appearances = new PDAppearanceDictionary();
        appearances.setNormalAppearance(shown);
        annotation.setAppearance(appearances);
        annotation.setRectangle(new PDRectangle(20, 120, 290, 30));
        annotation.setPrinted(true);
    }
}
