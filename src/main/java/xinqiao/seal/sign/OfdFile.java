package xinqiao.seal.sign;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * The files of an OFD (GB/T 33190) by their paths without a leading slash. A package in which two readers could see
 * different files isn't read at all.
 */
final class OfdFile {
    static final String NAMESPACE = "http://www.ofdspec.org/2016";
    static final int MOST_FILES = 2_000;
    private static final long MOST_BYTES = 50L << 20;
    /** A tree of such a part takes many times its size. */
    private static final int MOST_XML = 2 << 20;

    private static final int END_RECORD = 22;
    private static final byte[] END = {'P', 'K', 5, 6};

    private final Map<String, byte[]> files;

    private OfdFile(Map<String, byte[]> files) {
        this.files = files;
    }

    /** Why a package can't be trusted to say one thing only. */
    static final class Ambiguous extends IOException {
        private final String key;

        Ambiguous(String key) {
            super(key);
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    static OfdFile read(byte[] zip) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        long left = MOST_BYTES;
        // what a directory at the end doesn't tell of can't be seen by readers, but can be by others
        if (!endsWithDirectory(zip)) throw new Ambiguous("appended-package");
        try (var in = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(zip))
                .setCharset(StandardCharsets.UTF_8)
                .get()) {
            List<ZipArchiveEntry> entries = new ArrayList<>();
            in.getEntriesInPhysicalOrder().asIterator().forEachRemaining(entries::add);
            if (entries.size() > MOST_FILES) throw new Ambiguous("too-large");
            for (ZipArchiveEntry entry : entries) {
                if (entry.isDirectory()) continue;
                byte[] content;
                try (var stream = in.getInputStream(entry)) {
                    content = stream.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, left + 1));
                }
                left -= content.length;
                if (left < 0) throw new Ambiguous("too-large");
                if (files.put(path(entry.getName()), content) != null) throw new Ambiguous("twice");
            }
        }
        return new OfdFile(files);
    }

    private static boolean endsWithDirectory(byte[] zip) {
        int at = zip.length - END_RECORD;
        if (at < 0 || zip[zip.length - 1] != 0 || zip[zip.length - 2] != 0) return false;
        for (int i = 0; i < END.length; i++) if (zip[at + i] != END[i]) return false;
        return zip[0] == 'P' && zip[1] == 'K' && zip[2] == 3 && zip[3] == 4;
    }

    byte[] write() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    Map<String, byte[]> files() {
        return files;
    }

    byte[] get(String path) throws IOException {
        byte[] content = files.get(path(path));
        if (content == null) throw new IOException("no file " + path);
        return content;
    }

    boolean has(String path) {
        return files.containsKey(path(path));
    }

    void put(String path, byte[] content) {
        files.put(path(path), content);
    }

    /** The path of one file as another one names it: from the root, or beside it. */
    String beside(String file, String named) {
        String clean = path(named);
        if (named.startsWith("/") || !file.contains("/")) return clean;
        String there = file.substring(0, file.lastIndexOf('/') + 1) + clean;
        return files.containsKey(there) || !files.containsKey(clean) ? there : clean;
    }

    Element xml(String path) throws IOException {
        return parse(get(path)).getDocumentElement();
    }

    static Document parse(byte[] xml) throws IOException {
        if (xml.length > MOST_XML) throw new Ambiguous("too-large");
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    /** The elements of a name, however deep. */
    static List<Element> all(Element in, String name) {
        var found = in.getElementsByTagNameNS("*", name);
        List<Element> all = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) all.add((Element) found.item(i));
        return all;
    }

    static String text(Element in, String name) throws IOException {
        var found = all(in, name);
        if (found.isEmpty()) throw new IOException("no " + name);
        return found.getFirst().getTextContent().strip();
    }

    static String path(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
