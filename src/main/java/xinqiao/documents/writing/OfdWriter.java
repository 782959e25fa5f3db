package xinqiao.documents.writing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import xinqiao.documents.fonts.FontFile;
import xinqiao.documents.fonts.Subset;
import xinqiao.documents.sheet.Pages;
import xinqiao.documents.sheet.Sheet;

/** Writes pages as OFD (GB/T 33190—2016): a zip of XML and the fonts' used parts, the same bytes each time. */
public final class OfdWriter {
    static final String HEADER = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    static final String SPACE = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";
    private static final String AREA = "<ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox>";

    private final Pages pages;
    private final Map<FontFile, Integer> fonts = new EnumMap<>(FontFile.class);
    private final Map<FontFile, Subset> subsets = new EnumMap<>(FontFile.class);
    private int last;

    private OfdWriter(Pages pages) {
        this.pages = pages;
    }

    public static byte[] write(Pages pages) {
        return new OfdWriter(pages).zipped();
    }

    private byte[] zipped() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("OFD.xml", utf8(root()));
        files.put("Doc_0/Document.xml", new byte[0]);
        files.put("Doc_0/PublicRes.xml", new byte[0]);
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < pages.sheets().size(); i++) {
            Sheet sheet = pages.sheets().get(i);
            list.append("<ofd:Page ID=\"")
                    .append(next())
                    .append("\" BaseLoc=\"Pages/Page_")
                    .append(i)
                    .append("/Content.xml\"/>");
            files.put("Doc_0/Pages/Page_" + i + "/Content.xml", utf8(page(sheet)));
        }
        files.put("Doc_0/PublicRes.xml", utf8(resources()));
        subsets.forEach((font, subset) -> files.put("Doc_0/Res/" + font.family() + ".ttf", subset.file()));
        files.put("Doc_0/Document.xml", utf8(document(list)));
        return zip(files);
    }

    int next() {
        return ++last;
    }

    int font(FontFile file) {
        return fonts.computeIfAbsent(file, _ -> next());
    }

    Subset subset(FontFile file) {
        return subsets.computeIfAbsent(file, Subset::new);
    }

    private String root() {
        return HEADER + "<ofd:OFD" + SPACE + " Version=\"1.0\" DocType=\"OFD\"><ofd:DocBody><ofd:DocInfo><ofd:DocID>"
                + pages.key() + "</ofd:DocID><ofd:Title>" + Markup.escape(pages.title()) + "</ofd:Title><ofd:Author>"
                + Markup.escape(pages.author()) + "</ofd:Author><ofd:CreationDate>" + pages.date()
                + "</ofd:CreationDate><ofd:Creator>Xinqiao</ofd:Creator></ofd:DocInfo>"
                + "<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>";
    }

    private String document(CharSequence list) {
        return HEADER + "<ofd:Document" + SPACE + "><ofd:CommonData><ofd:MaxUnitID>" + last
                + "</ofd:MaxUnitID><ofd:PageArea>" + AREA
                + "</ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes>"
                + "</ofd:CommonData><ofd:Pages>" + list + "</ofd:Pages></ofd:Document>";
    }

    private String resources() {
        StringBuilder res = new StringBuilder(HEADER);
        res.append("<ofd:Res").append(SPACE).append(" BaseLoc=\"Res\"><ofd:Fonts>");
        fonts.forEach((font, id) -> res.append("<ofd:Font ID=\"")
                .append(id)
                .append("\" FontName=\"")
                .append(font.family())
                .append("\" FamilyName=\"")
                .append(font.family())
                .append("\"><ofd:FontFile>")
                .append(font.family())
                .append(".ttf</ofd:FontFile></ofd:Font>"));
        return res.append("</ofd:Fonts></ofd:Res>").toString();
    }

    private String page(Sheet sheet) {
        OfdContent content = new OfdContent(this);
        String layer = "<ofd:Layer ID=\"" + next() + "\" Type=\"Body\">";
        return HEADER + "<ofd:Page" + SPACE + "><ofd:Area>" + AREA + "</ofd:Area><ofd:Content>" + layer
                + content.write(sheet) + "</ofd:Layer></ofd:Content></ofd:Page>";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] zip(Map<String, byte[]> files) {
        LocalDateTime made = pages.date().atStartOfDay();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(made);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
