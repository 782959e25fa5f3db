package xinqiao.redaction.pages;

import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Pictures and forms that nothing on a page draws stay behind: those of pages that were removed often hang on others. */
final class Drawn {
    private Drawn() {}

    static void only(PDPage page) throws IOException {
        PDResources resources = page.getResources();
        if (resources == null) return;
        Set<COSName> names = drawn(page);
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        names.addAll(inherited(resources, names, seen));
        page.setResources(left(resources, names));
    }

    /** What forms without resources of their own draw of the page's; those with their own are reduced likewise. */
    private static Set<COSName> inherited(PDResources resources, Set<COSName> names, Set<COSBase> seen)
            throws IOException {
        Set<COSName> more = new HashSet<>();
        for (COSName name : names) {
            if (!resources.isImageXObject(name)
                    && objects(resources).containsKey(name)
                    && resources.getXObject(name) instanceof PDFormXObject form
                    && seen.add(form.getCOSObject())) {
                Set<COSName> inside = drawn(form);
                PDResources own = form.getResources();
                if (own == null || own.getCOSObject() == resources.getCOSObject()) {
                    more.addAll(inside);
                    more.addAll(inherited(resources, inside, seen));
                } else {
                    inside.addAll(inherited(own, inside, seen));
                    form.setResources(left(own, inside));
                }
            }
        }
        return more;
    }

    private static Set<COSName> drawn(PDContentStream stream) throws IOException {
        Set<COSName> names = new HashSet<>();
        COSName last = null;
        for (Object token : new PDFStreamParser(stream).parse()) {
            if (token instanceof COSName name) last = name;
            else if (token instanceof Operator operator) {
                if (operator.getName().equals(OperatorName.DRAW_OBJECT) && last != null) names.add(last);
                last = null;
            }
        }
        return names;
    }

    private static COSDictionary objects(PDResources resources) {
        COSDictionary objects = resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
        return objects == null ? new COSDictionary() : objects;
    }

    private static PDResources left(PDResources resources, Set<COSName> names) {
        var copy = new COSDictionary(resources.getCOSObject());
        COSDictionary objects = objects(resources);
        var kept = new COSDictionary();
        for (COSName name : names) if (objects.containsKey(name)) kept.setItem(name, objects.getItem(name));
        copy.setItem(COSName.XOBJECT, kept);
        return new PDResources(copy);
    }
}
