package xinqiao.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.calendar.Terms.CALENDAR;
import static xinqiao.calendar.Terms.day;
import static xinqiao.calendar.Terms.days;
import static xinqiao.calendar.Terms.extension;
import static xinqiao.calendar.Terms.openPause;
import static xinqiao.law.Provision.KM_26B;

import java.util.List;
import org.junit.jupiter.api.Test;
import xinqiao.law.Covers;
import xinqiao.law.Objection;
import xinqiao.law.Refused;

@Covers(KM_26B)
class ExtensionsTest {
    private static final Run RUN = days(60, "2025-08-04"); // last day 9 October, un-rolled 3 October

    @Test
    void aTermCanBeExtendedUpToItsCapAndItsLastDay() {
        Run run = Extensions.extend(RUN, extension(30, "2025-10-09"), CALENDAR).orElseThrow();
        assertThat(Reckoning.reckon(run, CALENDAR).last()).isEqualTo(day("2025-11-03"));
    }

    @Test
    void aSecondExtensionIsRefused() {
        Run once = RUN.extendedBy(extension(10, "2025-09-01"));
        assertThat(reasons(once, extension(10, "2025-09-02"))).containsExactly("calendar.refusal.extended-already");
    }

    @Test
    void aLongerExtensionIsRefused() {
        assertThat(reasons(RUN, extension(31, "2025-09-01"))).containsExactly("calendar.refusal.extension-too-long");
        assertThat(reasons(RUN, extension(0, "2025-09-01"))).containsExactly("calendar.refusal.extension-empty");
    }

    @Test
    void anExtensionAfterTheEndIsRefused() {
        assertThat(reasons(RUN, extension(10, "2025-10-10"))).containsExactly("calendar.refusal.extension-late");
        assertThat(reasons(RUN, extension(10, "2025-08-03"))).containsExactly("calendar.refusal.extension-early");
    }

    @Test
    void aTermThatAllowsNoneIsNotExtended() {
        assertThat(reasons(Terms.run(60, Unit.DAY, "2025-08-04"), extension(10, "2025-08-05")))
                .containsExactly("calendar.refusal.extension-none");
    }

    @Test
    void aTermThatStandsStillHasNotEnded() {
        Run standing = RUN.with(openPause("2025-09-30"));
        assertThat(Extensions.extend(standing, extension(10, "2026-02-01"), CALENDAR)
                        .isGranted())
                .isTrue();
    }

    @Test
    void aRefusalShowsEveryObjectionWithItsProvision() {
        var decision =
                Extensions.extend(RUN.extendedBy(extension(1, "2025-09-01")), extension(99, "2025-12-01"), CALENDAR);
        assertThat(((Refused<Run>) decision).objections())
                .hasSize(3)
                .extracting(Objection::provision)
                .containsOnly(KM_26B);
    }

    private static List<String> reasons(Run run, Extension asked) {
        return ((Refused<Run>) Extensions.extend(run, asked, CALENDAR))
                .objections().stream().map(Objection::reason).toList();
    }
}
