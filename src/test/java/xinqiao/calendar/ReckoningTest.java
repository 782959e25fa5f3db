package xinqiao.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.calendar.Terms.LAW;
import static xinqiao.calendar.Terms.day;
import static xinqiao.calendar.Terms.days;
import static xinqiao.calendar.Terms.extension;
import static xinqiao.calendar.Terms.reckon;
import static xinqiao.calendar.Terms.run;
import static xinqiao.calendar.Terms.workingDays;
import static xinqiao.law.Provision.KM_26A;
import static xinqiao.law.Provision.LAW_T1;
import static xinqiao.law.Provision.SYS_1;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xinqiao.law.Covers;

@Covers({LAW_T1, SYS_1, KM_26A})
class ReckoningTest {
    @ParameterizedTest
    @CsvSource({
        "2025-01-20, 7, 2025-02-05",
        "2025-01-20, 15, 2025-02-14",
        "2025-01-20, 20, 2025-02-21",
        "2025-01-20, 40, 2025-03-21",
        "2025-09-22, 20, 2025-10-24",
        "2026-02-10, 20, 2026-03-16",
        "2026-09-15, 20, 2026-10-19",
        "2020-01-20, 20, 2020-02-25"
    })
    void workingDaysLeaveOutHolidaysAndTakeInMakeUpDays(String start, int length, String last) {
        Deadline deadline = reckon(workingDays(length, start));
        assertThat(deadline.last()).isEqualTo(day(last));
        assertThat(deadline.unrolled()).isEqualTo(day(last));
        assertThat(deadline.provisional()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2025-09-16, 15, 2025-10-01, 2025-10-09", "2025-08-04, 60, 2025-10-03, 2025-10-09"})
    void daysEndAfterTheRestDaysAndTheUnrolledDateIsKept(String start, int length, String unrolled, String last) {
        Deadline deadline = reckon(days(length, start));
        assertThat(deadline.unrolled()).isEqualTo(day(unrolled));
        assertThat(deadline.last()).isEqualTo(day(last));
        assertThat(deadline.restAtEnd()).isNotNull();
    }

    @Test
    void aLastDayOnAMakeUpWorkingDayStays() {
        assertThat(reckon(days(10, "2026-02-04")).last()).isEqualTo(day("2026-02-14"));
    }

    @Test
    void aTermThatDoesNotMoveEndsOnARestDay() {
        Deadline deadline = reckon(run(15, Unit.DAY, "2025-09-16"));
        assertThat(deadline.last()).isEqualTo(day("2025-10-01"));
        assertThat(deadline.restAtEnd()).isNull();
    }

    @Test
    void aReceiptOnARestDayIsDayZero() {
        Deadline deadline = reckon(workingDays(1, "2026-10-01"));
        assertThat(deadline.dayZero()).isEqualTo(day("2026-10-01"));
        assertThat(deadline.last()).isEqualTo(day("2026-10-08"));
    }

    @Test
    void aReceiptOnARestDayWaitsForAWorkingDayWhereTheTermSaysSo() {
        var term = new Term(1, Unit.WORKING_DAY, StartRule.NEXT_WORKING_DAY, EndRule.STAYS, 0, LAW);
        Deadline deadline = reckon(Run.of(term, day("2026-10-01"), Terms.EVENT));
        assertThat(deadline.dayZero()).isEqualTo(day("2026-10-08"));
        assertThat(deadline.last()).isEqualTo(day("2026-10-09"));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-31, 1, MONTH, 2024-02-29",
        "2025-01-31, 1, MONTH, 2025-02-28",
        "2025-02-28, 1, MONTH, 2025-03-28",
        "2025-08-31, 6, MONTH, 2026-02-28",
        "2025-03-15, 2, MONTH, 2025-05-15",
        "2024-02-29, 1, YEAR, 2025-02-28",
        "2020-02-29, 4, YEAR, 2024-02-29",
        "2025-12-31, 1, YEAR, 2026-12-31"
    })
    void monthsAndYearsEndOnTheCorrespondingDayElseOnTheMonthsLast(String start, int length, Unit unit, String last) {
        assertThat(reckon(run(length, unit, start)).last()).isEqualTo(day(last));
    }

    @Test
    void aTermOfNoLengthEndsOnItsStartDay() {
        assertThat(reckon(workingDays(0, "2026-03-02")).last()).isEqualTo(day("2026-03-02"));
        assertThat(reckon(workingDays(0, "2026-02-15")).last()).isEqualTo(day("2026-02-24"));
    }

    @Test
    void anExtensionRunsOnFromTheUnrolledEnd() {
        Run run = days(60, "2025-08-04");
        Deadline deadline = reckon(run.extendedBy(extension(30, "2025-10-09")));
        assertThat(deadline.unrolled()).isEqualTo(day("2025-11-02"));
        assertThat(deadline.last()).isEqualTo(day("2025-11-03"));
        assertThat(reckon(workingDays(20, "2025-01-20").extendedBy(extension(20, "2025-02-20")))
                        .last())
                .isEqualTo(day("2025-03-21"));
    }

    @Test
    void anExtensionNeverCountsForMoreThanTheTermAllows() {
        Run run = days(60, "2025-08-04");
        assertThat(reckon(run.extendedBy(extension(300, "2025-10-09"))).last())
                .isEqualTo(reckon(run.extendedBy(extension(30, "2025-10-09"))).last());
    }

    @Test
    void aDateThatAnUnknownNoticeCanMoveIsProvisional() {
        assertThat(reckon(workingDays(20, "2026-11-20")).provisionalYears()).containsExactly(2027);
        assertThat(reckon(workingDays(20, "2026-10-20")).provisional()).isFalse();
        assertThat(reckon(days(15, "2026-11-15")).provisional()).isFalse();
        assertThat(reckon(days(16, "2026-11-15")).provisionalYears()).containsExactly(2027);
        assertThat(reckon(workingDays(300, "2026-11-20")).provisionalYears()).containsExactly(2027, 2028);
        assertThat(reckon(workingDays(5, "2006-11-20")).provisionalYears()).containsExactly(2006);
    }

    @Test
    void aDateOnWhichNoNoticeBearsIsNeverProvisional() {
        assertThat(reckon(run(400, Unit.DAY, "2026-11-20")).provisional()).isFalse();
    }

    @Test
    void theDayAfterTheLastIsLate() {
        Deadline deadline = reckon(days(60, "2025-08-04"));
        assertThat(deadline.passed(day("2025-10-09"))).isFalse();
        assertThat(deadline.passed(day("2025-10-10"))).isTrue();
    }
}
