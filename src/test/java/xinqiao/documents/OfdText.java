package xinqiao.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** An OFD read back. */
final class OfdText {
    static final String SPACE = "http://www.ofdspec.org/2016";

    private OfdText() {}

    static Map<String, byte[]> files(byte[] ofd) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(ofd))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                files.put(entry.getName(), zip.readAllBytes());
        }
        return files;
    }

    static Document xml(byte[] content) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(content));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(e);
        }
    }

    /** All that it says, without blanks. */
    static String of(byte[] ofd) throws IOException {
        StringBuilder text = new StringBuilder();
        Map<String, byte[]> files = files(ofd);
        for (int page = 0; ; page++) {
            byte[] content = files.get(page(page));
            if (content == null) return text.toString().replaceAll("\\s+", "");
            NodeList codes = xml(content).getElementsByTagNameNS(SPACE, "TextCode");
            for (int i = 0; i < codes.getLength(); i++)
                text.append(codes.item(i).getTextContent());
        }
    }

    static String page(int page) {
        return "Doc_0/Pages/Page_" + page + "/Content.xml";
    }
}
