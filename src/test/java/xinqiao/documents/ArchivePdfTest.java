package xinqiao.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.LetterPart;
import xinqiao.procedure.ProfilesTest;

/** Letters are PDF/A-2a: archives keep them, and they are read aloud in order. veraPDF says so, which isn't ours. */
@Covers(Provision.LAW_S2)
class ArchivePdfTest {
    private static final List<LetterKind> SOME = List.of(
            LetterKind.OPINION, LetterKind.ACCEPTANCE, LetterKind.HEARING_RECORD, LetterKind.INSTRUCTION_REPORT);
    private final Letters letters = new Letters();

    @Test
    void aLetterIsPdfA() throws IOException, VeraPDFException {
        VeraGreenfieldFoundryProvider.initialise();
        for (LetterKind kind : SOME)
            for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH))
                assertThat(faults(letters.pdf(letter(kind, locale))))
                        .as("%s %s", kind, locale)
                        .isEmpty();
    }

    @Test
    void aLetterWithNamesOfEveryScriptIsPdfAToo() throws IOException, VeraPDFException {
        VeraGreenfieldFoundryProvider.initialise();
        Letter letter = letter(LetterKind.OPINION, Locale.SIMPLIFIED_CHINESE);
        Letter names = new Letter(
                letter.kind(),
                letter.language(),
                letter.profile(),
                letter.title(),
                letter.number(),
                "ئابدۇرېھىم ئابلىز",
                List.of(new Paragraph(LetterPart.FACTS, false, "𠮷𬱖𬍛、བསྟན་འཛིན་、Nguyễn、葛\uDB40\uDD00城、က")),
                letter.cited(),
                letter.house(),
                letter.date());
        assertThat(faults(letters.pdf(names))).isEmpty();
    }

    @Test
    void aFormWithItsTableIsPdfAToo() throws IOException, VeraPDFException {
        VeraGreenfieldFoundryProvider.initialise();
        var forms = new Forms();
        var ticked = Map.of("group", "YES", "repeat", "REPEAT", "name", "李镕堃𠮷", "matter", "货物至今未放行。".repeat(400));
        for (FormKind kind :
                List.of(FormKind.VISIT_REGISTRATION, FormKind.VISIT_NOTICE, FormKind.APPLICATION_ENGLISH)) {
            var facts = new FormFacts("昆明海关", "8600-2026-000001", LocalDate.of(2026, 3, 2), ticked, Map.of());
            assertThat(faults(forms.pdf(forms.fill(kind, facts))))
                    .as("%s", kind)
                    .isEmpty();
        }
    }

    @Test
    void aPdfThatIsNotForArchivesIsFound() throws IOException, VeraPDFException {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDDocument plain = new PDDocument()) {
            plain.addPage(new PDPage());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            plain.save(bytes);
            assertThat(faults(bytes.toByteArray())).isNotEmpty();
        }
    }

    private static Letter letter(LetterKind kind, Locale locale) {
        return SampleLetters.letter(ProfilesTest.builtIn().get("kunming-petition-2023"), kind, locale);
    }

    private static List<String> faults(byte[] pdf) throws IOException, VeraPDFException {
        try (var parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_A);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_A, false)) {
            var result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .map(fault -> fault.getRuleId().getClause() + " " + fault.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
