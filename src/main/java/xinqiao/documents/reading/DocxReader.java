package xinqiao.documents.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import xinqiao.documents.UnreadableDraft;
import xinqiao.documents.UnreadableDraft.Flaw;

/**
 * The paragraphs of a text document (DOCX) as they read once its tracked changes are accepted. Nothing of the file is run,
 * followed or kept: what carries programs, other documents or links to outside templates isn't read at all.
 */
public final class DocxReader {
    private static final String BODY = "word/document.xml";
    private static final int MOST_PARTS = 2_000;
    private static final int MOST_BYTES = 16 << 20;
    private static final int MOST_PARAGRAPHS = 3_000;
    private static final int DEEPEST = 90;

    private static final Pattern FOREIGN =
            Pattern.compile("(?i).*(vbaProject|vbaData|/embeddings/|/activeX/|afchunk|oleObject|/externalLinks/).*");
    private static final Pattern OUTSIDE =
            Pattern.compile("<[^<>]*(attachedTemplate|oleObject|frame|subDocument|aFChunk)\"");
    /** What was deleted or moved away, what is said a second time for older programs, and codes of fields. */
    private static final Set<String> SKIPPED =
            Set.of("del", "moveFrom", "Fallback", "instrText", "delText", "pPr", "rPr");

    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XML.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    private final List<String> paragraphs = new ArrayList<>();
    private final Deque<StringBuilder> open = new ArrayDeque<>();

    private DocxReader() {}

    /** Without empty paragraphs. */
    public static List<String> read(byte[] file) throws UnreadableDraft {
        if (file.length < 4 || file[0] != 'P' || file[1] != 'K') throw new UnreadableDraft(Flaw.NOT_A_DOCUMENT);
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.size() > MOST_PARTS) throw new UnreadableDraft(Flaw.TOO_LARGE);
            if (entries.stream()
                    .anyMatch(entry -> FOREIGN.matcher("/" + entry.getName()).matches()))
                throw new UnreadableDraft(Flaw.FOREIGN);
            for (ZipArchiveEntry entry : entries)
                if (entry.getName().endsWith(".rels") || entry.getName().equals("[Content_Types].xml"))
                    check(new String(part(zip, entry), StandardCharsets.UTF_8));
            ZipArchiveEntry body = zip.getEntry(BODY);
            if (body == null) throw new UnreadableDraft(Flaw.NOT_A_DOCUMENT);
            return new DocxReader().paragraphs(part(zip, body));
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw new UnreadableDraft(Flaw.NOT_A_DOCUMENT);
        }
    }

    private static void check(String xml) throws UnreadableDraft {
        if (OUTSIDE.matcher(xml).find() || xml.contains("macroEnabled")) throw new UnreadableDraft(Flaw.FOREIGN);
    }

    private static byte[] part(ZipFile zip, ZipArchiveEntry entry) throws IOException, UnreadableDraft {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] part = in.readNBytes(MOST_BYTES + 1);
            if (part.length > MOST_BYTES) throw new UnreadableDraft(Flaw.TOO_LARGE);
            return part;
        }
    }

    private List<String> paragraphs(byte[] body) throws XMLStreamException, UnreadableDraft {
        XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(body));
        int depth = 0;
        int skipped = 0;
        boolean text = false;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new UnreadableDraft(Flaw.FOREIGN);
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) throw new UnreadableDraft(Flaw.TOO_LARGE);
                    String name = xml.getLocalName();
                    if (skipped > 0 || SKIPPED.contains(name)) skipped++;
                    else {
                        text = name.equals("t");
                        begin(name);
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (text && skipped == 0 && !open.isEmpty()) open.peek().append(xml.getText());
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    text = false;
                    if (skipped > 0) skipped--;
                    else if (xml.getLocalName().equals("p") && !open.isEmpty()) end();
                }
                default -> {}
            }
        }
        return paragraphs;
    }

    private void begin(String element) {
        switch (element) {
            case "p" -> open.push(new StringBuilder());
            case "tab" -> write(' ');
            case "br", "cr" -> write('\n');
            case "noBreakHyphen" -> write('-');
            default -> {}
        }
    }

    private void write(char one) {
        if (!open.isEmpty()) open.peek().append(one);
    }

    private void end() throws UnreadableDraft {
        for (String line : open.pop().toString().split("\n")) if (!line.isBlank()) paragraphs.add(line.strip());
        if (paragraphs.size() > MOST_PARAGRAPHS) throw new UnreadableDraft(Flaw.TOO_LARGE);
    }
}
