package xinqiao.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import xinqiao.documents.rules.Elements;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.LetterPart;
import xinqiao.procedure.ProfilesTest;

/** The measures of GB/T 9704—2012, in millimetres, as they are read back from a PDF. */
@Covers(Provision.LAW_S2)
class LetterMeasuresTest {
    private static final Offset<Double> EXACT = within(0.2);
    private static final double MM = 25.4 / 72;
    private static final double LEFT = 28;
    private static final double RIGHT = 184;
    private static final double TOP = 37;
    private static final double ROW = 225 / 22.0;
    private static final double CHARACTER = 156 / 28.0;
    /** the middle of a Chinese character over its baseline, in parts of its size */
    private static final double MIDDLE = 0.38;

    private final Letters letters = new Letters();

    private record At(int page, String text, double x, double y, double size, double width) {
        double middle() {
            return y - MIDDLE * size;
        }

        double right() {
            return x + width;
        }
    }

    @Test
    void theGridHasTwentyTwoLinesOfTwentyEightCharacters() throws IOException {
        String text = "查验等待时间过长的情况属实我关已增加人工查验人员并与场所经营人约定设备停用时的应急安排";
        List<At> all = read(letters.pdf(official(Official.Format.LETTER, text.repeat(30))));
        List<At> second =
                all.stream().filter(at -> at.page() == 2 && at.middle() < 262).toList();
        List<Double> rows = second.stream().map(At::middle).distinct().toList();
        assertThat(rows).hasSize(22);
        for (int i = 0; i < 22; i++) assertThat(rows.get(i)).isCloseTo(TOP + (i + 0.5) * ROW, EXACT);
        List<At> first = second.stream().filter(at -> at.middle() < TOP + ROW).toList();
        assertThat(first).hasSize(28);
        for (int i = 0; i < 28; i++) assertThat(first.get(i).x()).isCloseTo(LEFT + i * CHARACTER, EXACT);
        assertThat(first.getFirst().size() / MM).isCloseTo(16, within(0.01));
    }

    @Test
    void aLettersHeadStandsThirtyMillimetresFromTheEdgeWithDoubleLinesOfOneHundredAndSeventy() throws IOException {
        Official letter = official(Official.Format.LETTER, "经查，情况属实。");
        List<At> all = read(letters.pdf(letter));
        At mark = find(all, "昆");
        assertThat(mark.y() - inkTop(mark)).isCloseTo(30, within(1.0));
        List<double[]> strokes = PdfStrokes.of(letters.pdf(letter), 0);
        assertThat(strokes).hasSize(4).allSatisfy(stroke -> {
            assertThat(stroke[0]).isCloseTo(20, EXACT);
            assertThat(stroke[2]).isCloseTo(170, EXACT);
        });
        assertThat(strokes.get(0)[3]).isGreaterThan(strokes.get(1)[3]);
        assertThat(strokes.get(2)[3]).isLessThan(strokes.get(3)[3]);
        assertThat(strokes.get(3)[1] + strokes.get(3)[3] / 2).isCloseTo(297 - 20, EXACT);
        At year = find(all, "〔");
        assertThat(year.size() / MM).isCloseTo(16, within(0.01));
        assertThat(last(all, "号").right()).isCloseTo(RIGHT, within(1.0));
        assertThat(year.middle() - year.size() / 2 - strokes.get(1)[1]).isCloseTo(year.size() * 7 / 8, within(0.4));
        assertThat(all).noneMatch(at -> at.page() == 1 && at.middle() > 263);
    }

    @Test
    void aDocumentsNameStandsThirtyFiveMillimetresBelowTheTypeAreasEdge() throws IOException {
        Official document = official(Official.Format.DOCUMENT, "现将有关情况报告如下。");
        List<At> all = read(letters.pdf(document));
        At mark = find(all, "昆");
        assertThat(mark.y() - inkTop(mark) - TOP).isCloseTo(35, within(1.0));
        At number = find(all, "〔");
        double[] red = PdfStrokes.of(letters.pdf(document), 0).getFirst();
        assertThat(red[1] - (number.middle() + number.size() / 2)).isCloseTo(4, EXACT);
        assertThat(red[2]).isCloseTo(156, EXACT);
        At copy = find(all, "0");
        assertThat(copy.x()).isCloseTo(LEFT, EXACT);
        assertThat(copy.middle()).isCloseTo(TOP + ROW / 2, EXACT);
        assertThat(last(all, "红").right()).isCloseTo(RIGHT - 16 * MM, within(1.0));
    }

    @Test
    void titleIsOfTheSecondSizeAndTheDateLeavesFourCharactersToTheRight() throws IOException {
        Official letter = official(Official.Format.LETTER, "经查，情况属实。");
        List<At> all = read(letters.pdf(letter));
        At title = find(all, "答");
        assertThat(title.size() / MM).isCloseTo(22, within(0.01));
        At day = last(all, "日");
        assertThat(RIGHT - day.right()).isCloseTo(4 * CHARACTER, within(0.3));
        SealPlace seal = letters.seal(letter, Letters.SEAL);
        double middle = seal.left() + seal.size() / 2;
        At house = all.stream().filter(at -> at.text().equals("昆")).toList().getLast();
        At houseEnd = all.stream().filter(at -> at.text().equals("关")).toList().getLast();
        At dateBegin = all.get(all.indexOf(day) - "2026年11月20日".length() + 1);
        assertThat((house.x() + houseEnd.right()) / 2).isCloseTo(middle, within(0.3));
        assertThat((dateBegin.x() + day.right()) / 2).isCloseTo(middle, within(0.3));
        double textEnds = find(all, "属").middle() + ROW / 2;
        assertThat(seal.top()).isBetween(textEnds, textEnds + ROW);
        assertThat(seal.page()).isEqualTo(1);
        assertThat(seal.top() + seal.size() / 2).isLessThan((house.middle() + day.middle()) / 2);
        assertThat(seal.top() + seal.size()).isGreaterThan(day.middle() + day.size() / 2);
    }

    @Test
    void pageNumbersStandRightOnOddAndLeftOnEvenPagesSevenMillimetresBelow() throws IOException {
        List<At> all = read(letters.pdf(official(Official.Format.DOCUMENT, "查验等待时间过长的情况属实。".repeat(120))));
        List<At> dashes = all.stream().filter(at -> at.text().equals("—")).toList();
        assertThat(dashes).hasSizeGreaterThan(5);
        for (At dash : dashes) {
            assertThat(dash.middle()).isCloseTo(TOP + 225 + 7, EXACT);
            assertThat(dash.size() / MM).isCloseTo(14, within(0.01));
        }
        assertThat(dashes.get(1).right()).isCloseTo(RIGHT - 14 * MM, EXACT);
        assertThat(dashes.get(2).x()).isCloseTo(LEFT + 14 * MM, EXACT);
    }

    @Test
    void houseAndDateNeverStandOnAPageWithoutText() throws IOException {
        for (int length = 10; length < 45; length++) {
            List<At> all = read(letters.pdf(official(Official.Format.LETTER, "查验等待时间过长的情况属实。".repeat(length))));
            int lastPage = all.getLast().page();
            assertThat(all).anyMatch(at -> at.page() == lastPage && at.text().equals("验"));
        }
    }

    @Test
    void withoutASealTheHouseStandsTwoCharactersFromTheRightAndTheDateTwoBehindItsFirst() throws IOException {
        Official letter = official(Official.Format.LETTER, "经查，情况属实。").unsealed();
        List<At> all = read(letters.pdf(letter));
        At day = last(all, "日");
        At begin = all.get(all.indexOf(day) - "2026年11月20日".length() + 1);
        At house = all.stream().filter(at -> at.text().equals("昆")).toList().getLast();
        assertThat(begin.x() - house.x()).isCloseTo(2 * CHARACTER, within(0.3));
        // the date is the longer one, so that it stands two characters from the right
        assertThat(RIGHT - day.right()).isCloseTo(2 * CHARACTER, within(0.5));
        assertThat(house.middle() - find(all, "属").middle()).isCloseTo(2 * ROW, EXACT);
        List<At> named = read(letters.pdf(new Official(
                letter.format(),
                letter.language(),
                letter.mark(),
                "",
                "",
                "",
                letter.number(),
                "",
                letter.title(),
                letter.addressee(),
                letter.paragraphs(),
                List.of(),
                "中华人民共和国昆明长水机场海关",
                letter.date(),
                "",
                null,
                false)));
        At end = named.stream().filter(at -> at.text().equals("关")).toList().getLast();
        assertThat(RIGHT - end.right()).isCloseTo(2 * CHARACTER, within(0.3));
    }

    @Test
    void printInformationStandsAtTheFootOfAnEvenPageBetweenItsLines() throws IOException {
        var imprint = new Official.Imprint("昆明海关法规处，昆明海关监察室。", "瑞丽海关办公室", LocalDate.of(2026, 11, 20));
        Official one = imprinted("经查，情况属实。", imprint);
        List<At> all = read(letters.pdf(one));
        At copied = find(all, "抄");
        assertThat(copied.page()).isEqualTo(2);
        assertThat(copied.size() / MM).isCloseTo(14, within(0.01));
        assertThat(copied.x()).isCloseTo(LEFT + 14 * MM, EXACT);
        At printed = all.stream().filter(at -> at.text().equals("发")).toList().getLast();
        assertThat(printed.right()).isCloseTo(RIGHT - 14 * MM, within(0.3));
        assertThat(printed.middle() + ROW / 2).isCloseTo(TOP + 225, EXACT);
        List<double[]> strokes = PdfStrokes.of(letters.pdf(one), 1);
        assertThat(strokes)
                .hasSize(3)
                .allSatisfy(stroke -> assertThat(stroke[2]).isCloseTo(156, EXACT));
        assertThat(strokes)
                .extracting(stroke -> stroke[3])
                .satisfiesExactly(
                        first -> assertThat(first).isCloseTo(0.35, within(0.01)),
                        between -> assertThat(between).isCloseTo(0.25, within(0.01)),
                        end -> assertThat(end).isCloseTo(0.35, within(0.01)));
        assertThat(all).filteredOn(at -> at.text().equals("—")).hasSize(4);
    }

    @Test
    void aPageLeftBlankBeforeThePrintInformationHasNoNumberNorHasThatPage() throws IOException {
        var imprint = new Official.Imprint("昆明海关法规处。", "瑞丽海关办公室", LocalDate.of(2026, 11, 20));
        boolean seen = false;
        for (int length = 20; length < 75 && !seen; length++) {
            List<At> all = read(letters.pdf(imprinted("查验等待时间过长的情况属实。".repeat(length), imprint)));
            int text = all.stream()
                    .filter(at -> at.text().equals("日"))
                    .mapToInt(At::page)
                    .min()
                    .orElseThrow();
            int last = all.stream()
                    .filter(at -> at.text().equals("抄"))
                    .mapToInt(At::page)
                    .max()
                    .orElseThrow();
            assertThat(last % 2).isZero();
            seen = last == text + 2;
            if (seen) assertThat(all).filteredOn(at -> at.text().equals("—")).noneMatch(at -> at.page() > text);
        }
        assertThat(seen).isTrue();
    }

    @Test
    void attachmentsStandALineBelowTheTextOneUnderTheOtherWithoutAStop() throws IOException {
        Letter letter = SampleLetters.letter(
                ProfilesTest.builtIn().get("kunming-petition-2023"), LetterKind.ASSIGNMENT, Locale.SIMPLIFIED_CHINESE);
        Official official = Elements.of(letter);
        assertThat(official.attachments()).containsExactly("信访事项登记表1份", "报关单复印件1份");
        assertThat(official.title()).isEqualTo("关于交办“边民互市进口水果查验等待时间过长”信访事项的函");
        assertThat(official.paragraphs()).noneMatch(each -> each.part() == LetterPart.ENCLOSED);
        List<At> all = read(letters.pdf(official));
        At word = find(all, "附");
        assertThat(word.x()).isCloseTo(LEFT + 2 * CHARACTER, EXACT);
        At one = all.stream().filter(at -> at.text().equals("登")).toList().getLast();
        At two = all.stream().filter(at -> at.text().equals("复")).toList().getLast();
        assertThat(two.middle() - one.middle()).isCloseTo(ROW, EXACT);
    }

    @Test
    void aReportHasItsSignerUrgencyAndPrintInformation() {
        Letter letter = SampleLetters.letter(
                ProfilesTest.builtIn().get("kunming-petition-2023"),
                LetterKind.SPECIAL_REPORT,
                Locale.SIMPLIFIED_CHINESE);
        Official official = Elements.of(letter);
        assertThat(official.mark()).isEqualTo("信访信息专报");
        assertThat(official.title()).isEqualTo("边民互市进口水果查验等待时间过长");
        assertThat(official.signer()).isEqualTo("魏红");
        assertThat(official.urgency()).isEqualTo("加急");
        assertThat(official.imprint())
                .isEqualTo(new Official.Imprint("昆明海关监察室，昆明海关法规处。", "瑞丽海关办公室", SampleLetters.DATE));
    }

    private static Official imprinted(String text, Official.Imprint imprint) {
        Official one = official(Official.Format.DOCUMENT, text);
        return new Official(
                one.format(),
                one.language(),
                one.mark(),
                one.copy(),
                one.secrecy(),
                one.urgency(),
                one.number(),
                one.signer(),
                one.title(),
                one.addressee(),
                one.paragraphs(),
                List.of(),
                one.house(),
                one.date(),
                "",
                imprint);
    }

    private static Official official(Official.Format format, String text) {
        Letter letter = SampleLetters.letter(
                ProfilesTest.builtIn().get("kunming-petition-2023"), LetterKind.OPINION, Locale.SIMPLIFIED_CHINESE);
        boolean document = format == Official.Format.DOCUMENT;
        return new Official(
                format,
                "zh-CN",
                document ? "昆明海关文件" : "昆明海关",
                document ? "000001" : "",
                document ? "秘密★1年" : "",
                document ? "特急" : "",
                letter.number(),
                document ? "魏红" : "",
                "信访答复意见书",
                "李镕堃",
                List.of(new Paragraph(LetterPart.FACTS, false, text)),
                List.of(),
                "昆明海关",
                LocalDate.of(2026, 11, 20),
                "",
                null);
    }

    private static At find(List<At> all, String text) {
        return all.stream().filter(at -> at.text().equals(text)).findFirst().orElseThrow();
    }

    private static At last(List<At> all, String text) {
        return all.stream()
                .filter(at -> at.text().equals(text) && at.page() == 1)
                .toList()
                .getLast();
    }

    /** How high the ink of 昆 stands in the face of titles. */
    private static double inkTop(At at) {
        return 0.84 * at.size();
    }

    private static List<At> read(byte[] pdf) throws IOException {
        List<At> all = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition at) {
                    all.add(new At(
                            getCurrentPageNo(),
                            at.getUnicode(),
                            at.getXDirAdj() * MM,
                            at.getYDirAdj() * MM,
                            at.getFontSizeInPt() * MM,
                            at.getWidthDirAdj() * MM));
                }
            };
            assertThat(stripper.getText(document)).isNotNull();
        }
        return all;
    }
}
