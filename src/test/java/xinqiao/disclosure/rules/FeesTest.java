package xinqiao.disclosure.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xinqiao.disclosure.rules.Fees.Band;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.procedure.FeeRule;
import xinqiao.procedure.ProfilesTest;

/** The vectors of 国办函〔2020〕109号, counted from the profile's data. */
class FeesTest {
    private final FeeRule national =
            ProfilesTest.builtIn().disclosure("national-disclosure-2019").fees();

    @ParameterizedTest(name = "{0} applications a month cost {1} yuan")
    @CsvSource({
        "0,0", "1,0", "10,0", "11,100", "30,2000", "31,2200", "35,3000", "40,4000", "41,4300", "45,5500", "50,7000",
        "51,7400"
    })
    @Covers(Provision.LAW_D5)
    void applicationsOfOneApplicantInAMonthCostMoreStepByStep(int cases, int yuan) {
        assertThat(Fees.byCase(national, 0, cases)).isEqualTo(yuan);
    }

    @ParameterizedTest(name = "{0} pages cost {1} yuan")
    @CsvSource({"0,0", "30,0", "31,10", "100,700", "101,720", "150,1700", "200,2700", "201,2740", "250,4700"})
    @Covers(Provision.LAW_D5)
    void pagesOfOneApplicationCostMoreStepByStep(int pages, int yuan) {
        assertThat(Fees.byPage(national, pages)).isEqualTo(yuan);
    }

    @Test
    @Covers(Provision.LAW_D5)
    void eachApplicationCostsTheStepInWhichItLies() {
        assertThat(Fees.byCase(national, 9, 1)).isZero();
        assertThat(Fees.byCase(national, 10, 1)).isEqualTo(100);
        assertThat(Fees.byCase(national, 29, 2)).isEqualTo(100 + 200);
        int oneByOne = 0;
        for (int before = 0; before < 120; before++) oneByOne += Fees.byCase(national, before, 1);
        assertThat(oneByOne).isEqualTo(Fees.byCase(national, 0, 120));
    }

    @Test
    @Covers(Provision.LAW_D5)
    void aNoticeExplainsTheFeeStepByStep() {
        assertThat(Fees.bands(national.byCase().orElseThrow(), 45))
                .containsExactly(
                        new Band(1, 10, 0), new Band(11, 30, 100), new Band(31, 40, 200), new Band(41, 45, 300));
        assertThat(Fees.bands(national.byPage().orElseThrow(), 150))
                .containsExactly(new Band(1, 30, 0), new Band(31, 100, 10), new Band(101, 150, 20));
    }

    @Test
    @Covers(Provision.SZ_29)
    void whereNoOfficialTariffIsConfiguredNothingIsCharged() {
        var none = new FeeRule(
                Optional.empty(),
                Optional.empty(),
                national.paid(),
                false,
                Optional.empty(),
                Optional.empty(),
                national.citation());
        assertThat(none.charged()).isFalse();
        assertThat(Fees.byCase(none, 0, 1000)).isZero();
        assertThat(Fees.byPage(none, 1000)).isZero();
    }

    @Test
    @Covers(Provision.SZ_29)
    void shenzhenNamesNoTariffSoThatNothingIsCharged() {
        FeeRule shenzhen =
                ProfilesTest.builtIn().disclosure("shenzhen-disclosure-2008").fees();
        assertThat(shenzhen.charged()).as("a fee for processing is no cost").isFalse();
        assertThat(shenzhen.lapses()).as("its source knows no abandonment").isFalse();
    }
}
