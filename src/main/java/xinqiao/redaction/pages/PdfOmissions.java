package xinqiao.redaction.pages;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import xinqiao.redaction.Omission;
import xinqiao.redaction.Omission.What;

/** Counts what a PDF has beside its pages, so that whoever releases it knows; more than that is left anyway. */
final class PdfOmissions {
    private final Map<What, Integer> counts = new EnumMap<>(What.class);

    private PdfOmissions() {}

    static List<Omission> of(PDDocument document, int versions, boolean repaired) throws IOException {
        PdfOmissions left = new PdfOmissions();
        for (PDPage page : document.getPages())
            for (PDAnnotation annotation : page.getAnnotations()) left.annotation(annotation);
        for (var key : document.getDocument().getXrefTable().keySet()) {
            var object = document.getDocument().getObjectFromPool(key);
            if (object.getObject() instanceof COSDictionary dictionary) left.dictionary(dictionary);
        }
        left.layers(document);
        boolean described = !document.getDocumentInformation().getMetadataKeys().isEmpty();
        if (described || document.getDocumentCatalog().getMetadata() != null) left.counts.put(What.METADATA, 1);
        // the first object of a file that is made for the web says so, and such a file ends twice
        int ends = document.getDocument().getLinearizedDictionary() == null ? 1 : 2;
        if (versions > ends) left.counts.put(What.EARLIER_VERSIONS, versions - ends);
        if (repaired) left.counts.put(What.REPAIRED, 1);
        return left.counts.entrySet().stream()
                .map(each -> new Omission(each.getKey(), each.getValue()))
                .toList();
    }

    private void annotation(PDAnnotation annotation) {
        if (Painter.shows(annotation) || annotation.getSubtype() == null) return;
        switch (annotation.getSubtype()) {
            case "Link", "Widget", "FileAttachment" -> {}
            default -> counts.merge(What.COMMENTS, 1, Integer::sum);
        }
    }

    private void dictionary(COSDictionary dictionary) {
        if (dictionary.containsKey(COSName.EF)) counts.merge(What.ATTACHMENTS, 1, Integer::sum);
        if (COSName.JAVA_SCRIPT.equals(dictionary.getCOSName(COSName.S))) counts.merge(What.SCRIPTS, 1, Integer::sum);
        if (dictionary.containsKey(COSName.BYTERANGE)) counts.merge(What.SIGNATURES, 1, Integer::sum);
    }

    private void layers(PDDocument document) {
        var layers = document.getDocumentCatalog().getOCProperties();
        if (layers == null) return;
        for (var layer : layers.getOptionalContentGroups())
            if (!layers.isGroupEnabled(layer)) counts.merge(What.HIDDEN_LAYERS, 1, Integer::sum);
    }
}
