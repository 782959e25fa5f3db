package xinqiao.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.procedure.LetterField;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.LetterPart;
import xinqiao.procedure.Procedure;
import xinqiao.procedure.Profiles;
import xinqiao.procedure.Text;
import xinqiao.template.rules.Checking;

/** What a template may say: everything that the procedures say, and nothing that a letter could go wrong with. */
class CheckingTest {
    private static final Profiles PROFILES = Profiles.read(builtIn());
    private static final Procedure KUNMING = PROFILES.get("kunming-petition-2023");
    private static final TemplateKey ACCEPTANCE = new TemplateKey(KUNMING.id(), LetterKind.ACCEPTANCE);

    private static Map<String, String> builtIn() {
        Map<String, String> files = new TreeMap<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:profiles/*.yaml"))
                files.put(String.valueOf(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static Text given(LetterKind kind) {
        return LetterTemplates.text(KUNMING.letter(kind));
    }

    private static List<TemplateFault> faults(String zh) {
        return Checking.check(
                        KUNMING, ACCEPTANCE, zh, given(LetterKind.ACCEPTANCE).en())
                .faults()
                .stream()
                .filter(fault -> fault.language().equals("zh"))
                .toList();
    }

    private static TemplateFault only(String from, String to) {
        String zh = given(LetterKind.ACCEPTANCE).zh();
        assertThat(zh).contains(from);
        var faults = faults(zh.replace(from, to));
        assertThat(faults).hasSize(1);
        return faults.getFirst();
    }

    @Test
    @Covers({Provision.LAW_S2, Provision.LAW_D4})
    void whatAnyProcedureSaysCanBeReadFromTheEditorAsItWas() {
        for (Procedure profile : PROFILES.procedures())
            profile.letters().forEach((kind, wording) -> {
                Text text = LetterTemplates.text(wording);
                var checked = Checking.check(profile, new TemplateKey(profile.id(), kind), text.zh(), text.en());
                assertThat(checked.faults()).as("%s %s", profile.id(), kind).isEmpty();
                assertThat(checked.parts()).usingRecursiveComparison().isEqualTo(wording.parts());
            });
    }

    @Test
    void everyPartAndEveryValueHasANameOfItsOwn() {
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            assertThat(Arrays.stream(LetterPart.values()).map(part -> Vocabulary.name(part, locale)))
                    .doesNotHaveDuplicates();
            assertThat(Arrays.stream(LetterField.values()).map(field -> Vocabulary.name(field, locale)))
                    .doesNotHaveDuplicates();
        }
        assertThat(Stream.of(LetterField.values()))
                .allMatch(field ->
                        Vocabulary.field(Vocabulary.name(field, Locale.ENGLISH)).orElseThrow() == field)
                .allMatch(field -> Vocabulary.field(Vocabulary.name(field, Locale.SIMPLIFIED_CHINESE))
                                .orElseThrow()
                        == field);
        assertThat(Stream.of(LetterPart.values()))
                .allMatch(part ->
                        Vocabulary.part(Vocabulary.name(part, Locale.ENGLISH)).orElseThrow() == part)
                .allMatch(part -> Vocabulary.part(Vocabulary.name(part, Locale.SIMPLIFIED_CHINESE))
                                .orElseThrow()
                        == part);
    }

    @Test
    @Covers(Provision.KM_23_2)
    void aTemplateWithoutAMandatoryPartOrValueIsRefusedWithItsArticle() {
        String zh = given(LetterKind.ACCEPTANCE).zh();
        var faults = faults(zh.replaceFirst("(?s)【联系单位和电话】.*?(?=【)", ""));
        assertThat(faults).hasSize(1);
        assertThat(faults.getFirst().objection().reason()).isEqualTo("template.refusal.part-missing");
        assertThat(faults.getFirst().objection().values()).containsExactly("联系单位和电话");
        assertThat(faults.getFirst().objection().provision())
                .as("what the table of contents names, not what the letter rests on")
                .isEqualTo(Provision.LAW_P1);
        var missing = only("{联系电话}", "总机");
        assertThat(missing.objection().reason()).isEqualTo("template.refusal.field-missing");
        assertThat(missing.objection().values()).containsExactly("联系单位和电话", "{联系电话}");
        assertThat(zh.split("\n")[missing.line() - 1]).startsWith("【联系单位和电话】");
        assertThat(faults(""))
                .extracting(fault -> fault.objection().reason())
                .containsOnly("template.refusal.part-missing");
    }

    @Test
    @Covers(Provision.KM_23_2)
    void anUnknownValueIsNamedWithItsPlaceAndTheNearestOne() {
        String zh = given(LetterKind.ACCEPTANCE).zh();
        // the part lacks its day of receipt then, which is said too
        var faults = faults(zh.replace("{收到日期}", "{收件日期}"));
        assertThat(faults)
                .extracting(fault -> fault.objection().reason())
                .containsExactly("template.refusal.field-missing", "template.refusal.unknown-field");
        assertThat(faults.getLast().line()).isEqualTo(2);
        assertThat(faults.getLast().column()).isEqualTo("你（单位）".length() + 1);
        assertThat(faults.getLast().objection().values()).containsExactly("收件日期", "{收到日期}");
    }

    @Test
    void faultsOfPlacesAndPartsAreNamed() {
        String zh = given(LetterKind.ACCEPTANCE).zh();
        var unknown = faults(zh.replace("{提出方式}", "{提出的方式}"));
        assertThat(unknown).hasSize(1);
        assertThat(unknown.getFirst().objection().values()).containsExactly("提出的方式", "{提出方式}");
        assertThat(only("特此告知。", "特此告知}。").objection().reason()).isEqualTo("template.refusal.brace");
        assertThat(only("特此告知。", "特此告知{听证时间}。").objection().reason()).isEqualTo("template.refusal.field-not-here");
        assertThat(faults("某行\n" + zh))
                .extracting(fault -> fault.objection().reason())
                .containsExactly("template.refusal.no-part-yet");
        assertThat(faults(zh + "\n【结语】\n特此告知。"))
                .extracting(fault -> fault.objection().reason())
                .containsExactly("template.refusal.part-twice");
        assertThat(faults(zh + "\n【结尾语】\n特此告知。").getFirst().objection().values())
                .containsExactly("结尾语", "【结语】");
        assertThat(faults(zh + "\n【听证笔录】\n特此告知。").getFirst().objection().reason())
                .isIn("template.refusal.unknown-part", "template.refusal.part-not-here");
        assertThat(only("特此告知。", "").objection().reason()).isEqualTo("template.refusal.part-empty");
        assertThat(faults("长".repeat(Checking.LONGEST + 1))
                        .getFirst()
                        .objection()
                        .reason())
                .isEqualTo("template.refusal.too-long");
    }

    @Test
    @Covers(Provision.LAW_S2)
    void numbersWithLegalMeaningAreNeverTyped() {
        var known = only("特此告知。", "依照《昆明海关信访工作规程》第二十二条，特此告知。");
        assertThat(known.objection().reason()).isEqualTo("template.refusal.typed-article");
        assertThat(String.valueOf(known.objection().values().get(1))).contains("{cite.KM-22");
        assertThat(known.column()).isEqualTo("依照《昆明海关信访工作规程》".length() + 1);
        var invented = only("特此告知。", "依照《昆明海关信访工作规程》第999条，特此告知。");
        assertThat(invented.objection().reason()).isEqualTo("template.refusal.unknown-article");
        var period = only("{term.handling}", "六十日");
        assertThat(period.objection().reason()).isEqualTo("template.refusal.typed-period");
        assertThat(String.valueOf(period.objection().values().get(1))).contains("{term.handling}");
        assertThat(only("{term.handling}", "77日").objection().reason()).isEqualTo("template.refusal.unknown-period");
        assertThat(only("特此告知。", "见昆关信受〔2026〕17号，特此告知。").objection().reason())
                .isEqualTo("template.refusal.typed-document");
        assertThat(only("特此告知。", "请拨打12360，特此告知。").objection().values()).containsExactly("12360");
        // repealed, so that no letter cites it; and one that nobody knows
        assertThat(only("特此告知。", "依照{cite.XT-36}，特此告知。").objection().reason())
                .isEqualTo("template.refusal.unknown-field");
        assertThat(only("{term.handling}", "{term.handlin}").objection().values())
                .containsExactly("term.handlin", "{term.handling}");
    }

    @Test
    void bothLanguagesSayTheSame() {
        Text text = given(LetterKind.ACCEPTANCE);
        var without = Checking.check(
                KUNMING, ACCEPTANCE, text.zh(), text.en().replaceFirst("(?s)【Repeated petitions】.*?(?=【)", ""));
        assertThat(without.faults())
                .extracting(fault -> fault.objection().reason())
                .containsExactlyInAnyOrder("template.refusal.part-missing", "template.refusal.not-in-english");
        var other = Checking.check(KUNMING, ACCEPTANCE, text.zh(), text.en().replace("by {channel} ", ""));
        assertThat(other.faults())
                .extracting(fault -> fault.objection().reason())
                .containsExactly("template.refusal.other-values");
        var more = Checking.check(KUNMING, ACCEPTANCE, text.zh().replaceFirst("(?s)【重复信访的提示】.*?(?=【)", ""), text.en());
        assertThat(more.faults())
                .extracting(fault -> fault.objection().reason())
                .containsExactlyInAnyOrder("template.refusal.part-missing", "template.refusal.not-in-chinese");
        var headed = Checking.check(KUNMING, ACCEPTANCE, text.zh().replace("【结语】", "【结语】结语"), text.en());
        assertThat(headed.faults())
                .extracting(fault -> fault.objection().reason())
                .containsExactly("template.refusal.other-heading");
    }

    @Test
    void versionsAreComparedLineByLine() {
        assertThat(LineDiff.of("甲\n乙\n丙", "甲\n丁\n丙\n戊"))
                .extracting(line -> line.change() + line.text())
                .containsExactly("SAME甲", "GONE乙", "NEW丁", "SAME丙", "NEW戊");
    }
}
