package xinqiao.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.ProfilesTest;

/** An OFD is what GB/T 33190—2016 asks for, and breaks its lines where the PDF does. */
@Covers(Provision.LAW_S2)
class OfdTest {
    private final Letters letters = new Letters();

    private Letter letter(Locale locale) {
        return SampleLetters.letter(ProfilesTest.builtIn().get("kunming-petition-2023"), LetterKind.OPINION, locale);
    }

    @Test
    void everyFileThatIsNamedIsThereAndEveryNumberIsGivenOnce() throws IOException {
        Map<String, byte[]> files = OfdText.files(letters.ofd(letter(Locale.SIMPLIFIED_CHINESE)));
        assertThat(files.keySet()).first().isEqualTo("OFD.xml");
        assertThat(text(files, "OFD.xml", "DocRoot")).containsExactly("Doc_0/Document.xml");
        assertThat(text(files, "OFD.xml", "Title")).containsExactly("信访处理意见书 昆关信处〔2026〕17号");
        assertThat(text(files, "OFD.xml", "CreationDate")).containsExactly("2026-11-20");
        assertThat(text(files, "Doc_0/Document.xml", "PublicRes")).containsExactly("PublicRes.xml");
        int most =
                Integer.parseInt(text(files, "Doc_0/Document.xml", "MaxUnitID").getFirst());
        Set<String> named = new HashSet<>(Set.of("OFD.xml", "Doc_0/Document.xml", "Doc_0/PublicRes.xml"));
        Set<Integer> numbers = new HashSet<>();
        for (Element page : elements(files, "Doc_0/Document.xml", "Page"))
            named.add("Doc_0/" + page.getAttribute("BaseLoc"));
        for (String font : text(files, "Doc_0/PublicRes.xml", "FontFile")) named.add("Doc_0/Res/" + font);
        assertThat(files.keySet()).containsExactlyInAnyOrderElementsOf(named);
        for (String file : files.keySet())
            if (file.endsWith(".xml"))
                for (Element each : elements(files, file, "*"))
                    if (each.hasAttribute("ID")) {
                        int number = Integer.parseInt(each.getAttribute("ID"));
                        assertThat(number).isBetween(1, most);
                        assertThat(numbers.add(number))
                                .as("%s %d", file, number)
                                .isTrue();
                    }
    }

    @Test
    void everyCharacterHasAPlaceAndAGlyphInAFontThatIsInTheFile() throws IOException {
        Map<String, byte[]> files = OfdText.files(letters.ofd(letter(Locale.SIMPLIFIED_CHINESE)));
        Map<String, String> fonts = new TreeMap<>();
        for (Element font : elements(files, "Doc_0/PublicRes.xml", "Font"))
            fonts.put(font.getAttribute("ID"), font.getTextContent());
        for (Element object : elements(files, OfdText.page(0), "TextObject")) {
            String file = Objects.requireNonNull(fonts.get(object.getAttribute("Font")));
            Element code = (Element)
                    object.getElementsByTagNameNS(OfdText.SPACE, "TextCode").item(0);
            String text = code.getTextContent();
            String deltas = code.getAttribute("DeltaX");
            boolean mapped =
                    object.getElementsByTagNameNS(OfdText.SPACE, "CGTransform").getLength() > 0;
            if (mapped) continue;
            assertThat(deltas.isEmpty() ? 0 : deltas.split(" ").length).as(text).isEqualTo(text.length() - 1);
            byte[] bytes = Objects.requireNonNull(files.get("Doc_0/Res/" + file));
            try (var font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
                var glyphs = font.getUnicodeCmapLookup();
                assertThat(text.codePoints()).as(text).allMatch(each -> glyphs.getGlyphId(each) > 0);
            }
        }
    }

    @Test
    void linesEndWhereThoseOfThePdfEnd() throws IOException {
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            Letter letter = letter(locale);
            assertThat(ofdLines(letters.ofd(letter))).isEqualTo(pdfLines(letters.pdf(letter)));
        }
    }

    private static List<String> pdfLines(byte[] pdf) throws IOException {
        TreeMap<Long, StringBuilder> lines = new TreeMap<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition at) {
                    add(lines, getCurrentPageNo() - 1, at.getYDirAdj() * 25.4 / 72, at.getUnicode());
                }
            };
            assertThat(stripper.getText(document)).isNotNull();
        }
        return told(lines);
    }

    private static List<String> ofdLines(byte[] ofd) throws IOException {
        TreeMap<Long, StringBuilder> lines = new TreeMap<>();
        Map<String, byte[]> files = OfdText.files(ofd);
        for (int page = 0; files.containsKey(OfdText.page(page)); page++)
            for (Element object : elements(files, OfdText.page(page), "TextObject")) {
                Element code = (Element)
                        object.getElementsByTagNameNS(OfdText.SPACE, "TextCode").item(0);
                double y = Double.parseDouble(object.getAttribute("Boundary").split(" ")[1])
                        + Double.parseDouble(code.getAttribute("Y"));
                add(lines, page, y, code.getTextContent());
            }
        return told(lines);
    }

    /** To a fifth of a millimetre. */
    private static void add(TreeMap<Long, StringBuilder> lines, int page, double y, String text) {
        lines.computeIfAbsent(page * 10_000L + Math.round(y * 5), _ -> new StringBuilder())
                .append(text);
    }

    private static List<String> told(TreeMap<Long, StringBuilder> lines) {
        List<String> told = new ArrayList<>();
        lines.values().forEach(line -> told.add(line.toString().replaceAll("\\s", "")));
        return told;
    }

    private static List<String> text(Map<String, byte[]> files, String file, String name) {
        return elements(files, file, name).stream().map(Element::getTextContent).toList();
    }

    private static List<Element> elements(Map<String, byte[]> files, String file, String name) {
        NodeList found =
                OfdText.xml(Objects.requireNonNull(files.get(file))).getElementsByTagNameNS(OfdText.SPACE, name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) elements.add((Element) found.item(i));
        return elements;
    }
}
