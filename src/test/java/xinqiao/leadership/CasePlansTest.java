package xinqiao.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.petition.Desks.reasons;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Command.Recuse;
import xinqiao.petition.Desks;
import xinqiao.petition.NotThere;
import xinqiao.petition.Papers;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** What the office proposes and a leader approves first: coordinating, and answering directly. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class CasePlansTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Desks desks;

    @Autowired
    CasePlans plans;

    @Autowired
    TestClock clock;

    private long petition;

    @BeforeEach
    void aLetter() {
        clock.set(MONDAY);
        petition = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        InstructionsTest.given(desks, petition);
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    private List<Measure> steps() {
        return List.of(new Measure("请监管一科到场说明", desks.department("8602", "监管一科"), MONDAY.plusDays(3), null, ""));
    }

    @Test
    @Covers(Provision.JF_V3E)
    void aComplexMatterIsCoordinatedByAPlanThatTheLeaderApproved() {
        var office = desks.who("tian.ye");
        var leader = desks.who("gu.xin");
        var kind = PaperKind.COORDINATION;
        assertThat(reasons(plans.propose(office, kind, petition, "", Coordinator.OFFICER, List.of())))
                .containsExactly("leadership.refusal.no-words", "leadership.refusal.no-measures");
        assertThat(reasons(plans.propose(leader, kind, petition, "方案", Coordinator.OFFICER, steps())))
                .containsExactly("leadership.refusal.no-power");
        long id = plans.propose(office, kind, petition, "请有关部门到场协调。", Coordinator.OFFICER, steps())
                .orElseThrow()
                .id();
        assertThat(reasons(plans.propose(office, kind, petition, "方案", Coordinator.OFFICER, steps())))
                .containsExactly("leadership.refusal.proposed-already");
        assertThat(reasons(plans.conclude(office, kind, id, "已协调")))
                .as("not before the leader approved")
                .containsExactly("leadership.refusal.not-now");
        assertThat(reasons(plans.approve(leader, kind, id, false, Coordinator.OFFICER, "")))
                .containsExactly("leadership.refusal.no-words");
        var approved = plans.approve(leader, kind, id, true, Coordinator.LEADER, "由我协调。")
                .orElseThrow();
        assertThat(approved.content().coordinator()).isEqualTo(Coordinator.LEADER);
        assertThat(approved.late(MONDAY.plusDays(4))).isTrue();
        assertThat(reasons(plans.conclude(office, kind, id, "")))
                .containsExactly("leadership.refusal.no-result", "leadership.refusal.measures-open");
        assertThat(plans.measureDone(desks.who("yue.hua"), kind, id, 0, "已到场说明。")
                        .isGranted())
                .isTrue();
        assertThat(plans.conclude(office, kind, id, "双方达成一致。").orElseThrow().state())
                .isEqualTo(PaperState.DONE);
        assertThat(plans.list(office, kind, true)).extracting(CasePlan::id).contains(id);
    }

    @Test
    @Covers(Provision.JF_V3)
    void aDirectAnswerHasAnOutlineThatTheLeaderApproved() {
        var office = desks.who("tian.ye");
        var kind = PaperKind.OUTLINE;
        long id = plans.propose(office, kind, petition, "答复提纲：一、说明政策。", Coordinator.OFFICER, List.of())
                .orElseThrow()
                .id();
        assertThat(plans.approve(desks.who("gu.xin"), kind, id, false, Coordinator.OFFICER, "请补充依据。")
                        .orElseThrow()
                        .state())
                .as("another one is put forward")
                .isEqualTo(PaperState.DONE);
        long again = plans.propose(office, kind, petition, "答复提纲：一、依据。", Coordinator.OFFICER, List.of())
                .orElseThrow()
                .id();
        assertThat(plans.approve(desks.who("gu.xin"), kind, again, true, Coordinator.OFFICER, "")
                        .isGranted())
                .isTrue();
        assertThat(plans.conclude(office, kind, again, "三月三日书面答复。").isGranted()).isTrue();
        assertThat(plans.of(office, kind, petition)).hasSize(2);
    }

    @Test
    @Covers({Provision.JF_V3E, Provision.KM_33A, Provision.SYS_4})
    void whoStandsAsideKnowsNothingOfThePlan() {
        var kind = PaperKind.COORDINATION;
        long id = plans.propose(desks.who("tian.ye"), kind, petition, "方案", Coordinator.LEADER, steps())
                .orElseThrow()
                .id();
        desks.act("gu.xin", petition, new Recuse(desks.who("gu.xin").personId(), "有直接利害关系"));
        var leader = desks.who("gu.xin");
        assertThatThrownBy(() -> plans.open(leader, kind, id)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> plans.approve(leader, kind, id, true, Coordinator.LEADER, ""))
                .isInstanceOf(NotThere.class);
        assertThat(plans.list(leader, kind, true)).extracting(CasePlan::id).doesNotContain(id);
        assertThat(plans.list(desks.who("yu.bo"), kind, true))
                .extracting(CasePlan::id)
                .doesNotContain(id);
    }
}
