package xinqiao.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import xinqiao.documents.rules.Elements;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.LetterPart;
import xinqiao.procedure.Procedure;
import xinqiao.procedure.Profile;
import xinqiao.procedure.ProfilesTest;

class LetterPdfTest {
    private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;
    private final Profile kunming = ProfilesTest.builtIn().get("kunming-petition-2023");
    private final Letters letters = new Letters();

    @Test
    @Covers({Provision.LAW_S2, Provision.LAW_P1})
    void whoeverReadsEnglishGetsTheChineseOriginalAndItsTranslationInOneFile() throws IOException {
        Letter letter = Letters.governed(
                        Locale.ENGLISH,
                        locale -> letters.compose(
                                kunming,
                                LetterKind.OPINION,
                                locale,
                                SampleLetters.head(locale),
                                SampleLetters.values(locale)))
                .orElseThrow()
                .numbered("昆关信处〔2026〕17号");
        assertThat(Letter.of(letter.json())).isEqualTo(letter);
        assertThat(letter.language()).isEqualTo("zh-CN");
        byte[] pdf = letters.pdf(letter);
        String text = text(pdf);
        assertThat(text)
                .contains(
                        squeezed("本文书附英文译本，以中文文本为准"),
                        squeezed("信访处理意见书"),
                        squeezed("issued alongside for your information. The Chinese text governs."),
                        squeezed("Handling Opinion on a Petition"));
        assertThat(text.indexOf(squeezed("以中文文本为准")))
                .isLessThan(text.indexOf(squeezed("Handling Opinion on a Petition")));
        assertThat(letters.seal(letter).page()).isLessThan(letters.pages(letter));
        assertThat(OfdText.of(letters.ofd(letter))).isEqualTo(text);
        assertThat(Letters.governed(
                                Locale.SIMPLIFIED_CHINESE,
                                locale -> letters.compose(
                                        kunming,
                                        LetterKind.OPINION,
                                        locale,
                                        SampleLetters.head(locale),
                                        SampleLetters.values(locale)))
                        .orElseThrow()
                        .translation())
                .isNull();
        Files.write(Files.createDirectories(Path.of("target", "letters")).resolve("governed.pdf"), pdf);
    }

    /** What may stand in the head, in the list of attachments or at the foot. */
    private static final Set<LetterPart> APART = EnumSet.of(
            LetterPart.SIGNED, LetterPart.SUBJECT, LetterPart.ENCLOSED, LetterPart.COPIED, LetterPart.URGENT);

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void theWholeTextComesBackFromThePdf(LetterKind kind) throws IOException {
        for (Locale locale : List.of(ZH, Locale.ENGLISH)) {
            Letter letter = SampleLetters.letter(procedure(kind), kind, locale);
            byte[] pdf = letters.pdf(letter);
            keep(pdf, kind.key() + "-" + letter.language());
            String text = text(pdf);
            Official official = Elements.of(letter);
            assertThat(text)
                    .contains(
                            squeezed(official.title()),
                            letter.number(),
                            squeezed(letter.house()),
                            squeezed(official.signer()),
                            squeezed(official.urgency()));
            for (String name : official.attachments()) assertThat(text).contains(squeezed(name));
            Official.Imprint imprint = official.imprint();
            if (imprint != null) assertThat(text).contains(squeezed(imprint.copies()), squeezed(imprint.printer()));
            byte[] ofd = letters.ofd(letter);
            Files.write(Path.of("target", "letters", kind.key() + "-" + letter.language() + ".ofd"), ofd);
            assertThat(OfdText.of(ofd)).isEqualTo(text);
            for (Paragraph paragraph : official.paragraphs())
                for (String words : paragraph.text().split("\\R"))
                    assertThat(withoutFeet(text)).contains(squeezed(words));
            assertThat(letter.paragraphs().size() - official.paragraphs().size())
                    .isEqualTo((int) letter.paragraphs().stream()
                            .filter(each -> APART.contains(each.part()))
                            .filter(each -> !official.paragraphs().contains(each))
                            .count());
        }
    }

    private Procedure procedure(LetterKind kind) {
        return switch (kind.work()) {
            case PETITION -> kunming;
            case DISCLOSURE -> ProfilesTest.builtIn().disclosure("national-disclosure-2019");
            case PUBLICATION -> throw new AssertionError("no letter goes out of a publication");
        };
    }

    @Test
    void aRareNameIsPrintedAndOnlyWhatNoFontHasIsShownAsItsCode() throws IOException {
        String names = "赵𠮷旸、李镕堃、王喆玥珺瑄昇祎、㛃䶮䲟𡈽㙓、𬱖𬍛𬴂、Müller-Đặng、Nguyễn Thị Minh Châu、";
        String text = text(letters.pdf(with(names + "က")));
        assertThat(text).contains(squeezed(names) + "〔U+1000〕");
    }

    @Test
    void namesOfOtherScriptsAreJoinedStackedAndReadInTheirOwnDirection() throws IOException {
        String uyghur = "ئابدۇرېھىم ئابلىز";
        String tibetan = "བསྟན་འཛིན";
        byte[] pdf = letters.pdf(with("信访人" + uyghur + "，" + tibetan + "。"));
        assertThat(text(pdf)).contains(squeezed(uyghur), tibetan);
        assertThat(OfdText.of(letters.ofd(with("信访人" + uyghur + "，" + tibetan + "。"))))
                .contains(squeezed(uyghur), tibetan);
    }

    @Test
    void theSameLetterGivesTheSameBytes() {
        Letter letter = SampleLetters.letter(kunming, LetterKind.OPINION, ZH);
        assertThat(letters.pdf(Letter.of(letter.json()))).isEqualTo(letters.pdf(letter));
        assertThat(letters.ofd(Letter.of(letter.json()))).isEqualTo(letters.ofd(letter));
    }

    @Test
    void thePdfSaysWhatItIsAndInWhichLanguage() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(letters.pdf(SampleLetters.letter(kunming, LetterKind.OPINION, ZH)))) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("信访处理意见书 昆关信处〔2026〕17号");
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("瑞丽海关");
            Calendar made = pdf.getDocumentInformation().getCreationDate();
            made.setTimeZone(TimeZone.getTimeZone("Asia/Shanghai"));
            assertThat(made.get(Calendar.DAY_OF_MONTH)).isEqualTo(20);
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
        }
    }

    @Test
    void aDraftSaysThatItIsOne() throws IOException {
        Letter draft = SampleLetters.letter(kunming, LetterKind.ACCEPTANCE, ZH).numbered("");
        assertThat(text(letters.pdf(draft))).contains("草稿");
    }

    private Letter with(String words) {
        Letter letter = SampleLetters.letter(kunming, LetterKind.OPINION, ZH);
        return new Letter(
                letter.kind(),
                letter.language(),
                letter.profile(),
                letter.title(),
                letter.number(),
                letter.addressee(),
                List.of(new Paragraph(LetterPart.FACTS, false, words)),
                letter.cited(),
                letter.house(),
                letter.date());
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            return squeezed(stripper.getText(document));
        }
    }

    private static String withoutFeet(String text) {
        return text.replaceAll("—\\d—", "");
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    /** Left under target/letters for eyes. */
    private static void keep(byte[] pdf, String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "letters"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
    }
}
