package xinqiao.redaction.office;

import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import xinqiao.redaction.pages.Unfit;

/** Accepts all tracked changes of a part (接受全部修订), and takes away comments, hidden text and who wrote when. */
final class WordChanges {
    /** Cells that were taken out or put together change the table around them. */
    private static final List<String> TOO_MUCH = List.of("cellDel", "cellMerge");

    private static final List<String> GONE = List.of(
            "del",
            "moveFrom",
            "delText",
            "delInstrText",
            "commentRangeStart",
            "commentRangeEnd",
            "commentReference",
            "annotationRef",
            "rPrChange",
            "pPrChange",
            "sectPrChange",
            "tblPrChange",
            "tblPrExChange",
            "tblGridChange",
            "trPrChange",
            "tcPrChange",
            "numberingChange",
            "moveFromRangeStart",
            "moveFromRangeEnd",
            "moveToRangeStart",
            "moveToRangeEnd",
            "customXmlInsRangeStart",
            "customXmlInsRangeEnd",
            "customXmlDelRangeStart",
            "customXmlDelRangeEnd",
            "customXmlMoveFromRangeStart",
            "customXmlMoveFromRangeEnd",
            "customXmlMoveToRangeStart",
            "customXmlMoveToRangeEnd",
            "cellIns",
            "rsids",
            "docVars",
            "trackRevisions",
            "attachedTemplate",
            "dataBinding",
            "proofErr",
            "legacyDrawing");

    private WordChanges() {}

    static void accept(Document document) throws Unfit {
        for (String name : TOO_MUCH) if (!Dom.named(document, name).isEmpty()) throw new Unfit(Unfit.Reason.COMPLEX);
        for (Element row : Dom.named(document, "tr")) if (deleted(row)) Dom.remove(row);
        for (Element run : Dom.named(document, "r")) if (hidden(run)) Dom.remove(run);
        for (String name : GONE) Dom.named(document, name).forEach(Dom::remove);
        for (String name : List.of("ins", "moveTo")) Dom.named(document, name).forEach(Dom::unwrap);
        anonymous(document.getDocumentElement());
    }

    private static boolean deleted(Element row) {
        return Dom.children(row).stream()
                .filter(each -> "trPr".equals(each.getLocalName()))
                .flatMap(each -> Dom.children(each).stream())
                .anyMatch(each -> "del".equals(each.getLocalName()));
    }

    private static boolean hidden(Element run) {
        return Dom.children(run).stream()
                .filter(each -> "rPr".equals(each.getLocalName()))
                .flatMap(each -> Dom.children(each).stream())
                .filter(each -> "vanish".equals(each.getLocalName()))
                .anyMatch(each ->
                        !each.getAttributeNS(each.getNamespaceURI(), "val").matches("0|false|off"));
    }

    /** The marks of editing sessions tell which parts were written together, and when. */
    private static void anonymous(Element one) {
        var attributes = one.getAttributes();
        for (int i = attributes.getLength() - 1; i >= 0; i--) {
            Node attribute = attributes.item(i);
            String name = attribute.getLocalName();
            if (name != null && (name.startsWith("rsid") || name.equals("paraId") || name.equals("textId")))
                one.removeAttributeNode((org.w3c.dom.Attr) attribute);
        }
        Dom.children(one).forEach(WordChanges::anonymous);
    }
}
