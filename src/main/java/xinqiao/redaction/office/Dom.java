package xinqiao.redaction.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import xinqiao.redaction.pages.Unfit;

/** A part of an OOXML file as a tree: nothing from outside is loaded for it. */
final class Dom {
    private Dom() {}

    static Document read(byte[] part) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(part));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        } catch (SAXException e) {
            throw new Unfit(Unfit.Reason.DAMAGED);
        }
    }

    static byte[] write(Document document) throws IOException {
        try {
            document.setXmlStandalone(true);
            var out = new ByteArrayOutputStream();
            var writer = TransformerFactory.newDefaultInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            writer.transform(new DOMSource(document), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new Unfit(Unfit.Reason.DAMAGED);
        }
    }

    /** Those of the name, whatever their namespace is called; they may be taken away while they are walked through. */
    static List<Element> named(Document document, String name) {
        NodeList found = document.getElementsByTagNameNS("*", name);
        List<Element> all = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) all.add((Element) found.item(i));
        return all;
    }

    static List<Element> children(Element of) {
        List<Element> all = new ArrayList<>();
        for (Node child = of.getFirstChild(); child != null; child = child.getNextSibling())
            if (child instanceof Element element) all.add(element);
        return all;
    }

    static void remove(Node one) {
        if (one.getParentNode() != null) one.getParentNode().removeChild(one);
    }

    /** What is in it takes its place. */
    static void unwrap(Element one) {
        Node parent = one.getParentNode();
        if (parent == null) return;
        while (one.getFirstChild() != null) parent.insertBefore(one.getFirstChild(), one);
        parent.removeChild(one);
    }
}
