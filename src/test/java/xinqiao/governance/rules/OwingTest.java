package xinqiao.governance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import xinqiao.governance.EntryState;
import xinqiao.governance.GovernanceSettings;
import xinqiao.governance.Matter;
import xinqiao.governance.Owed;
import xinqiao.governance.Owed.What;
import xinqiao.governance.RegisterEntry;
import xinqiao.governance.RegisterKind;
import xinqiao.law.Covers;
import xinqiao.law.Provision;

/** What a house owes, by days that are settings. */
class OwingTest {
    private static final GovernanceSettings SETTINGS = new GovernanceSettings(
            MonthDay.of(2, 1),
            List.of(MonthDay.of(7, 15), MonthDay.of(4, 15)),
            MonthDay.of(12, 20),
            Period.ofMonths(3),
            Period.ofDays(5),
            Period.ofYears(1),
            Period.ofYears(1),
            Period.ofYears(1));
    private static final LocalDate TODAY = LocalDate.of(2031, 5, 6);

    private static List<Owed> owed(boolean direct, RegisterEntry... entries) {
        return Owing.of("8602", direct, List.of(entries), Set.of(), SETTINGS, TODAY);
    }

    private static RegisterEntry entry(RegisterKind kind, LocalDate on, EntryState state, Matter matter) {
        return due(kind, on, null, state, matter);
    }

    private static RegisterEntry due(
            RegisterKind kind, LocalDate on, @Nullable LocalDate due, EntryState state, Matter matter) {
        var content = new RegisterEntry.Content(matter, List.of(), List.of(), List.of(), "刀亚萍");
        return new RegisterEntry(
                1,
                kind,
                "8602",
                "/0000/8600/8602/",
                "8602",
                on.getYear(),
                on,
                due,
                state,
                null,
                null,
                null,
                null,
                null,
                content);
    }

    @Test
    @Covers({Provision.SZ_4, Provision.GS_3, Provision.GS_4, Provision.HZ_3_1})
    void aHouseThatDidNothingOwesEverythingAndADirectCustomsNamesNobody() {
        assertThat(owed(false))
                .extracting(Owed::what)
                .containsExactlyInAnyOrder(
                        What.GROUP,
                        What.LEADER,
                        What.OFFICER,
                        What.INSPECTION,
                        What.TRAINING,
                        What.PLAN,
                        What.REPORT,
                        What.REPORT,
                        What.SUMMARY);
        assertThat(owed(true))
                .extracting(Owed::what)
                .doesNotContain(What.LEADER, What.OFFICER, What.INSPECTION)
                .contains(What.GROUP, What.PLAN);
    }

    @Test
    @Covers(Provision.HZ_3_1)
    void aReportAnswersTheDayThatItWasGivenForAndIsLateTheDayAfter() {
        var given = entry(
                RegisterKind.REPORT,
                LocalDate.of(2031, 4, 10),
                EntryState.DONE,
                new Matter.Report("一季度", "内容", LocalDate.of(2031, 4, 15)));
        var reports = owed(false, given).stream()
                .filter(one -> one.what() == What.REPORT)
                .toList();
        assertThat(reports)
                .singleElement()
                .matches(one -> LocalDate.of(2031, 7, 15).equals(one.by()));
        assertThat(reports.getFirst().late(LocalDate.of(2031, 7, 15))).isFalse();
        assertThat(reports.getFirst().late(LocalDate.of(2031, 7, 16))).isTrue();
        assertThat(owed(false)).filteredOn(one -> one.what() == What.PLAN).allMatch(one -> one.late(TODAY));
    }

    @Test
    @Covers(Provision.HZ_3_1)
    void theYearBeforeIsOwedOnlyWhereTheHouseHadBegunToWorkByIt() {
        assertThat(owed(false)).noneMatch(one -> one.by() != null && one.by().getYear() == 2030);
        var plan =
                entry(RegisterKind.PLAN, LocalDate.of(2030, 1, 10), EntryState.DONE, new Matter.Plan("计划", "内容", ""));
        assertThat(owed(false, plan))
                .filteredOn(one -> one.by() != null && one.by().getYear() == 2030)
                .extracting(Owed::what)
                .containsExactlyInAnyOrder(What.REPORT, What.REPORT, What.SUMMARY);
    }

    @Test
    @Covers(Provision.SZ_4)
    void theNextMeetingIsReckonedFromTheLastOne() {
        var group = entry(
                RegisterKind.GROUP,
                LocalDate.of(2030, 9, 1),
                EntryState.OPEN,
                new Matter.Group("小组", "", "组长", "", "成员", "办公室"));
        var meeting = entry(
                RegisterKind.MEETING,
                LocalDate.of(2031, 3, 1),
                EntryState.DONE,
                new Matter.Meeting("例会", "组长", "", "纪要"));
        assertThat(owed(false, group))
                .filteredOn(one -> one.what() == What.MEETING)
                .singleElement()
                .matches(one -> LocalDate.of(2030, 12, 1).equals(one.by()));
        assertThat(owed(false, group, meeting))
                .filteredOn(one -> one.what() == What.MEETING)
                .singleElement()
                .matches(one -> LocalDate.of(2031, 6, 1).equals(one.by()));
    }

    @Test
    @Covers(Provision.HZ_3_1)
    void aReportThatComesInTheNextYearStillAnswersTheDayThatItWasDueBy() {
        var late = entry(
                RegisterKind.REPORT,
                LocalDate.of(2031, 1, 20),
                EntryState.DONE,
                new Matter.Report("上年三季度", "内容", LocalDate.of(2030, 7, 15)));
        var plan =
                entry(RegisterKind.PLAN, LocalDate.of(2030, 1, 10), EntryState.DONE, new Matter.Plan("计划", "内容", ""));
        assertThat(owed(false, plan, late))
                .filteredOn(one -> one.what() == What.REPORT && one.by() != null)
                .extracting(Owed::by)
                .contains(LocalDate.of(2030, 4, 15))
                .doesNotContain(LocalDate.of(2030, 7, 15));
        assertThat(owed(false, plan, late))
                .filteredOn(one -> one.what() == What.REPORT_SUBMIT)
                .singleElement()
                .matches(one -> !one.late(TODAY));
    }

    @Test
    @Covers(Provision.HZ_3_3)
    void whoseTermAsASupervisorIsOverIsEngagedAnewOrNotAnyMore() {
        var until = LocalDate.of(2031, 6, 30);
        var supervisor = due(
                RegisterKind.SUPERVISOR,
                LocalDate.of(2030, 7, 1),
                until,
                EntryState.OPEN,
                new Matter.Supervisor("某人", "社会监督员", "", until));
        assertThat(owed(false, supervisor))
                .filteredOn(one -> one.what() == What.SUPERVISOR_TERM)
                .singleElement()
                .matches(one -> until.equals(one.by()) && one.late(until.plusDays(1)) && !one.late(until));
    }
}
