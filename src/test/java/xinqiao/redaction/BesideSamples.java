package xinqiao.redaction;

import static xinqiao.redaction.Sample.HIDDEN;
import static xinqiao.redaction.Sample.ID;
import static xinqiao.redaction.Sample.NAME;
import static xinqiao.redaction.Sample.OPEN;
import static xinqiao.redaction.Sample.PHONE;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
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

/** PDFs with secrets in the file and on no page, or in what lies over a page. */
final class BesideSamples {
    private BesideSamples() {}

    static List<Sample> all() throws IOException {
        return Stream.concat(beside().stream(), annotated().stream()).toList();
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
