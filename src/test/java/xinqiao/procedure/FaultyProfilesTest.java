package xinqiao.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xinqiao.procedure.reading.Fault;
import xinqiao.procedure.reading.ProfileReader;
import xinqiao.procedure.reading.ProfileSet;

/** Each fault planted in a good profile is found, with its line and its reason. */
class FaultyProfilesTest {
    private static final String FILE = "kunming-petition-2023.yaml";
    private static final String GOOD = good();

    private static String good() {
        try {
            return ProcedureConfiguration.builtIn().getOrDefault(FILE, "");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The first {@code from} becomes {@code to}; the fault is expected on the line that holds {@code at}. */
    @ParameterizedTest(name = "{3}: {0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "family: kunming-petition|familie: kunming-petition|familie|procedure.fault.unknown",
                "family: kunming-petition|family: [a]|family:|procedure.fault.not-words",
                "family: kunming-petition|family: ''|family:|procedure.fault.empty",
                "kind: petition|kind: visits|kind: visits|procedure.fault.not-a-choice",
                "    days: 15|    days: -1|days: -1|procedure.fault.too-small",
                "    days: 15|    days: fifteen|days: fifteen|procedure.fault.not-a-number",
                "    rolls: true|    rolls: yes|rolls: yes|procedure.fault.not-yes-or-no",
                "    rolls: true|    rolls: perhaps|rolls: perhaps|procedure.fault.not-yes-or-no",
                "      approver: leader|      # nobody|extension:|procedure.fault.missing",
                "      approver: leader|      times: 1 # again|# again|procedure.fault.twice",
                "      approver: leader|      approver: department-head|approvals:|procedure.fault.two-approvers",
                "  from: 2023-01-23|  from: tomorrow|from: tomorrow|procedure.fault.not-a-day",
                "  from: 2023-01-23|  until: 2020-01-01|inForce:|procedure.fault.missing",
                "    provision: LAW-P1|    provision: LAW-P99|LAW-P99|procedure.fault.no-provision",
                "    name: { zh: 书面告知期限, en: Written notice }|    name: { zh: 书面告知期限 }|书面告知期限|procedure.fault.no-translation",
                "  citation: { zh: 规程配置（《信访工作条例》只规定|  notice: { days: 30, unit: natural, rolls: false, provision: LAW-P1, tries: 2 } # 无据|无据|procedure.fault.missing",
                "  citation: { zh: 规程配置（《信访工作条例》只规定|  notice: { days: 30, unit: natural, rolls: false, provision: LAW-P1, tries: 0, citation: { zh: 甲, en: a } } # 次数|次数|procedure.fault.too-small",
                "  citation: { zh: 规程配置（《信访工作条例》只规定|  notice: { days: 30, unit: natural, rolls: false, provision: LAW-P1, citation: { zh: 甲, en: a } } # 未写|未写|procedure.fault.missing",
                "    direct: { provision: LAW-P1|    by-dove: { provision: LAW-P1|by-dove|procedure.fault.unknown",
                "    direct: { provision: LAW-P1|    left: { provision: LAW-P1|manners:|procedure.fault.missing",
                "    petitionProcedure: true|    petitionProcedure: false|branches:|procedure.fault.no-petition-branch",
                "  marks: [satisfied, fairly-satisfied, dissatisfied]|  marks: [satisfied, delighted]|marks:|procedure.fault.not-a-choice",
                "  marks: [satisfied, fairly-satisfied, dissatisfied]|  marks: [satisfied, satisfied]|marks:|procedure.fault.not-a-choice",
                "  marks: [satisfied, fairly-satisfied, dissatisfied]|  marks: satisfied|marks:|procedure.fault.not-a-list",
                "  marks: [satisfied, fairly-satisfied, dissatisfied]|  marks: []|marks:|procedure.fault.empty",
                "  standStill: [re-review]|  standStill: [lunch]|standStill:|procedure.fault.not-a-choice",
                "  from: decided|  from: yesterday|from: yesterday|procedure.fault.not-a-choice",
                "# Which periods stand still|simple: { ordinaryFrom: acceptance, provision: LAW-P4 } # |terms:|procedure.fault.simple-terms",
                "# Which periods stand still|simple: { ordinaryFrom: receipt, provision: LAW-P4 } # |simple: {|procedure.fault.not-a-choice",
                "  - key: party|  - key: judicial # again|# again|procedure.fault.twice",
                "{mark}信受〔{year}〕{n}号|{mark}信受〔{year}〕号|{mark}信受|procedure.fault.number-pattern",
                "{mark}信导|{mark}信受|guidance: |procedure.fault.same-pattern",
                "    series: guidance|    series: letters|series: letters|procedure.fault.no-series",
                "一信访事项的|一信访{thing}的|{thing}|procedure.fault.no-placeholder",
                "{cap.handling}，并告知|{cap.notice}，并告知|{cap.notice}|procedure.fault.no-placeholder",
                "{cite.KM-23.4}的规定|{cite.KM-99}的规定|{cite.KM-99}|procedure.fault.no-placeholder",
                "内办结，办理|在三十日内办结，办理|三十日|procedure.fault.typed-number",
                "延长不超过{cap.handling}|延长不超过30日|30日|procedure.fault.typed-number",
                "at most {cap.handling}|at most thirty days|thirty days|procedure.fault.typed-number",
                "依照{cite.KM-23.4}的规定不予受理|依照第二十三条的规定不予受理|依照第二十三条|procedure.fault.typed-number",
                "处理途径和程序：{way}。|处理途径和程序见后。|见后|procedure.fault.must-use",
            })
    void aFaultIsFoundAtItsLine(String from, String to, String at, String reason) {
        assertThat(GOOD).contains(from);
        String bad =
                GOOD.replaceFirst(java.util.regex.Pattern.quote(from), java.util.regex.Matcher.quoteReplacement(to));
        List<Fault> faults = ProfileReader.read(FILE, bad).faults();
        assertThat(faults)
                .anySatisfy(fault -> assertThat(fault)
                        .extracting(Fault::file, Fault::line, Fault::reason)
                        .containsExactly(FILE, line(bad, at), reason));
    }

    /** The same in the procedure of disclosure on request. */
    @ParameterizedTest(name = "{3}: {0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "  answer:\\n    name|  answers:\\n    name|  answers:|procedure.fault.unknown",
                "  answer:\\n    name|  handling:\\n    name|terms:|procedure.fault.missing",
                "    months: 6|    months: six|months: six|procedure.fault.not-a-number",
                "      notice: answer-extension|      notice: extension|notice: extension|procedure.fault.other-work",
                "      approver: disclosure-office-head|      approver: leader|approvals:|procedure.fault.two-approvers",
                "  fax: { day: confirmation, provision: LAW-D1 }|  pigeon: { day: confirmation, provision: LAW-D1 }|pigeon:|procedure.fault.unknown",
                "  fax: { day: confirmation, provision: LAW-D1 }|  # no fax|receipts:|procedure.fault.missing",
                "  fax: { day: confirmation|  fax: { day: someday|someday|procedure.fault.not-a-choice",
                "    silence: consent|    silence: gold|silence: gold|procedure.fault.not-a-choice",
                "    term: co-maker|    term: complaint|term: complaint|procedure.fault.no-term",
                "    competence: direct-customs|    competence: own|direct:|procedure.fault.twice",
                "holder: department }|holder: department, days: 21 }|flows:|procedure.fault.stages-too-long",
                "    row: 23|    row: 24|row: 24|procedure.fault.too-large",
                "    letter: answer-notice|    letter: fee|letter: fee|procedure.fault.not-a-choice",
                "    remedy: either|    remedy: none|remedy: none|procedure.fault.not-a-choice",
                "  not-ours:|  not-mine:|not-mine:|procedure.fault.unknown",
                "，告知该信息不存在。|，三十日内告知该信息不存在。|三十日内|procedure.fault.typed-number",
                "检索情况：{searched}。|检索情况如下。|检索情况如下|procedure.fault.must-use",
                "{remedy.first}的规定|{remedy.last}的规定|{remedy.last}|procedure.fault.no-placeholder",
                "{reply.partly}的规定|{reply.wholly}的规定|{reply.wholly}|procedure.fault.no-placeholder",
                "      - { upTo: 30, yuan: 100 }|      - { upTo: 10, yuan: 100 }|upTo: 10, yuan: 100|procedure.fault.too-small",
                "    rise: { every: 10, yuan: 100 }|    # nothing rises|    steps:|procedure.fault.last-step",
                "      - { upTo: 100, yuan: 10 }|      - { yuan: 10 }|upTo: 200|procedure.fault.step-after-the-last",
                "  lapses: true\\n|  lapses: true\\n  surcharge: true\\n|surcharge: true|procedure.fault.unknown",
            })
    void aFaultOfDisclosureIsFoundAtItsLine(String from, String to, String at, String reason) throws IOException {
        String good = ProcedureConfiguration.builtIn().getOrDefault("national-disclosure-2019.yaml", "");
        String was = from.replace("\\n", "\n");
        assertThat(good).contains(was);
        String bad = good.replaceFirst(
                java.util.regex.Pattern.quote(was), java.util.regex.Matcher.quoteReplacement(to.replace("\\n", "\n")));
        assertThat(ProfileReader.read("d", bad).faults())
                .anySatisfy(fault -> assertThat(fault)
                        .extracting(Fault::line, Fault::reason)
                        .containsExactly(line(bad, at), reason));
    }

    @Test
    void aLetterOfPetitionsIsUnknownToDisclosureAndTheOtherWayRound() throws IOException {
        String disclosure = ProcedureConfiguration.builtIn().getOrDefault("national-disclosure-2019.yaml", "");
        assertThat(ProfileReader.read("d", disclosure.replace("\n  complaint-reply:", "\n  opinion:"))
                        .faults())
                .extracting(Fault::reason)
                .contains("procedure.fault.unknown", "procedure.fault.missing");
        assertThat(ProfileReader.read("p", GOOD.replace("\n  settlement:\n", "\n  answer:\n"))
                        .faults())
                .extracting(Fault::reason)
                .contains("procedure.fault.unknown", "procedure.fault.missing");
    }

    @Test
    void aKeptTextOfDisclosureIsCompletedFromTheNationalOne() throws IOException {
        String national = ProcedureConfiguration.builtIn().getOrDefault("national-disclosure-2019.yaml", "");
        int from = national.indexOf("\n  complaint-reply:");
        String older = national.substring(0, from) + "\n";
        assertThat(ProfileReader.read("d", older).profile()).isEmpty();
        assertThat(ProfileReader.completed("d", older, Map.of(WorkKind.DISCLOSURE, national))
                        .profile())
                .isPresent();
    }

    @Test
    void aKeptTextGetsTheFormAndThePartsThatLettersMustHaveSince() throws IOException {
        String national = ProcedureConfiguration.builtIn().getOrDefault("national-disclosure-2019.yaml", "");
        String older = national.replaceFirst("(?s)\nform:.*?\n\n", "\n\n")
                .replaceFirst(
                        "(?s)(\n  handed-to-petitions:.*?)\n      remedy-either:.*?(?=\n  record-correction:)", "$1");
        assertThat(older).hasSizeLessThan(national.length() - 800);
        assertThat(ProfileReader.read("d", older).profile()).isEmpty();
        var completed = ProfileReader.completed("d", older, Map.of(WorkKind.DISCLOSURE, national));
        assertThat(completed
                        .profile()
                        .orElseThrow()
                        .letter(LetterKind.HANDED_TO_PETITIONS)
                        .parts())
                .as("each where the national one has it")
                .extracting(PartWording::part)
                .containsExactlyElementsOf(
                        ProfileReader.read("d", national)
                                .profile()
                                .orElseThrow()
                                .letter(LetterKind.HANDED_TO_PETITIONS)
                                .parts()
                                .stream()
                                .map(PartWording::part)
                                .toList());
    }

    @Test
    void aKeptTextGetsThePartsOfAReportWhereTheyBelongAndWhatANoticeRestsOn() throws IOException {
        String national = ProcedureConfiguration.builtIn().getOrDefault("national-petition-2022.yaml", "");
        String older = national.replaceFirst(
                "(?s)(\n  conclusion:.*?)\n      petitioner-basics:.*?(?=\n      [a-z-]+:)", "$1");
        assertThat(older).hasSizeLessThan(national.length());
        var completed = ProfileReader.completed("p", older, Map.of(WorkKind.PETITION, national));
        assertThat(completed
                        .profile()
                        .orElseThrow()
                        .letter(LetterKind.CONCLUSION)
                        .parts())
                .extracting(PartWording::part)
                .containsExactlyElementsOf(
                        ProfileReader.read("p", national)
                                .profile()
                                .orElseThrow()
                                .letter(LetterKind.CONCLUSION)
                                .parts()
                                .stream()
                                .map(PartWording::part)
                                .toList());
        String disclosure = ProcedureConfiguration.builtIn().getOrDefault("national-disclosure-2019.yaml", "");
        String noticed = national.replaceFirst(
                "(\nservice:\n)",
                "$1  notice:\n    provision: LAW-P1\n    days: 30\n    unit: natural\n    rolls: true\n");
        assertThat(noticed).isNotEqualTo(national);
        assertThat(ProfileReader.read("p", noticed).profile()).isEmpty();
        assertThat(ProfileReader.completed(
                                "p", noticed, Map.of(WorkKind.DISCLOSURE, disclosure, WorkKind.PETITION, national))
                        .faults())
                .isEmpty();
    }

    @Test
    void allFaultsOfAllFilesAreToldAtOnceAndTheSystemDoesNotStart() {
        String bad = GOOD.replace("    days: 15", "    days: -1").replace("kind: petition\ntitle", "kind: x\ntitle");
        assertThatThrownBy(() -> Profiles.read(Map.of("one.yaml", bad, "two.yaml", "id: [", "three.yaml", "")))
                .isInstanceOf(ProfilesRefused.class)
                .hasMessageContaining("规程配置有 4 处错误")
                .hasMessageContaining("one.yaml:" + line(bad, "kind: x") + "  ")
                .hasMessageContaining("one.yaml:" + line(bad, "days: -1") + "  “days”是 -1，不得小于 1")
                .hasMessageContaining("two.yaml:1  ")
                .hasMessageContaining("three.yaml:1  文件是空的");
    }

    private static int line(String text, String of) {
        return (int) text.substring(0, text.indexOf(of) + 1).lines().count();
    }

    @Test
    void aMissingPartOfALetterIsFoundAtTheLetter() {
        int from = GOOD.indexOf("      remedy:");
        int to = GOOD.indexOf("      contact:", from);
        var faults = ProfileReader.read(FILE, GOOD.substring(0, from) + GOOD.substring(to))
                .faults();
        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.reason()).isEqualTo("procedure.fault.no-part");
            assertThat(fault.values()).containsExactly("remedy", "opinion");
        });
    }

    @Test
    void twoProfilesOfAFamilyAreNeverInForceOnOneDay() {
        String next = GOOD.replace("id: kunming-petition-2023", "id: kunming-petition-2027")
                .replace("  from: 2023-01-23", "  from: 2027-01-01");
        String ended = GOOD.replace("  from: 2023-01-23", "  from: 2023-01-23\n  until: 2026-12-31");
        assertThat(reasons(Map.of("a", GOOD, "b", next))).containsExactly("procedure.fault.overlap");
        assertThat(reasons(Map.of("a", GOOD, "b", GOOD))).containsExactly("procedure.fault.same-id");
        assertThat(reasons(Map.of("a", ended, "b", next))).isEmpty();
    }

    private static List<String> reasons(Map<String, String> files) {
        return ProfileSet.conflicts(ProfileSet.read(files)).stream()
                .map(Fault::reason)
                .collect(Collectors.toList());
    }
}
