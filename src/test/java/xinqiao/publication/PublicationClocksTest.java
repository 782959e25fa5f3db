package xinqiao.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import xinqiao.calendar.Citation;
import xinqiao.calendar.ShippedCalendar;
import xinqiao.calendar.Term;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.procedure.DirectGround;
import xinqiao.procedure.ProfilesTest;
import xinqiao.procedure.PublicationProfile;
import xinqiao.publication.rules.PublicationClocks;
import xinqiao.publication.rules.PublicationClocks.Dates;

class PublicationClocksTest {
    private static final LocalDate FORMED = LocalDate.of(2026, 3, 2);
    private final PublicationProfile shenzhen = ProfilesTest.builtIn().publication("shenzhen-publication-2008");
    private final PublicationProfile national = ProfilesTest.builtIn().publication("national-publication-2019");

    private static Dates dates(
            @Nullable DirectGround direct,
            @Nullable LocalDate submitted,
            @Nullable LocalDate decided,
            @Nullable LocalDate published) {
        return new Dates(FORMED, direct, submitted, decided, published, Optional.empty());
    }

    private static List<PublicationClock> clocks(Dates dates, PublicationProfile profile) {
        return PublicationClocks.all(dates, profile, ShippedCalendar.get());
    }

    @Test
    @Covers({Provision.GS_7, Provision.SZ_18})
    void twentyWorkingDaysRunFromTheMakingOfTheInformation() {
        var whole = clocks(dates(null, null, null, null), national);
        assertThat(whole).hasSize(1);
        assertThat(whole.getFirst().deadline().lastDay()).isEqualTo(LocalDate.of(2026, 3, 30));
        assertThat(whole.getFirst().late(LocalDate.of(2026, 3, 30))).isFalse();
        assertThat(whole.getFirst().late(LocalDate.of(2026, 3, 31))).isTrue();
    }

    @Test
    @Covers({Provision.SZ_19, Provision.SZ_20, Provision.SZ_21})
    void eachStageRunsFromTheEndOfTheOneBefore() {
        var drafted = clocks(dates(null, null, null, null), shenzhen);
        assertThat(drafted).extracting(PublicationClock::key).containsExactly("proposal", "publication");
        assertThat(PublicationClocks.next(drafted).orElseThrow().deadline().lastDay())
                .isEqualTo(LocalDate.of(2026, 3, 16));
        var all = clocks(dates(null, LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 12), null), shenzhen);
        assertThat(all)
                .extracting(PublicationClock::key)
                .containsExactly("proposal", "examination", "release", "publication");
        assertThat(all.get(1).deadline().lastDay()).isEqualTo(LocalDate.of(2026, 3, 11));
        assertThat(all.get(1).late(LocalDate.of(2026, 3, 12))).isTrue();
        assertThat(PublicationClocks.next(all).orElseThrow().key()).isEqualTo("release");
        assertThat(all.get(2).deadline().lastDay()).isEqualTo(LocalDate.of(2026, 3, 19));
    }

    @Test
    @Covers(Provision.SZ_18)
    void whatIsPublishedDirectlyHasNoStagesAndWhatIsPublishedAgainNoPeriod() {
        assertThat(clocks(dates(DirectGround.EXAMINED, null, null, FORMED), shenzhen))
                .extracting(PublicationClock::key)
                .containsExactly("publication");
        assertThat(clocks(dates(DirectGround.AGAIN, null, null, FORMED), shenzhen))
                .isEmpty();
    }

    @Test
    @Covers(Provision.GS_7)
    void anItemWithAPeriodOfItsOwnIsPublicWithinThat() {
        var seven = Term.workingDays(7, 0, Citation.of(Provision.GS_C05));
        var clocks = clocks(new Dates(FORMED, null, null, null, null, Optional.of(seven)), national);
        assertThat(clocks.getFirst().deadline().lastDay()).isEqualTo(LocalDate.of(2026, 3, 11));
    }
}
