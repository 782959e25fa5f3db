package xinqiao.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.calendar.Terms.LAW;
import static xinqiao.calendar.Terms.day;
import static xinqiao.calendar.Terms.days;
import static xinqiao.calendar.Terms.extension;
import static xinqiao.calendar.Terms.openPause;
import static xinqiao.calendar.Terms.pause;
import static xinqiao.calendar.Terms.reckon;
import static xinqiao.calendar.Terms.workingDays;
import static xinqiao.law.Provision.KM_26A;
import static xinqiao.law.Provision.LAW_T1;
import static xinqiao.law.Provision.SYS_2;

import java.util.List;
import org.junit.jupiter.api.Test;
import xinqiao.law.Covers;
import xinqiao.web.Language;
import xinqiao.web.Messages;

@Covers({SYS_2, KM_26A, LAW_T1})
class ExplanationTest {
    private static final Messages MESSAGES = new Messages();
    private static final List<Run> RUNS = List.of(
            workingDays(20, "2025-01-20")
                    .with(pause("2025-01-21", "2025-01-23"))
                    .extendedBy(extension(20, "2025-02-20")),
            days(60, "2025-08-04"),
            days(1, "2015-09-02"),
            workingDays(1, "2026-11-27").with(openPause("2026-11-27")),
            workingDays(15, "2026-11-27"),
            Run.of(
                    new Term(1, Unit.MONTH, StartRule.NEXT_WORKING_DAY, EndRule.STAYS, 0, LAW),
                    day("2026-10-01"),
                    Terms.EVENT));

    @Test
    void aDateIsToldInTheWordsOfTheLaw() {
        assertThat(told(days(60, "2025-08-04"), Language.ZH))
                .contains("期限为60日，依据" + LAW.zh() + "。")
                .contains("起算事件发生之日为2025年8月4日，开始的当日不计入，自2025年8月5日起计算。")
                .contains("期限的最后一日为2025年10月3日。")
                .contains("2025年10月3日是法定休假日（国庆节、中秋节），以休假日结束的次日2025年10月9日为期限的最后一日。");
        assertThat(told(days(60, "2025-08-04"), Language.EN))
                .contains(
                        "3 Oct 2025 is a rest day (public holiday (National Day and Mid-Autumn Festival)), so the period"
                                + " ends on the first day after the rest days, 9 Oct 2025.");
    }

    @Test
    void holidaysMakeUpDaysPausesAndTheExtensionAreNamed() {
        assertThat(told(RUNS.getFirst(), Language.ZH))
                .contains("2025年1月28日至2025年2月4日为法定休假日（春节），不计入。")
                .contains("2025年1月26日为调休上班日（春节），计入。")
                .contains("2025年1月22日至2025年1月23日不计入期限，共2日。事由：不计入期限的事由；依据" + LAW.zh() + "。")
                .anyMatch(line -> line.startsWith("经批准延长20个工作日（批准日期2025年2月20日）。"));
    }

    @Test
    void aStandstillSaysSinceWhenAndWhatIsLeft() {
        assertThat(told(workingDays(20, "2026-03-02").with(openPause("2026-03-10")), Language.EN))
                .anyMatch(line -> line.startsWith(
                        "The period stands still since 10 Mar 2026: 6 working days counted, 14 working days left."));
    }

    @Test
    void aProvisionalDateSaysWhichNoticeIsMissing() {
        assertThat(told(workingDays(15, "2026-11-27"), Language.ZH)).contains("适用于2027年的节假日安排尚未公布，本日期为暂定日期，公布后重新计算。");
    }

    @Test
    void nothingIsLeftUntoldInEitherLanguage() {
        for (Run run : RUNS)
            for (Language language : Language.values()) {
                assertThat(told(run, language))
                        .allSatisfy(line -> assertThat(line).doesNotContain("calendar.", "{"));
                assertThat(reckon(run).stretches())
                        .map(stretch -> Explanation.reason(stretch.reason(), stretch.name()))
                        .map(line -> tell(line, language))
                        .allSatisfy(line -> assertThat(line).doesNotContain("calendar.", "{"));
            }
    }

    @Test
    void everyHolidayOfTheShippedYearsHasAnEnglishName() {
        Terms.CALENDAR.years().stream()
                .flatMap(year -> Terms.CALENDAR.arrangement(year).stream())
                .forEach(day -> assertThat(tell(HolidayName.of(day.name()), Language.EN))
                        .doesNotContainPattern("\\p{IsHan}"));
    }

    @Test
    void aHolidayOfAnUnknownNameKeepsIt() {
        assertThat(tell(HolidayName.of("国庆节、临时假期"), Language.EN)).isEqualTo("National Day and 临时假期");
    }

    private static List<String> told(Run run, Language language) {
        return Explanation.lines(reckon(run)).stream()
                .map(line -> tell(line, language))
                .toList();
    }

    private static String tell(Line line, Language language) {
        return line.in(language.locale(), (key, values) -> MESSAGES.text(language, key, values));
    }
}
