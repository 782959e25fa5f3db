package xinqiao.documents.writing;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import xinqiao.documents.sheet.Pages;

/** What a PDF says of itself: title, author and day, that it is PDF/A-2a, and in which colours it is meant (sRGB). */
final class PdfAbout {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String PRODUCER = "Xinqiao";
    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private PdfAbout() {}

    static void describe(PDDocument document, Pages pages) throws IOException {
        ZonedDateTime made = pages.date().atStartOfDay(ZONE);
        document.setVersion(1.7f);
        document.setDocumentId(Long.parseUnsignedLong(pages.key().substring(0, 16), 16));
        document.getDocumentCatalog().setLanguage(pages.language());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(pages.title());
        about.setAuthor(pages.author());
        about.setProducer(PRODUCER);
        about.setCreationDate(GregorianCalendar.from(made));
        document.setDocumentInformation(about);
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        catalog.setItem(COSName.METADATA, metadata(document, pages, made));
        COSArray intents = new COSArray();
        intents.add(intent(document));
        catalog.setItem(COSName.OUTPUT_INTENTS, intents);
    }

    private static COSDictionary intent(PDDocument document) throws IOException {
        COSStream profile = PdfStreams.of(document, SRGB);
        profile.setInt(COSName.N, 3);
        COSDictionary intent = new COSDictionary();
        intent.setName(COSName.TYPE, "OutputIntent");
        intent.setName(COSName.S, "GTS_PDFA1");
        intent.setString(COSName.getPDFName("OutputConditionIdentifier"), "sRGB IEC61966-2.1");
        intent.setString(COSName.getPDFName("Info"), "sRGB IEC61966-2.1");
        intent.setItem(COSName.getPDFName("DestOutputProfile"), profile);
        return intent;
    }

    /** Not packed, so that archives find it without unpacking. */
    private static COSStream metadata(PDDocument document, Pages pages, ZonedDateTime made) throws IOException {
        String packet = """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
                 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
                <dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
                <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
                <xmp:CreateDate>{made}</xmp:CreateDate>
                <pdf:Producer>{producer}</pdf:Producer>
                <pdfaid:part>2</pdfaid:part>
                <pdfaid:conformance>A</pdfaid:conformance>
                </rdf:Description>
                </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="w"?>""".replace("{language}", pages.language())
                .replace(
                        "{made}",
                        DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx").format(made))
                .replace("{producer}", PRODUCER)
                .replace("{author}", Markup.escape(pages.author()))
                .replace("{title}", Markup.escape(pages.title()));
        COSStream stream = document.getDocument().createCOSStream();
        stream.setName(COSName.TYPE, "Metadata");
        stream.setName(COSName.SUBTYPE, "XML");
        try (var out = stream.createOutputStream()) {
            out.write(packet.getBytes(StandardCharsets.UTF_8));
        }
        return stream;
    }
}
