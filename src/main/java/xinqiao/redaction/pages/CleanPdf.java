package xinqiao.redaction.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** Writes the pages of a PDF anew, and nothing else of it: what isn't needed to draw a page stays behind. */
public final class CleanPdf {
    private static final Set<String> PAGE =
            Set.of("Type", "Parent", "MediaBox", "CropBox", "Rotate", "Resources", "Contents", "Group", "UserUnit");

    /** What fonts, pictures and forms carry along and no page shows. */
    private static final List<String> CARRIED = List.of(
            "Metadata",
            "PieceInfo",
            "LastModified",
            "JS",
            "EF",
            "AF",
            "Annots",
            "StructParent",
            "StructParents",
            "OPI",
            "Alternates",
            "Thumb");

    private CleanPdf() {}

    /** @throws Unfit where something that is seen would be lost */
    public static byte[] copy(byte[] file) throws IOException {
        try (PDDocument from = Loader.loadPDF(file);
                PDDocument to = new PDDocument()) {
            flat(from);
            for (PDPage page : from.getPages()) to.importPage(page);
            for (PDPage page : to.getPages()) {
                only(page.getCOSObject());
                Drawn.only(page);
            }
            strip(to.getPages().getCOSObject());
            String language = from.getDocumentCatalog().getLanguage();
            if (language != null) to.getDocumentCatalog().setLanguage(language);
            to.setVersion(Math.max(from.getVersion(), 1.5f));
            var out = new ByteArrayOutputStream();
            to.save(out);
            return out.toByteArray();
        }
    }

    /** What was filled in becomes part of the page; a seal or a note on the page can't be, and a signature would be gone. */
    private static void flat(PDDocument from) throws IOException {
        if (!from.getSignatureDictionaries().isEmpty()) throw new Unfit(Unfit.Reason.COMPLEX);
        var form = from.getDocumentCatalog().getAcroForm();
        if (form != null) {
            if (form.xfaIsDynamic()) throw new Unfit(Unfit.Reason.COMPLEX);
            form.flatten();
        }
        for (PDPage page : from.getPages())
            for (PDAnnotation annotation : page.getAnnotations())
                if (Painter.shows(annotation) && !"Link".equals(annotation.getSubtype()))
                    throw new Unfit(Unfit.Reason.COMPLEX);
    }

    private static void only(COSDictionary page) {
        for (COSName key : List.copyOf(page.keySet())) if (!PAGE.contains(key.getName())) page.removeItem(key);
    }

    private static void strip(COSBase from) {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            COSBase one = open.pop();
            if (one instanceof COSObject object) {
                COSBase inside = object.getObject();
                if (inside == null) continue;
                one = inside;
            }
            if (!seen.add(one)) continue;
            if (one instanceof COSDictionary dictionary) {
                CARRIED.forEach(key -> dictionary.removeItem(COSName.getPDFName(key)));
                for (COSName key : dictionary.keySet()) {
                    COSBase value = dictionary.getItem(key);
                    if (value != null) open.push(value);
                }
            }
            if (one instanceof COSArray array) for (COSBase each : array) if (each != null) open.push(each);
        }
    }
}
