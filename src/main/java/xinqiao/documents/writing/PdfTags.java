package xinqiao.documents.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import xinqiao.documents.sheet.Line;
import xinqiao.documents.sheet.Role;

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
    private final Map<Integer, COSDictionary> cells = new HashMap<>();
    private COSDictionary table = new COSDictionary();
    private COSDictionary row = new COSDictionary();
    private String language = "";
    private int block = -1;
    private int tableNo;
    private int rowNo;

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
            Line.Cell cell = line.cell();
            element = cell == null
                    ? element(line.role().tag(), whole)
                    // a cell that goes on on the next page is the same cell
                    : cells.computeIfAbsent(block, _ -> cell(line.role(), cell));
        }
        COSDictionary content = new COSDictionary();
        content.setName(COSName.TYPE, "MCR");
        content.setItem(COSName.PG, page);
        content.setInt(COSName.MCID, mark);
        element.getCOSArray(COSName.K).add(content);
        onPage.add(element);
        return mark;
    }

    private COSDictionary element(String tag, COSDictionary within) {
        COSDictionary one = new COSDictionary();
        one.setName(COSName.TYPE, "StructElem");
        one.setName(COSName.S, tag);
        one.setItem(COSName.P, within);
        if (!language.isEmpty()) one.setString(COSName.LANG, language);
        one.setItem(COSName.K, new COSArray());
        within.getCOSArray(COSName.K).add(one);
        return one;
    }

    /** A cell of a ruled table, in its row, with what it reaches over. */
    private COSDictionary cell(Role role, Line.Cell cell) {
        if (cell.table() != tableNo) {
            tableNo = cell.table();
            rowNo = 0;
            table = element("Table", whole);
        }
        if (cell.row() != rowNo) {
            rowNo = cell.row();
            row = element("TR", table);
        }
        COSDictionary one = element(role.tag(), row);
        COSDictionary reach = new COSDictionary();
        reach.setName(COSName.O, "Table");
        if (cell.columns() > 1) reach.setInt(COSName.getPDFName("ColSpan"), cell.columns());
        if (cell.rows() > 1) reach.setInt(COSName.getPDFName("RowSpan"), cell.rows());
        if (role == Role.LABEL) reach.setName(COSName.getPDFName("Scope"), "Row");
        one.setItem(COSName.A, reach);
        return one;
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
