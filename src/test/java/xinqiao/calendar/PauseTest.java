package xinqiao.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static xinqiao.calendar.Terms.GROUND;
import static xinqiao.calendar.Terms.LAW;
import static xinqiao.calendar.Terms.day;
import static xinqiao.calendar.Terms.days;
import static xinqiao.calendar.Terms.openPause;
import static xinqiao.calendar.Terms.pause;
import static xinqiao.calendar.Terms.reckon;
import static xinqiao.calendar.Terms.workingDays;
import static xinqiao.law.Provision.LAW_T1;

import java.util.List;
import org.junit.jupiter.api.Test;
import xinqiao.law.Covers;

@Covers(LAW_T1)
class PauseTest {
    @Test
    void theDayOnWhichAPauseBeganStillCountsAndTheDayOnWhichItEndedDoesNot() {
        Deadline deadline = reckon(days(10, "2026-03-02").with(pause("2026-03-05", "2026-03-08")));
        assertThat(deadline.unrolled()).isEqualTo(day("2026-03-15"));
        assertThat(deadline.days())
                .filteredOn(day -> day.reason() == Reason.PAUSED)
                .extracting(Day::date)
                .containsExactly(day("2026-03-06"), day("2026-03-07"), day("2026-03-08"));
    }

    @Test
    void aPauseThatEndsOnTheDayItBeganTakesNothing() {
        assertThat(reckon(days(10, "2026-03-02").with(pause("2026-03-05", "2026-03-05")))
                        .last())
                .isEqualTo(reckon(days(10, "2026-03-02")).last());
    }

    @Test
    void aHearingThatFillsADayTakesThatDay() {
        Deadline deadline = reckon(workingDays(10, "2026-03-02").with(Pause.wholeDay(day("2026-03-06"), GROUND, LAW)));
        assertThat(deadline.last()).isEqualTo(day("2026-03-17"));
    }

    @Test
    void aPauseOverAWeekendTakesNoWorkingDay() {
        assertThat(reckon(workingDays(10, "2026-03-02").with(pause("2026-03-06", "2026-03-08")))
                        .last())
                .isEqualTo(reckon(workingDays(10, "2026-03-02")).last());
    }

    @Test
    void pausesThatOverlapOrFollowEachOtherAreOne() {
        Run run = days(20, "2026-03-02");
        Deadline one = reckon(run.with(pause("2026-03-05", "2026-03-12")));
        assertThat(reckon(run.with(pause("2026-03-08", "2026-03-12")).with(pause("2026-03-05", "2026-03-08")))
                        .last())
                .isEqualTo(one.last());
        assertThat(reckon(run.with(pause("2026-03-05", "2026-03-10")).with(pause("2026-03-07", "2026-03-12")))
                        .last())
                .isEqualTo(one.last());
        assertThat(reckon(run.withPauses(List.of(pause("2026-03-05", "2026-03-12"), pause("2026-03-07", "2026-03-09"))))
                        .last())
                .isEqualTo(one.last());
    }

    @Test
    void aTermThatStandsStillHasNoLastDayAndSaysWhatIsLeft() {
        Deadline deadline = reckon(workingDays(20, "2026-03-02").with(openPause("2026-03-10")));
        assertThat(deadline.standsStill()).isTrue();
        assertThat(deadline.standsStillSince()).isEqualTo(day("2026-03-10"));
        assertThat(deadline.counted()).isEqualTo(6);
        assertThat(deadline.remaining()).isEqualTo(14);
        assertThat(deadline.passed(day("2036-01-01"))).isFalse();
    }

    @Test
    void pausesWithoutAGapAreOneStandstill() {
        Run run = days(20, "2026-03-02").with(pause("2026-03-05", "2026-03-08"));
        assertThat(reckon(run.with(openPause("2026-03-08"))).standsStillSince()).isEqualTo(day("2026-03-05"));
        assertThat(reckon(run.with(openPause("2026-03-09"))).standsStillSince()).isEqualTo(day("2026-03-09"));
    }

    @Test
    void theLastDaySoFarIsThatOfAPauseEndingToday() {
        Run run = days(20, "2026-03-02").with(openPause("2026-03-10"));
        assertThat(reckon(run.resumingOn(day("2026-03-14"))).unrolled()).isEqualTo(day("2026-03-26"));
        assertThat(reckon(run.resumingOn(day("2026-03-09"))).unrolled()).isEqualTo(day("2026-03-22"));
    }

    @Test
    void aPauseThatBeginsWhenNoDayIsLeftChangesNothing() {
        Run run = days(60, "2025-08-04"); // ends on 3 October, moved to the 9th
        assertThat(reckon(run.with(openPause("2025-10-03"))).last()).isEqualTo(day("2025-10-09"));
        assertThat(reckon(run.with(openPause("2025-10-08"))).last()).isEqualTo(day("2025-10-09"));
        assertThat(reckon(run.with(openPause("2025-10-02"))).standsStill()).isTrue();
    }

    @Test
    void aPauseFromDayZeroLosesNoDay() {
        assertThat(reckon(days(10, "2026-03-02").with(pause("2026-03-02", "2026-03-12")))
                        .unrolled())
                .isEqualTo(day("2026-03-22"));
    }

    @Test
    void monthsSpanTheirDaysAndAPauseIsPutBehind() {
        Run run = Terms.run(1, Unit.MONTH, "2026-01-31").with(pause("2026-02-10", "2026-02-15"));
        assertThat(reckon(run).unrolled()).isEqualTo(day("2026-03-05"));
    }

    @Test
    void aPauseCannotEndBeforeItBegan() {
        assertThatIllegalArgumentException().isThrownBy(() -> pause("2026-03-05", "2026-03-04"));
    }
}
