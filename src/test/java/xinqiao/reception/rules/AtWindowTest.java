package xinqiao.reception.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import xinqiao.calendar.SpecialDay;
import xinqiao.calendar.WorkCalendar;
import xinqiao.law.Covers;
import xinqiao.law.Decision;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.reception.Incident;
import xinqiao.reception.IncidentKind;
import xinqiao.reception.IncidentStep;
import xinqiao.reception.Lack;
import xinqiao.reception.Plan;
import xinqiao.reception.PlanKind;
import xinqiao.reception.PromiseKind;
import xinqiao.reception.Visit;
import xinqiao.reception.Visit.Interview;
import xinqiao.reception.VisitState;

class AtWindowTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    private static Visit visit(
            VisitState state, boolean registered, @Nullable String name, @Nullable Interview said, boolean again) {
        var promises = again
                ? List.of(new Visit.Promise(1, 1, PromiseKind.APPOINTMENT, DAY, "再谈", true))
                : List.<Visit.Promise>of();
        return new Visit(
                1, "8602", DAY, 1, state, 1, name, registered, NOW, null, null, null, null, List.of(), said, promises);
    }

    private static Interview said(boolean finished) {
        return new Interview("请求放行", "", "", "", "", "", finished);
    }

    private static List<String> reasons(Decision<?> decision) {
        return decision instanceof Refused<?> no
                ? no.objections().stream().map(Objection::reason).toList()
                : List.of();
    }

    @Test
    @Covers({Provision.JF_V1A, Provision.JF_V2})
    void aVisitEndsRegisteredAndInterviewedOrWithAnAppointment() {
        assertThat(reasons(AtWindow.move(visit(VisitState.INTERVIEW, false, "甲", null, false), VisitState.DONE)))
                .containsExactly("reception.refusal.not-registered", "reception.refusal.no-interview");
        assertThat(reasons(AtWindow.move(visit(VisitState.INTERVIEW, true, "甲", said(false), false), VisitState.DONE)))
                .containsExactly("reception.refusal.no-appointment");
        assertThat(AtWindow.move(visit(VisitState.INTERVIEW, true, "甲", said(false), true), VisitState.DONE)
                        .isGranted())
                .isTrue();
        assertThat(reasons(AtWindow.move(visit(VisitState.WAITING, true, "甲", said(true), false), VisitState.DONE)))
                .containsExactly("reception.refusal.not-at-this-point");
    }

    @Test
    @Covers(Provision.JF_V1A)
    void whoeverLeftUnheardLacksNothingAndWhoeverWaitsIsStillOpen() {
        assertThat(AtWindow.lacks(visit(VisitState.LEFT, false, "甲", null, false)))
                .isEmpty();
        assertThat(AtWindow.lacks(visit(VisitState.WAITING, false, "甲", null, false)))
                .containsExactly(Lack.STILL_OPEN, Lack.NOT_REGISTERED, Lack.NO_INTERVIEW);
    }

    @Test
    @Covers({Provision.JF_V2, Provision.KM_21B})
    void whatWasSaidAboutAReportIsNotWrittenDownAtTheWindow() {
        assertThat(reasons(AtWindow.interview(visit(VisitState.INTERVIEW, true, null, null, false), said(true))))
                .containsExactly("reception.refusal.shut");
        assertThat(AtWindow.lacks(visit(VisitState.DONE, true, null, null, false)))
                .isEmpty();
        var empty = new Interview("", "", "", "", "", "", true);
        assertThat(reasons(AtWindow.interview(visit(VisitState.INTERVIEW, true, "甲", null, false), empty)))
                .containsExactly("reception.refusal.no-facts");
    }

    @Test
    @Covers(Provision.KM_14)
    void aNightRecordIsDueAtTheStartOfTheNextWorkingDay() {
        var calendar = new WorkCalendar(1, List.<SpecialDay>of(), List.of(2026));
        var nine = LocalTime.of(9, 0);
        var friday = LocalDate.of(2026, 11, 27);
        assertThat(Disorder.nextStart(friday, LocalTime.of(22, 0), nine, calendar))
                .isEqualTo(friday.plusDays(3));
        assertThat(Disorder.nextStart(friday, LocalTime.of(6, 0), nine, calendar))
                .isEqualTo(friday);
        assertThat(Disorder.nextStart(friday.plusDays(1), LocalTime.of(6, 0), nine, calendar))
                .isEqualTo(friday.plusDays(3));
    }

    private static Incident incident(IncidentKind kind, IncidentStep... taken) {
        var steps = java.util.Arrays.stream(taken)
                .map(step -> new Incident.Taken(step, "保卫", NOW, "无效"))
                .toList();
        return new Incident(1, "8602", NOW, kind, true, new Incident.Content("", steps));
    }

    @Test
    @Covers({Provision.KM_19, Provision.JF_V4A})
    void thePoliceComeAfterDissuadingAndHomeAfterThePolice() {
        assertThat(IncidentKind.wrongs()).hasSize(9); // the eight of the article, and the sudden group
        assertThat(reasons(Disorder.step(incident(IncidentKind.LINGERING), IncidentStep.POLICE, "某", "无效")))
                .containsExactly("reception.refusal.order");
        assertThat(Disorder.step(
                                incident(IncidentKind.LINGERING, IncidentStep.DISSUADE), IncidentStep.POLICE, "某", "带离")
                        .isGranted())
                .isTrue();
        assertThat(reasons(Disorder.step(incident(IncidentKind.LINGERING), IncidentStep.DISSUADE, "", "")))
                .containsExactly("reception.refusal.nobody-named", "reception.refusal.no-result");
    }

    @Test
    @Covers(Provision.JF_V4B)
    void helpIsCalledInAnyOrderAndIsOnRecordBeforeItIsClosed() {
        assertThat(Disorder.step(incident(IncidentKind.ILLNESS), IncidentStep.DOCTOR_CAME, "某", "")
                        .isGranted())
                .isTrue();
        assertThat(reasons(Disorder.close(incident(IncidentKind.ILLNESS))))
                .containsExactly("reception.refusal.no-step");
        assertThat(reasons(Disorder.step(incident(IncidentKind.ILLNESS), IncidentStep.POLICE, "某", "")))
                .containsExactly("reception.refusal.not-at-this-point");
    }

    @Test
    @Covers(Provision.KM_5)
    void aSensitivePeriodFollowsAPlanMadeBeforehand() {
        var period = new Plan.Content("某时期", "", List.of("每日报告"), null);
        assertThat(reasons(Disorder.ready(PlanKind.PERIOD, DAY, DAY, period, false)))
                .containsExactly("reception.refusal.no-plan");
        assertThat(reasons(Disorder.ready(
                        PlanKind.GROUP, DAY, DAY.minusDays(1), new Plan.Content("", "", List.of(), null), false)))
                .containsExactly(
                        "reception.refusal.no-dates",
                        "reception.refusal.no-name",
                        "reception.refusal.nobody-named",
                        "reception.refusal.no-lines");
    }
}
