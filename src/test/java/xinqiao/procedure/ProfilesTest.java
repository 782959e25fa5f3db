package xinqiao.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import xinqiao.calendar.EndRule;
import xinqiao.calendar.Unit;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.organisation.Level;

public class ProfilesTest {
    private final Profiles profiles = builtIn();
    private final Profile kunming = profiles.get("kunming-petition-2023");
    private final Profile national = profiles.get("national-petition-2022");

    public static Profiles builtIn() {
        try {
            return Profiles.read(ProcedureConfiguration.builtIn());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aHousePicksAmongTheProfilesInForceOnTheDay() {
        assertThat(profiles.inForce(LocalDate.of(2022, 4, 30))).isEmpty();
        assertThat(profiles.inForce(LocalDate.of(2023, 1, 22))).containsExactly(national);
        assertThat(profiles.inForce(LocalDate.of(2023, 1, 23))).containsExactly(kunming, national);
    }

    @Test
    @Covers({Provision.KM_26A, Provision.KM_26B})
    void handlingTakesSixtyDaysAndAtMostThirtyMoreApprovedByALeader() {
        for (Profile profile : profiles.all()) {
            TermRule handling = profile.term(TermKey.HANDLING);
            assertThat(handling.term().length()).isEqualTo(60);
            assertThat(handling.term().unit()).isEqualTo(Unit.DAY);
            assertThat(handling.term().endRule()).isEqualTo(EndRule.NEXT_WORKING_DAY);
            assertThat(handling.term().longestExtension()).isEqualTo(30);
            assertThat(handling.extension().orElseThrow().approver()).isEqualTo(Approver.LEADER);
            assertThat(handling.extension().orElseThrow().notice()).isEqualTo(LetterKind.EXTENSION);
        }
    }

    @Test
    @Covers({Provision.LAW_P1, Provision.KM_24, Provision.LAW_P4})
    void noticeIsInDaysObjectionAndSimpleHandlingInWorkingDays() {
        assertThat(national.term(TermKey.NOTICE).words(Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("15日");
        assertThat(national.term(TermKey.OBJECTION).words(Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("5个工作日");
        assertThat(national.term(TermKey.SIMPLE_FORWARDING).words(Locale.ENGLISH))
                .isEqualTo("1 working day");
        assertThat(national.simple().orElseThrow().ordinaryFrom()).isEqualTo(StartEvent.ACCEPTANCE);
        assertThat(kunming.simple()).isEmpty();
    }

    @Test
    @Covers({Provision.LAW_P3, Provision.KM_27})
    void aHearingStopsTheReReviewAndNothingElse() {
        for (Profile profile : List.of(national, kunming))
            assertThat(profile.hearing().standStill()).containsExactly(TermKey.RE_REVIEW);
    }

    @Test
    @Covers({Provision.KM_22, Provision.LAW_P2})
    void kunmingSplitsAppealsInFiveTheNationInSix() {
        assertThat(kunming.branches()).hasSize(5);
        assertThat(national.branches()).hasSize(6);
        assertThat(national.branch("petition").orElseThrow().citation().zh()).isEqualTo("《信访工作条例》第三十一条第六项");
    }

    @Test
    @Covers({Provision.LAW_P2, Provision.KM_26A})
    void theNationalHandlingPeriodRunsForTheSixthBranchOnlyKunmingsForEveryKind() {
        assertThat(national.handlingTermRuns(MatterKind.APPEAL, national.branch("petition")))
                .isTrue();
        assertThat(national.handlingTermRuns(MatterKind.APPEAL, national.branch("administrative")))
                .isFalse();
        assertThat(national.handlingTermRuns(MatterKind.SUGGESTION, Optional.empty()))
                .isFalse();
        assertThat(kunming.handlingTermRuns(MatterKind.SUGGESTION, Optional.empty()))
                .isTrue();
    }

    @Test
    void aNationalCaseCitesTheNationalArticle() {
        assertThat(national.citation(Provision.KM_26B, Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("《信访工作条例》第三十四条");
        assertThat(kunming.citation(Provision.KM_26B, Locale.SIMPLIFIED_CHINESE))
                .startsWith("《昆明海关信访工作规程》");
    }

    @Test
    @Covers({Provision.KM_29, Provision.KM_30, Provision.LAW_P3})
    void whoReviewsDependsOnWhoHandled() {
        assertThat(kunming.remedy().reviewOf(Level.SUBORDINATE).orElseThrow().body())
                .isEqualTo(new ReviewBody.DirectCustoms());
        assertThat(kunming.remedy().reviewOf(Level.DIRECT).orElseThrow().body())
                .isEqualTo(new ReviewBody.Named(new Text("海关总署", "the General Administration of Customs")));
        assertThat(kunming.remedy().reReviewOf(Level.DIRECT).orElseThrow().body())
                .isInstanceOf(ReviewBody.Unsettled.class);
        assertThat(kunming.remedy().reviewOf(Level.NATIONAL)).isEmpty();
    }

    @Test
    @Covers({Provision.KM_9, Provision.KM_25, Provision.KM_18C})
    void whatOnlyKunmingDemandsIsOpenElsewhere() {
        assertThat(kunming.legalReview().required()).isTrue();
        assertThat(national.legalReview().required()).isFalse();
        assertThat(kunming.anonymousRule().required()).isTrue();
        assertThat(national.anonymousRule().required()).isFalse();
        assertThat(kunming.limit(LimitKey.REPRESENTATIVES).value()).isEqualTo(5);
    }
}
