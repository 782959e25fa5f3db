package xinqiao.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.procedure.DisclosureProfile;
import xinqiao.procedure.ProfilesTest;

/** The forms of the source documents on paper: what their words ask for, long contents, rare characters, measures. */
@Covers(Provision.LAW_S2)
class FormsTest {
    private static final double MM = 25.4 / 72;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String LONG_NAME = "昆明市官渡区长水国际机场综合保税区跨境电子商务产业园进出口贸易有限责任公司工会委员会联合代表";
    private static final String RARE = "李镕堃𠮷𬱖ئابلىز";
    private static final String LETTER = "本公司于二〇二五年十二月申报进口的货物至今未放行，多次到现场询问没有答复。".repeat(190);

    private final Forms forms = new Forms();

    /** What the words of the documents ask a form to have, in the order of the form. */
    private static final Map<FormKind, List<String>> ASKED = Map.ofEntries(
            Map.entry(
                    FormKind.VISIT_REGISTRATION,
                    List.of("姓名", "年龄", "民族", "联系方式", "住址", "职业或单位", "事发地", "反映的主要问题和要求", "办理意见")),
            Map.entry(FormKind.INTERVIEW_RECORD, List.of("主要情节和要求", "以往的信访过程和处理情况", "越级访、重复访的原因", "异常、过激言行")),
            Map.entry(FormKind.LETTER_SLIP, List.of("拟办意见", "批示", "办理", "告知")),
            Map.entry(
                    FormKind.CLOSING_APPROVAL,
                    List.of(
                            "报送主体及程序是否符合要求",
                            "所报事项与交办事项是否一致",
                            "事实是否清楚",
                            "证据是否确凿",
                            "处理是否恰当",
                            "手续是否完备",
                            "问题的处理是否得到落实",
                            "息诉罢访工作开展情况")),
            Map.entry(FormKind.APPLICATION_PERSON, List.of("申请人", "信息")),
            Map.entry(FormKind.PUBLICATION_APPROVAL, List.of("公开", "保密主管部门", "关务公开主管部门负责人")),
            Map.entry(FormKind.STATISTICS, List.of("统计")));

    private static FormFacts blank() {
        return new FormFacts(
                "昆明海关", "", DAY, Map.of("waiver", "YES", "ownAsked", "YES", "purposeAsked", "YES"), Map.of());
    }

    private FormFacts full(FormKind kind) {
        Map<String, String> values = new TreeMap<>();
        for (String field : forms.design(kind).fields()) values.put(field, value(field));
        Map<String, List<Map<String, String>>> rows = Map.of("figures", many("what"), "units", many("unit"));
        return new FormFacts(LONG_NAME, "https://8600.example.gov.cn/desk/petitions/1234567", DAY, values, rows);
    }

    private static String value(String field) {
        return switch (field) {
            case "matter", "asked", "content", "facts", "found" -> LETTER;
            case "name" -> LONG_NAME + RARE;
            case "title", "address", "unit", "to", "papers" -> LONG_NAME;
            case "number" -> "86002026030200012345";
            case "group", "held1", "finished", "own", "waiver", "taken" -> "YES";
            case "repeat" -> "REPEAT";
            default -> "长".repeat(12);
        };
    }

    private static List<Map<String, String>> many(String named) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 0; i < 40; i++) rows.add(Map.of("no", String.valueOf(i + 1), named, "瑞丽海关驻口岸办事处", "now", "12"));
        return rows;
    }

    @ParameterizedTest
    @EnumSource(FormKind.class)
    void blankItHasEveryLabelInItsOrderOnOnePage(FormKind kind) throws IOException {
        byte[] pdf = forms.pdf(forms.fill(kind, blank()));
        picture(kind, "blank", forms.fill(kind, blank()));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            String text = squeezed(new PDFTextStripper().getText(document));
            assertThat(text).contains(squeezed(forms.design(kind).title()));
            for (String label : forms.design(kind).labels())
                for (String line : label.split("\n"))
                    if (line.length() > 1) assertThat(text).contains(squeezed(line));
        }
        inside(pdf);
    }

    @ParameterizedTest
    @EnumSource(FormKind.class)
    void longNamesLettersOfSevenThousandCharactersAndRareOnesFit(FormKind kind) throws IOException {
        assertThat(LETTER.length()).isGreaterThan(7000);
        var form = forms.fill(kind, full(kind));
        picture(kind, "full", form);
        byte[] pdf = forms.pdf(form);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = squeezed(new PDFTextStripper().getText(document));
            var fields = forms.design(kind).fields();
            if (fields.contains("name")) assertThat(text).contains("李镕堃");
            if (fields.stream().anyMatch(field -> value(field).equals(LETTER))) {
                assertThat(document.getNumberOfPages()).isGreaterThan(4);
                // what goes on is told from the page that it begins on
                assertThat(text)
                        .contains(squeezed(form.title()) + (form.language().equals("en") ? "(continued)" : "（续）"));
                assertThat(count(text, "多次到现场询问没有答复")).isGreaterThan(150);
            }
        }
        inside(pdf);
    }

    /** Nothing stands outside the margins, and nothing over something else. */
    private static void inside(byte[] pdf) throws IOException {
        List<TextPosition> all = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                List<TextPosition> on = new ArrayList<>();
                var stripper = new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition text) {
                        on.add(text);
                    }
                };
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                stripper.getText(document);
                apart(on);
                all.addAll(on);
            }
        }
        assertThat(all).isNotEmpty().allSatisfy(at -> {
            assertThat(at.getXDirAdj() * MM).isBetween(25.9, 188.2);
            assertThat((at.getXDirAdj() + at.getWidthDirAdj()) * MM).isLessThan(190.1);
            assertThat(at.getYDirAdj() * MM).isBetween(20.0, 285.0);
        });
    }

    /** Characters of different lines don't overlap. */
    private static void apart(List<TextPosition> on) {
        List<TextPosition> plain = on.stream()
                .filter(at -> at.getUnicode() != null
                        && !at.getUnicode().isBlank()
                        && at.getUnicode().charAt(0) >= 0x4E00)
                .sorted(Comparator.comparingDouble(TextPosition::getYDirAdj))
                .toList();
        for (int i = 0; i < plain.size(); i++)
            for (int j = i + 1;
                    j < plain.size() && plain.get(j).getYDirAdj() - plain.get(i).getYDirAdj() < 8;
                    j++) {
                boolean over = Math.abs(plain.get(i).getXDirAdj() - plain.get(j).getXDirAdj()) < 5;
                if (over) throw new AssertionError(plain.get(i) + " and " + plain.get(j) + " stand over each other");
            }
    }

    @Test
    @Covers({Provision.JF_V1A, Provision.JF_V2, Provision.JF_L3B, Provision.JF_V8, Provision.SZ_19, Provision.SZ_22})
    void whatTheWordsOfTheDocumentsAskForStandsOnTheFormInTheirOrder() {
        ASKED.forEach((kind, asked) -> {
            var design = forms.design(kind);
            String words = design.provisions().stream()
                    .flatMap(id -> Arrays.stream(Provision.values())
                            .filter(one -> one.id().equals(id)))
                    .map(Provision::words)
                    .map(FormsTest::squeezed)
                    .collect(Collectors.joining());
            String labels = squeezed(String.join("", design.labels()) + design.title());
            int at = 0;
            for (String one : asked) {
                assertThat(words).as("%s: the source's words", kind).contains(squeezed(one));
                int next = labels.indexOf(squeezed(one), at);
                assertThat(next).as("%s: %s in %s", kind, one, labels).isGreaterThanOrEqualTo(0);
                at = next;
            }
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"APPLICATION_PERSON", "APPLICATION_BODY", "APPLICATION_ENGLISH"})
    @Covers({Provision.SZ_15, Provision.SZ_22, Provision.LAW_D1})
    void theApplicationFormIsThatOfTheProcedure(FormKind kind) throws IOException {
        for (var profile : ProfilesTest.builtIn().procedures()) {
            if (!(profile instanceof DisclosureProfile disclosure)) continue;
            var paper = forms.fill(kind, new FormFacts("昆明海关", "", DAY, ApplicationFormFacts.of(disclosure), Map.of()));
            picture(kind, disclosure.id(), paper);
            try (PDDocument document = Loader.loadPDF(forms.pdf(paper))) {
                assertThat(document.getNumberOfPages()).isEqualTo(1);
                String text = squeezed(new PDFTextStripper().getText(document));
                boolean asks = disclosure.form().purpose().isPresent();
                assertThat(text.contains("用途") || text.contains("Purpose"))
                        .as(disclosure.id())
                        .isEqualTo(asks);
                assertThat(text.contains("自身") || text.contains("yourself")).isEqualTo(asks);
                assertThat(text).contains(squeezed(disclosure.form().title().zh()));
                assertThat(paper.title())
                        .isIn(
                                disclosure.form().title().zh(),
                                disclosure.form().title().en());
            }
        }
    }

    @Test
    void everyFormNamesProvisionsThatThereAre() {
        var known = Arrays.stream(Provision.values()).map(Provision::id).collect(Collectors.toSet());
        assertThat(forms.all())
                .hasSize(FormKind.values().length)
                .allSatisfy(form -> assertThat(form.provisions())
                        .isNotEmpty()
                        .allSatisfy(id -> assertThat(known).contains(id)));
    }

    @Test
    void theTitleIsOfTheSecondSizeAndTheTableStandsBetweenTheMargins() throws IOException {
        byte[] pdf = forms.pdf(forms.fill(FormKind.VISIT_REGISTRATION, FormFacts.blank("昆明海关", DAY)));
        List<double[]> frame = PdfStrokes.of(pdf, 0).stream()
                .filter(stroke -> Math.abs(stroke[2] - 162.45) < 0.1)
                .toList();
        assertThat(frame).hasSize(2).allSatisfy(stroke -> assertThat(stroke[0]).isCloseTo(25.775, within(0.1)));
        assertThat(frame.getLast()[1]).isLessThanOrEqualTo(275.1);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<TextPosition> all = new ArrayList<>();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    all.add(text);
                }
            }.getText(document);
            var title = all.stream()
                    .filter(at -> at.getUnicode().equals("登"))
                    .findFirst()
                    .orElseThrow();
            assertThat(title.getFontSizeInPt()).isCloseTo(22, within(0.01f));
        }
    }

    @Test
    void theSameFormGivesTheSameBytesAndOfdHasTheSamePages() {
        var form = forms.fill(FormKind.LETTER_SLIP, full(FormKind.LETTER_SLIP));
        assertThat(forms.pdf(form)).isEqualTo(forms.pdf(form));
        assertThat(forms.ofd(form)).startsWith('P', 'K');
    }

    private void picture(FormKind kind, String name, PaperForm form) throws IOException {
        if (!Boolean.getBoolean("xinqiao.pictures")) return;
        Path folder = Files.createDirectories(Path.of("target/screenshots/forms"));
        for (int page = 1; page <= 2; page++)
            Files.write(folder.resolve(kind + "-" + name + "-" + page + ".png"), forms.picture(form, page, 72));
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s　，,、\uFE0E]", "");
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length - 1;
    }
}
