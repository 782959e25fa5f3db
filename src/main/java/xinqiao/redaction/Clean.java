package xinqiao.redaction;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** What a released PDF may be made of. The list says what is allowed, since nobody knows all that a PDF can carry. */
final class Clean {
    private static final Set<String> ROOT = Set.of("Type", "Version", "Pages", "Lang");
    private static final Set<String> PAGE = Set.of("Type", "Parent", "MediaBox", "Resources", "Contents");
    private static final Set<String> TRAILER =
            Set.of("Root", "Size", "ID", "Type", "W", "Index", "Filter", "Length", "DecodeParms", "XRefStm");

    /** @param binary a picture, a font */
    record Part(byte[] bytes, boolean binary) {}

    private Clean() {}

    static boolean is(PDDocument document) {
        if (!only(document.getDocumentCatalog().getCOSObject(), ROOT)) return false;
        if (!only(document.getDocument().getTrailer(), TRAILER)) return false;
        for (PDPage page : document.getPages()) if (!only(page.getCOSObject(), PAGE)) return false;
        return true;
    }

    private static boolean only(COSDictionary dictionary, Set<String> allowed) {
        return dictionary.keySet().stream().map(COSName::getName).allMatch(allowed::contains);
    }

    static List<Part> parts(PDDocument document) throws IOException {
        List<Part> parts = new ArrayList<>();
        for (COSObjectKey key : document.getDocument().getXrefTable().keySet())
            if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream) {
                boolean image = COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
                boolean font = stream.containsKey(COSName.LENGTH1);
                try (var in = image ? stream.createRawInputStream() : stream.createInputStream()) {
                    parts.add(new Part(in.readAllBytes(), image || font));
                }
            }
        return parts;
    }
}
