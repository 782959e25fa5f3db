package xinqiao.calendar;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.calendar.Terms.CALENDAR;
import static xinqiao.law.Provision.LAW_T1;
import static xinqiao.law.Provision.SYS_1;
import static xinqiao.law.Provision.SYS_2;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import xinqiao.law.Covers;

/** What must hold for every run, tried on many. */
class ReckoningPropertiesTest {
    private static final int CASES = 30_000;

    @Test
    @Covers({LAW_T1, SYS_1})
    void countingByHandComesToTheSameDay() {
        var runs = new RandomRuns(1);
        for (int i = 0; i < CASES; i++) {
            Run run = runs.next();
            Deadline deadline = Reckoning.reckon(run, CALENDAR);
            assertThat(new CountingByHand.End(deadline.unrolled(), deadline.last()))
                    .as("%s", run)
                    .isEqualTo(CountingByHand.end(run));
        }
    }

    @Test
    @Covers(SYS_2)
    void everyDayIsListedOnceAndTheCountedOnesAreNumbered() {
        var runs = new RandomRuns(2);
        for (int i = 0; i < 5_000; i++) {
            Run run = runs.next();
            Deadline deadline = Reckoning.reckon(run, CALENDAR);
            List<Day> days = deadline.days();
            for (int d = 0; d < days.size(); d++)
                assertThat(days.get(d).date()).isEqualTo(run.start().plusDays(d));
            assertThat(days.stream().map(Day::number).filter(n -> n > 0).toList())
                    .isEqualTo(
                            IntStream.rangeClosed(1, deadline.counted()).boxed().toList());
            if (deadline.standsStill()) assertThat(deadline.remaining()).isPositive();
            else assertThat(days.getLast().date()).isEqualTo(deadline.last());
        }
    }

    @Test
    @Covers(LAW_T1)
    void aPauseMovesTheUnrolledEndByTheDaysItTakesOut() {
        var runs = new RandomRuns(3);
        int moved = 0;
        for (int i = 0; i < CASES; i++) {
            Run run = runs.next().withPauses(List.of());
            Pause pause = runs.pause(run.start());
            LocalDate end = Reckoning.reckon(run, CALENDAR).unrolled();
            LocalDate ended = pause.ended();
            LocalDate zero = Reckoning.reckon(run, CALENDAR).dayZero();
            if (end == null
                    || ended == null
                    || !pause.began().isBefore(end)
                    || pause.began().isBefore(zero)) continue;
            moved++;
            LocalDate later = Objects.requireNonNull(
                    Reckoning.reckon(run.with(pause), CALENDAR).unrolled());
            if (run.term().unit() == Unit.WORKING_DAY)
                assertThat(CALENDAR.workingDaysBetween(end, later))
                        .isEqualTo(CALENDAR.workingDaysBetween(pause.began(), ended));
            else assertThat(later).isEqualTo(end.plusDays(DAYS.between(pause.began(), ended)));
        }
        assertThat(moved).isGreaterThan(10_000);
    }

    @Test
    @Covers(LAW_T1)
    void theOrderOfPausesDoesNotMatter() {
        var runs = new RandomRuns(4);
        for (int i = 0; i < 5_000; i++) {
            Run run = runs.next();
            var shuffled = new ArrayList<>(run.pauses());
            Collections.shuffle(shuffled, new Random(i));
            Deadline one = Reckoning.reckon(run, CALENDAR);
            Deadline other = Reckoning.reckon(run.withPauses(shuffled), CALENDAR);
            assertThat(List.of(one.counted(), one.stretches(), one.standsStill()))
                    .isEqualTo(List.of(other.counted(), other.stretches(), other.standsStill()));
            assertThat(one.standsStillSince()).isEqualTo(other.standsStillSince());
        }
    }

    @Test
    @Covers(SYS_1)
    void aDateThatIsNotProvisionalHoldsWhateverTheUnknownNoticesSay() {
        var runs = new RandomRuns(5);
        int definite = 0;
        for (int i = 0; i < 5_000; i++) {
            Run run = runs.next();
            Deadline deadline = Reckoning.reckon(run, CALENDAR);
            if (deadline.provisional()) continue;
            definite++;
            Deadline then = Reckoning.reckon(run, anyFuture(runs));
            assertThat(then.stretches()).isEqualTo(deadline.stretches());
            assertThat(then.last()).isEqualTo(deadline.last());
        }
        assertThat(definite).isBetween(3_000, 4_999);
    }

    /** The known years as they are, and the years around them upside down. */
    private static WorkCalendar anyFuture(RandomRuns runs) {
        WorkCalendar future = CALENDAR;
        for (int year : List.of(2006, 2027, 2028)) {
            var days = new ArrayList<SpecialDay>();
            for (LocalDate day = LocalDate.of(year - 1, 12, 1);
                    day.isBefore(LocalDate.of(year, 12, 1));
                    day = day.plusDays(1)) {
                DayKind other = CALENDAR.works(day) ? DayKind.HOLIDAY : DayKind.MAKEUP_WORKDAY;
                if (runs.below(3) > 0) days.add(new SpecialDay(day, other, "?", ""));
            }
            future = future.with(year, days);
        }
        return future;
    }
}
