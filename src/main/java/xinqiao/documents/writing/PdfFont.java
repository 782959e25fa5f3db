package xinqiao.documents.writing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import xinqiao.documents.fonts.FontFile;
import xinqiao.documents.fonts.Subset;
import xinqiao.documents.sheet.Glyph;

/** A font in a PDF: only the glyphs that it prints, and which characters each of them stands for. */
final class PdfFont {
    private static final int MOST_IN_BLOCK = 100;

    private final FontFile file;
    private final int no;
    private final Subset subset;
    private final TreeMap<Integer, String> texts = new TreeMap<>();

    PdfFont(FontFile file, int no) {
        this.file = file;
        this.no = no;
        this.subset = new Subset(file);
    }

    String name() {
        return "F" + no;
    }

    /** @return the glyph's number in the document */
    int add(Glyph glyph) {
        int number = subset.add(glyph.id(), glyph.text());
        if (!glyph.text().isEmpty()) texts.putIfAbsent(number, glyph.text());
        return number;
    }

    /** In thousandths of the em, as readers will take it. */
    long width(int glyph) {
        return Math.round(file.type().advance(glyph) * 1000);
    }

    COSDictionary write(PDDocument document) throws IOException {
        String name = "XQAAA" + (char) ('A' + no) + "+" + file.family();
        COSDictionary font = typed("Font", "Type0", name);
        font.setName(COSName.ENCODING, "Identity-H");
        font.setItem(COSName.TO_UNICODE, PdfStreams.of(document, texts()));
        COSArray descendants = new COSArray();
        descendants.add(descendant(document, name));
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }

    private COSDictionary descendant(PDDocument document, String name) throws IOException {
        COSDictionary font = typed("Font", "CIDFontType2", name);
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setInt(COSName.SUPPLEMENT, 0);
        font.setItem(COSName.CIDSYSTEMINFO, system);
        font.setName(COSName.CID_TO_GID_MAP, "Identity");
        font.setInt(COSName.DW, 1000);
        List<Integer> glyphs = subset.glyphs();
        COSArray widths = new COSArray();
        for (int glyph : glyphs) widths.add(COSInteger.get(width(glyph)));
        COSArray from = new COSArray();
        from.add(COSInteger.ZERO);
        from.add(widths);
        font.setItem(COSName.W, from);
        font.setItem(COSName.FONT_DESC, descriptor(document, name));
        return font;
    }

    private COSDictionary descriptor(PDDocument document, String name) throws IOException {
        COSDictionary descriptor = new COSDictionary();
        descriptor.setName(COSName.TYPE, "FontDescriptor");
        descriptor.setName(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, 4);
        COSArray box = new COSArray();
        for (int edge : new int[] {-200, -300, 1200, 1100}) box.add(COSInteger.get(edge));
        descriptor.setItem(COSName.FONT_BBOX, box);
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, 880);
        descriptor.setInt(COSName.DESCENT, -120);
        descriptor.setInt(COSName.CAP_HEIGHT, 700);
        descriptor.setInt(COSName.STEM_V, 80);
        byte[] content = subset.file();
        COSStream stream = PdfStreams.of(document, content);
        stream.setInt(COSName.LENGTH1, content.length);
        descriptor.setItem(COSName.FONT_FILE2, stream);
        return descriptor;
    }

    private static COSDictionary typed(String type, String subtype, String name) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setName(COSName.TYPE, type);
        dictionary.setName(COSName.SUBTYPE, subtype);
        dictionary.setName(COSName.BASE_FONT, name);
        return dictionary;
    }

    /** The map with which a reader copies and searches text. */
    private String texts() {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        HexFormat hex = HexFormat.of().withUpperCase();
        List<Integer> glyphs = List.copyOf(texts.keySet());
        for (int from = 0; from < glyphs.size(); from += MOST_IN_BLOCK) {
            List<Integer> block = glyphs.subList(from, Math.min(glyphs.size(), from + MOST_IN_BLOCK));
            map.append(block.size()).append(" beginbfchar\n");
            for (int glyph : block)
                map.append('<')
                        .append(hex.toHexDigits((char) glyph))
                        .append("> <")
                        .append(hex.formatHex(texts.getOrDefault(glyph, "").getBytes(StandardCharsets.UTF_16BE)))
                        .append(">\n");
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }
}
