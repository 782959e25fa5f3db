package xinqiao.redaction.office;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import xinqiao.redaction.Omission.What;
import xinqiao.redaction.pages.Unfit;

/** The parts of an OOXML file, unpacked one at a time and never beyond a limit. */
final class Parts implements AutoCloseable {
    private static final int MOST_PARTS = 10_000;
    private static final long MOST_BYTES = 200L << 20;

    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XML.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    private final ZipFile zip;
    private long unpacked;

    private Parts(ZipFile zip) {
        this.zip = zip;
    }

    static Parts of(byte[] file) throws IOException {
        ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get();
        if (Collections.list(zip.getEntries()).size() > MOST_PARTS) {
            zip.close();
            throw new Unfit(Unfit.Reason.BOMB);
        }
        return new Parts(zip);
    }

    /** In the order of their numbers, as header2 before header10. */
    List<String> names(String pattern) {
        Pattern wanted = Pattern.compile(pattern);
        return Collections.list(zip.getEntries()).stream()
                .map(ZipArchiveEntry::getName)
                .filter(name -> wanted.matcher(name).matches())
                .sorted((a, b) -> a.length() != b.length() ? a.length() - b.length() : a.compareTo(b))
                .toList();
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** What reads one part. */
    interface Reader {
        void read(XMLStreamReader xml) throws XMLStreamException, IOException;
    }

    /** Walks through a part; one that isn't there is empty. */
    void read(String name, Reader reader) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null) return;
        try (InputStream in = bounded(zip.getInputStream(entry))) {
            XMLStreamReader xml = XML.createXMLStreamReader(in);
            reader.read(xml);
            xml.close();
        } catch (XMLStreamException | RuntimeException e) {
            if (e.getCause() instanceof Unfit unfit) throw unfit;
            if (e instanceof XMLStreamException stream && stream.getNestedException() instanceof Unfit unfit)
                throw unfit;
            throw new Unfit(Unfit.Reason.DAMAGED);
        }
    }

    private InputStream bounded(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                count(1);
                return super.read();
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int read = super.read(bytes, from, length);
                count(read);
                return read;
            }
        };
    }

    private void count(int bytes) throws Unfit {
        unpacked += bytes;
        if (unpacked > MOST_BYTES) throw new Unfit(Unfit.Reason.BOMB);
    }

    /** The targets that a part names, by id, as names of parts. */
    Map<String, String> targets(String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        Map<String, String> targets = new HashMap<>();
        read(folder + "_rels/" + part.substring(slash) + ".rels", xml -> {
            while (xml.hasNext())
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("Relationship")) {
                    String target = attribute(xml, "Target");
                    targets.put(attribute(xml, "Id"), target.startsWith("/") ? target.substring(1) : folder + target);
                }
        });
        return targets;
    }

    /** Empty where there is none. */
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++)
            if (xml.getAttributeLocalName(i).equals(name)) return xml.getAttributeValue(i);
        return "";
    }

    /** Everything within an element is passed over. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) depth++;
            if (event == XMLStreamReader.END_ELEMENT) depth--;
        }
    }

    /** What every such file carries along. */
    void leave(Reading reading, String folder) {
        reading.left(
                What.PICTURES,
                names(folder + "/(media/.+|charts/chart\\d*\\.xml)").size());
        reading.left(
                What.EMBEDDED_OBJECTS,
                names(folder + "/(embeddings|activeX|externalLinks|afchunk)[^/]*/?[^/]*")
                        .size());
        reading.left(
                What.METADATA, names("docProps/.+|customXml/item\\d*\\.xml").isEmpty() ? 0 : 1);
        reading.left(What.APPEARANCE);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
