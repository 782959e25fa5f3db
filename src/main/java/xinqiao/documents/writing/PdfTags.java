package xinqiao.documents.writing;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import xinqiao.documents.sheet.Line;

/** The structure of a PDF, by which it is read aloud: the document, its title, headings and paragraphs in their order. */
final class PdfTags {
    private static final COSName STRUCT_PARENTS = COSName.getPDFName("StructParents");
    private static final COSName PARENT_TREE = COSName.getPDFName("ParentTree");

    private final COSDictionary root = new COSDictionary();
    private final COSDictionary whole = new COSDictionary();
    private final COSArray children = new COSArray();
    private final List<COSArray> parents = new ArrayList<>();
    private COSDictionary page = new COSDictionary();
    private COSDictionary element = new COSDictionary();
    private String language = "";
    private int block = -1;

    PdfTags(PDDocument document, String language) {
        root.setName(COSName.TYPE, "StructTreeRoot");
        root.setItem(COSName.K, whole);
        whole.setName(COSName.TYPE, "StructElem");
        whole.setName(COSName.S, "Document");
        whole.setItem(COSName.P, root);
        whole.setString(COSName.LANG, language);
        whole.setItem(COSName.K, children);
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        catalog.setItem(COSName.STRUCT_TREE_ROOT, root);
        COSDictionary marked = new COSDictionary();
        marked.setBoolean(COSName.getPDFName("Marked"), true);
        catalog.setItem(COSName.getPDFName("MarkInfo"), marked);
    }

    /** @param speech its own language, where it isn't that of the document; else empty */
    void page(COSDictionary next, String speech) {
        language = speech;
        page = next;
        page.setInt(STRUCT_PARENTS, parents.size());
        parents.add(new COSArray());
    }

    /** @return the mark of the line's content on its page */
    int line(Line line) {
        COSArray onPage = parents.getLast();
        int mark = onPage.size();
        if (line.block() != block) {
            block = line.block();
            element = new COSDictionary();
            element.setName(COSName.TYPE, "StructElem");
            element.setName(COSName.S, line.role().tag());
            element.setItem(COSName.P, whole);
            if (!language.isEmpty()) element.setString(COSName.LANG, language);
            element.setItem(COSName.K, new COSArray());
            children.add(element);
        }
        COSDictionary content = new COSDictionary();
        content.setName(COSName.TYPE, "MCR");
        content.setItem(COSName.PG, page);
        content.setInt(COSName.MCID, mark);
        element.getCOSArray(COSName.K).add(content);
        onPage.add(element);
        return mark;
    }

    void finish() {
        COSArray numbers = new COSArray();
        for (int i = 0; i < parents.size(); i++) {
            numbers.add(COSInteger.get(i));
            numbers.add(parents.get(i));
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.setItem(PARENT_TREE, tree);
        root.setInt(COSName.getPDFName("ParentTreeNextKey"), parents.size());
    }
}
