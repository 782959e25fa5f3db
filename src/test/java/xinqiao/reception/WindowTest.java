package xinqiao.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.identity.Actor;
import xinqiao.law.Covers;
import xinqiao.law.Decision;
import xinqiao.law.Provision;
import xinqiao.organisation.Houses;
import xinqiao.petition.Desks;
import xinqiao.petition.NotThere;
import xinqiao.petition.Papers;
import xinqiao.petition.PetitionDesk;
import xinqiao.petition.PetitionerDetails;
import xinqiao.petition.Registrations;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** The window, the duty desk, incidents and sensitive periods; and who doesn't see them. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class WindowTest {
    private static final LocalDate MONDAY = LocalDate.of(2027, 4, 12);
    private static final List<String> OTHERS = List.of("cao.yang", "chen.jing", "tao.ran");

    @Autowired
    Staff staff;

    @Autowired
    Visits visits;

    @Autowired
    DepartmentCalls calls;

    @Autowired
    DutyDesk duty;

    @Autowired
    Incidents incidents;

    @Autowired
    Plans plans;

    @Autowired
    Registrations registrations;

    @Autowired
    PetitionDesk petitions;

    @Autowired
    Houses houses;

    @Autowired
    TestClock clock;

    @SuppressWarnings("NullAway.Init")
    private Actor clerk;

    @BeforeEach
    void today() {
        clock.set("2027-04-12T10:00");
        clerk = staff.actor("tian.ye");
    }

    private Visit arrives(String name) {
        return visits.arrive(clerk, name, 1).orElseThrow();
    }

    private static Visit.Interview said(boolean finished) {
        return new Visit.Interview("请求说明查验安排", "去年来过一次", "", "", "", "", finished);
    }

    @Test
    @Covers({Provision.JF_V1A, Provision.JF_V2, Provision.KM_18B, Provision.KM_8})
    void aDayAtTheWindowWithThirtyVisits() {
        int before = visits.queue(clerk, MONDAY).size();
        for (int i = 1; i <= 30; i++) {
            var visit = arrives("来访人" + i);
            assertThat(visit.ticket()).isEqualTo(before + i);
            assertThat(visits.move(clerk, visit.id(), VisitState.CALLED).isGranted())
                    .isTrue();
            if (i % 10 == 0) {
                assertThat(visits.move(clerk, visit.id(), VisitState.LEFT).isGranted())
                        .isTrue();
                continue;
            }
            var form = Papers.group("8602", MONDAY, 1, 1);
            long petition = registrations.register(clerk, form).orElseThrow().id();
            visits.registered(clerk, visit.id(), petition, false);
            assertThat(visits.move(clerk, visit.id(), VisitState.INTERVIEW).isGranted())
                    .isTrue();
            assertThat(visits.move(clerk, visit.id(), VisitState.DONE).isGranted())
                    .isFalse();
            assertThat(visits.interview(clerk, visit.id(), said(i % 7 != 0)).isGranted())
                    .isTrue();
            if (i % 7 == 0) {
                assertThat(visits.move(clerk, visit.id(), VisitState.DONE).isGranted())
                        .isFalse();
                assertThat(visits.promise(clerk, visit.id(), PromiseKind.APPOINTMENT, MONDAY.plusDays(2), "带合同来谈")
                                .isGranted())
                        .isTrue();
            }
            if (i == 15) sends(visit.id());
            assertThat(visits.move(clerk, visit.id(), VisitState.DONE).isGranted())
                    .isTrue();
            assertThat(visits.open(clerk, visit.id()).petitionId()).isEqualTo(petition);
        }
        var open = arrives("还在候谈");
        assertThat(visits.incomplete(clerk)).extracting(Visit::id).contains(open.id());
        assertThat(visits.queue(clerk, MONDAY)).hasSize(before + 31);
        assertThat(visits.due(clerk, MONDAY.plusDays(2))).hasSizeGreaterThanOrEqualTo(4);
        assertThat(visits.due(staff.actor("cao.yang"), MONDAY.plusDays(2)))
                .noneMatch(one -> one.words().equals("带合同来谈"));
        var due = visits.due(clerk, MONDAY.plusDays(2)).stream()
                .filter(one -> one.words().equals("带合同来谈"))
                .findFirst()
                .orElseThrow();
        visits.endPromise(clerk, due.visitId(), due.id(), true);
        visits.endPromise(clerk, due.visitId(), due.id(), true);
        assertThat(visits.due(clerk, MONDAY.plusDays(2)))
                .as("kept, and a second press changes nothing")
                .noneMatch(one -> one.id() == due.id());
        clock.set("2027-04-13T10:00");
        assertThat(visits.incomplete(clerk)).extracting(Visit::id).contains(open.id());
    }

    @Test
    @Covers({Provision.JF_V1C3A, Provision.KM_18C})
    void twelveWithOneMatterEndTheirVisitOnlyWithAtMostFiveRepresentatives() {
        var visit = visits.arrive(clerk, "村民一行", 12).orElseThrow();
        assertThat(visits.move(clerk, visit.id(), VisitState.INTERVIEW).isGranted())
                .isTrue();
        assertThat(registrations.register(clerk, Papers.group("8602", MONDAY, visit.people(), 6)))
                .isEqualTo(Decision.refused(Provision.KM_18C, "petition.refusal.too-many-representatives", 5));
        assertThat(registrations
                        .register(clerk, Papers.group("8602", MONDAY, visit.people(), 0))
                        .isGranted())
                .isFalse();
        assertThat(visits.move(clerk, visit.id(), VisitState.DONE).isGranted()).isFalse();
        long petition = registrations
                .register(clerk, Papers.group("8602", MONDAY, visit.people(), 5))
                .orElseThrow()
                .id();
        visits.registered(clerk, visit.id(), petition, false);
        assertThat(visits.interview(clerk, visit.id(), said(true)).isGranted()).isTrue();
        assertThat(visits.move(clerk, visit.id(), VisitState.DONE).isGranted()).isTrue();
        assertThat(petitions.read(clerk, petition).people())
                .filteredOn(PetitionerDetails::representative)
                .hasSize(5);
    }

    private void sends(long visit) {
        var head = staff.actor("yue.hua");
        assertThat(calls.ask(clerk, visit, head.departmentId(), "查验安排").isGranted())
                .isTrue();
        assertThat(calls.ask(clerk, visit, head.departmentId(), "查验安排").isGranted())
                .isFalse();
        long call = calls.waiting(head).stream()
                .filter(one -> one.visitId() == visit)
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(calls.arrived(clerk, call).isGranted()).isFalse();
        assertThat(calls.waiting(staff.actor("duan.li"))).noneMatch(one -> one.visitId() == visit);
        assertThatThrownBy(() -> calls.answer(staff.actor("duan.li"), call, null, false, "不是本科"))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> calls.answer(staff.actor("ding.yi"), call, null, false, "外关"))
                .isInstanceOf(NotThere.class);
        long comes = staff.actor("kang.ning").personId();
        assertThat(calls.answer(head, call, comes, true, "").isGranted()).isTrue();
        assertThat(calls.arrived(clerk, call).isGranted()).isTrue();
        assertThat(visits.open(clerk, visit).calls()).anyMatch(one -> one.state() == Visit.CallState.ARRIVED);
    }

    @Test
    @Covers({Provision.SYS_4, Provision.KM_21B})
    void aReportTakenAtTheWindowLeavesNoNameInTheQueue() {
        var visit = arrives("举报人不留名");
        long petition = registrations
                .register(clerk, Papers.report("8602", MONDAY, "某科员"))
                .orElseThrow()
                .id();
        visits.registered(clerk, visit.id(), petition, true);
        var after = visits.open(clerk, visit.id());
        assertThat(after.name()).isNull();
        assertThat(after.petitionId()).isNull();
        assertThat(after.shut()).isTrue();
        assertThat(visits.interview(clerk, visit.id(), said(true)).isGranted()).isFalse();
    }

    @Test
    @Covers(Provision.SYS_4)
    void anotherHouseSeesNoneOfIt() {
        var visit = arrives("何人");
        long incident = incidents.begin(clerk, IncidentKind.ILLNESS, "");
        var kept = duty.take(clerk, new DutyRecord.Content("夜间来电人", "", "请求", "已解释", "值班员"), null)
                .orElseThrow();
        for (String login : OTHERS) {
            var other = staff.actor(login);
            assertThatThrownBy(() -> visits.open(other, visit.id())).as(login).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> visits.move(other, visit.id(), VisitState.CALLED))
                    .as(login)
                    .isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> incidents.open(other, incident)).as(login).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> incidents.close(other, incident, ""))
                    .as(login)
                    .isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> duty.open(other, kept.id())).as(login).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> duty.takeOver(other, kept.id(), null))
                    .as(login)
                    .isInstanceOf(NotThere.class);
            assertThat(duty.waiting(other)).as(login).noneMatch(one -> one.id() == kept.id());
            assertThat(incidents.list(other)).as(login).noneMatch(one -> one.id() == incident);
        }
        assertThatThrownBy(() -> visits.open(staff.actor("kang.ning"), visit.id()))
                .isInstanceOf(NotThere.class);
    }

    @Test
    @Covers({Provision.KM_14, Provision.KM_19, Provision.JF_V4A})
    void whatIsSuddenStartsTheProcedureAtOnceAndTheRecordWaitsForTheOffice() {
        clock.set("2027-04-16T22:00"); // Friday night
        var guard = staff.actor("kang.ning");
        var kept = duty.take(
                        guard, new DutyRecord.Content("一群司机", "13987650000", "堵在大门口要求放行", "已劝其离开", "康宁"), Sudden.GROUP)
                .orElseThrow();
        assertThat(kept.dueOn()).isEqualTo(LocalDate.of(2027, 4, 19));
        long incident = Objects.requireNonNull(kept.incident());
        assertThat(incidents.open(guard, incident).kind()).isEqualTo(IncidentKind.SUDDEN_GROUP);
        assertThat(incidents.count(guard)).isPositive();
        assertThat(incidents
                        .step(guard, incident, IncidentStep.POLICE, "康宁", "报警")
                        .isGranted())
                .isFalse();
        for (IncidentStep step : IncidentKind.SUDDEN_GROUP.steps())
            assertThat(incidents.step(guard, incident, step, "康宁", "已办").isGranted())
                    .as(step.name())
                    .isTrue();
        assertThat(incidents.close(guard, incident, "群众已离开").isGranted()).isTrue();
        assertThat(duty.waiting(clerk)).anyMatch(one -> one.id() == kept.id());
        assertThat(duty.takeOver(clerk, kept.id(), null).isGranted()).isTrue();
        assertThat(duty.takeOver(clerk, kept.id(), null).isGranted()).isFalse();
        assertThat(duty.waiting(clerk)).noneMatch(one -> one.id() == kept.id());
    }

    @Test
    @Covers(Provision.KM_5)
    void theMeasuresOfARunningPeriodAreTasksOfTheDay() {
        var steps = new Plan.Content("应急预案", "", List.of("报告", "疏导"), null);
        long plan = plans.keep(clerk, null, PlanKind.PLAN, MONDAY, MONDAY.plusYears(1), true, steps)
                .orElseThrow();
        var measures = new Plan.Content("某敏感时期", "", List.of("每日报告", "值班"), plan);
        long period = plans.keep(clerk, null, PlanKind.PERIOD, MONDAY, MONDAY.plusDays(3), true, measures)
                .orElseThrow();
        assertThat(plans.running(clerk)).extracting(Plan::id).contains(period);
        plans.done(clerk, period, 0, "已报");
        plans.done(clerk, period, 0, "已报");
        assertThat(plans.today(clerk))
                .filteredOn(one -> one.period().id() == period)
                .extracting(one -> one.doneAt() != null)
                .containsExactly(true, false);
        assertThatThrownBy(() -> plans.done(clerk, period, 7, "")).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> plans.open(staff.actor("cao.yang"), period)).isInstanceOf(NotThere.class);
        clock.set("2027-04-20T10:00");
        assertThat(plans.running(clerk)).extracting(Plan::id).doesNotContain(period);
    }
}
