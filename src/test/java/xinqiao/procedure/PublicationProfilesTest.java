package xinqiao.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.procedure.reading.Fault;
import xinqiao.procedure.reading.ProfileReader;

class PublicationProfilesTest {
    private static final String FILE = "shenzhen-publication-2008.yaml";
    private final Profiles profiles = ProfilesTest.builtIn();
    private final PublicationProfile national = profiles.publication("national-publication-2019");
    private final PublicationProfile shenzhen = profiles.publication("shenzhen-publication-2008");

    @Test
    @Covers({Provision.GS_7, Provision.SZ_18})
    void whatIsMadeIsPublicWithinTwentyWorkingDays() {
        assertThat(words(national, TermKey.PUBLICATION)).isEqualTo("20个工作日");
        assertThat(words(shenzhen, TermKey.PUBLICATION)).isEqualTo("20个工作日");
    }

    @Test
    @Covers({Provision.SZ_19, Provision.SZ_20, Provision.SZ_21})
    void shenzhenDividesTheTimeAmongThreeStagesTheNationAmongNone() {
        assertThat(words(shenzhen, TermKey.PROPOSAL)).isEqualTo("10个工作日");
        assertThat(words(shenzhen, TermKey.EXAMINATION)).isEqualTo("5个工作日");
        assertThat(words(shenzhen, TermKey.RELEASE)).isEqualTo("5个工作日");
        assertThat(national.terms()).containsOnlyKeys(TermKey.PUBLICATION);
    }

    @Test
    @Covers(Provision.SZ_18)
    void onlyShenzhenPublishesDirectlyAndWhatIsPublicAlreadyAtAnyTime() {
        assertThat(national.direct()).isEmpty();
        assertThat(shenzhen.direct()).containsOnlyKeys(DirectGround.values());
        assertThat(shenzhen.findDirect(DirectGround.AGAIN).orElseThrow().term()).isFalse();
        assertThat(shenzhen.findDirect(DirectGround.EXAMINED).orElseThrow().term())
                .isTrue();
    }

    private static String words(PublicationProfile profile, TermKey key) {
        return profile.term(key).words(Locale.SIMPLIFIED_CHINESE);
    }

    @ParameterizedTest(name = "{3}: {0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "    days: 10|    days: 11|terms:|procedure.fault.terms-too-long",
                "  proposal:|  proposals:|  proposals:|procedure.fault.unknown",
                "  proposal:|  answer:|  answer:|procedure.fault.unknown",
                "  publication:|  release-of-it:|terms:|procedure.fault.missing",
                "    start: submission|    start: lunch|start: lunch|procedure.fault.not-a-choice",
                "  again:|  twice:|  twice:|procedure.fault.unknown",
                "    term: false|    term: never|term: never|procedure.fault.not-yes-or-no",
                "archive: { provision: SZ-21 }|letters: {}|letters:|procedure.fault.unknown",
            })
    void aFaultIsFoundAtItsLine(String from, String to, String at, String reason) throws IOException {
        String good = ProcedureConfiguration.builtIn().getOrDefault(FILE, "");
        assertThat(good).contains(from.strip());
        String bad = good.replaceFirst(
                java.util.regex.Pattern.quote(from.strip()), java.util.regex.Matcher.quoteReplacement(to.strip()));
        int line = (int) bad.substring(0, bad.indexOf(at.strip()))
                        .chars()
                        .filter(each -> each == '\n')
                        .count()
                + 1;
        assertThat(ProfileReader.read(FILE, bad).faults())
                .anySatisfy(fault ->
                        assertThat(fault).extracting(Fault::line, Fault::reason).containsExactly(line, reason));
    }

    @Test
    void aProcedureWithSomeOfTheStagesOnlyIsRefused() throws IOException {
        String good = ProcedureConfiguration.builtIn().getOrDefault(FILE, "");
        int from = good.indexOf("  release:");
        String bad = good.substring(0, from) + good.substring(good.indexOf("\napprovals:"));
        assertThat(ProfileReader.read(FILE, bad).faults())
                .extracting(Fault::reason)
                .containsExactly("procedure.fault.some-stages");
    }
}
