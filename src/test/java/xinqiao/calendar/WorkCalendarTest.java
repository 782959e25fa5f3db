package xinqiao.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.calendar.Terms.CALENDAR;
import static xinqiao.calendar.Terms.day;
import static xinqiao.law.Provision.SYS_1;

import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xinqiao.law.Covers;

@Covers(SYS_1)
class WorkCalendarTest {
    @ParameterizedTest
    @CsvSource({"2019,250", "2020,249", "2021,250", "2022,249", "2023,249", "2024,251", "2025,248", "2026,248"})
    void aYearHasItsKnownNumberOfWorkingDays(int year, int workingDays) {
        assertThat(CALENDAR.workingDaysBetween(day(year - 1 + "-12-31"), day(year + "-12-31")))
                .isEqualTo(workingDays);
    }

    @Test
    void twentyYearsCameWithTheProduct() {
        assertThat(CALENDAR.years())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(2007, 2026).boxed().toList());
    }

    @Test
    void aWeekendDayOnWhichPeopleMakeUpForAHolidayWorks() {
        assertThat(CALENDAR.on(day("2026-02-14")))
                .isEqualTo(new CalendarDay(day("2026-02-14"), DayKind.MAKEUP_WORKDAY, "春节"));
        assertThat(CALENDAR.on(day("2026-02-16")).kind()).isEqualTo(DayKind.HOLIDAY);
        assertThat(CALENDAR.on(day("2026-03-01")).kind()).isEqualTo(DayKind.WEEKEND);
        assertThat(CALENDAR.on(day("2026-03-02")).kind()).isEqualTo(DayKind.WORKDAY);
    }

    @Test
    void theNextYearsNoticeGovernsDecember() {
        assertThat(CALENDAR.on(day("2018-12-29")).kind()).isEqualTo(DayKind.MAKEUP_WORKDAY);
        assertThat(CALENDAR.on(day("2022-12-31")).kind()).isEqualTo(DayKind.HOLIDAY);
        assertThat(CALENDAR.knows(day("2006-12-30"))).isTrue();
        assertThat(CALENDAR.knows(day("2006-11-30"))).isFalse();
        assertThat(CALENDAR.knows(day("2026-11-30"))).isTrue();
        assertThat(CALENDAR.knows(day("2026-12-01"))).isFalse();
    }

    @Test
    void noWorkingDayLiesBetweenADayAndItself() {
        assertThat(CALENDAR.workingDaysBetween(day("2026-03-02"), day("2026-03-02")))
                .isZero();
        assertThat(CALENDAR.workingDaysBetween(day("2026-03-02"), day("2026-02-02")))
                .isZero();
        assertThat(CALENDAR.workingDaysBetween(day("2026-02-13"), day("2026-02-25")))
                .isEqualTo(3);
    }

    @Test
    void theZoneOfLegalDaysHasHadNoSummerTimeSince1992() {
        var rules = ZoneId.of("Asia/Shanghai").getRules();
        assertThat(rules.nextTransition(Instant.parse("1992-01-01T00:00:00Z"))).isNull();
    }
}
