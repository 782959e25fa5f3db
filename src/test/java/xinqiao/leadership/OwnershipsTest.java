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

/** Leaders own hard cases, hear how the work goes, have disputes screened; each with measures that are followed up. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class OwnershipsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate DUE = MONDAY.plusDays(30);

    @Autowired
    Desks desks;

    @Autowired
    Ownerships ownerships;

    @Autowired
    Meetings meetings;

    @Autowired
    ImportantCases important;

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

    private Measure measure(String words, LocalDate due) {
        return new Measure(words, desks.department("8602", "监管一科"), due, null, "");
    }

    private Ownership owned() {
        return ownerships
                .take(
                        desks.who("gu.xin"),
                        petition,
                        desks.who("gu.xin").personId(),
                        "化解矛盾，息诉罢访。",
                        DUE,
                        List.of(measure("约谈信访人", MONDAY.plusDays(5))))
                .orElseThrow();
    }

    @Test
    @Covers(Provision.KM_6)
    void aLeaderOwnsAHardCaseUntilItIsReleasedWithAResult() {
        var leader = desks.who("gu.xin");
        long me = leader.personId();
        assertThat(reasons(ownerships.take(leader, petition, me, "", MONDAY.minusDays(1), List.of())))
                .containsExactly(
                        "leadership.refusal.no-aim", "leadership.refusal.due-past", "leadership.refusal.no-measures");
        assertThat(reasons(ownerships.take(
                        desks.who("yue.hua"), petition, me, "化解", DUE, List.of(measure("约谈", DUE.plusDays(1))))))
                .containsExactly("leadership.refusal.no-power", "leadership.refusal.measure-after-due");
        Ownership one = owned();
        assertThat(reasons(ownerships.take(leader, petition, me, "化解", DUE, List.of(measure("约谈", DUE)))))
                .containsExactly("leadership.refusal.owned-already");
        assertThat(ownerships.of(desks.who("tian.ye"), petition))
                .filteredOn(each -> !each.state().over())
                .singleElement()
                .satisfies(found -> assertThat(found.leader()).isEqualTo(me));
        clock.set(MONDAY.plusDays(6));
        assertThat(ownerships.list(leader, false))
                .filteredOn(each -> each.id() == one.id())
                .singleElement()
                .satisfies(each -> assertThat(each.late(MONDAY.plusDays(6))).isTrue());
        assertThat(ownerships.note(desks.who("yue.hua"), one.id(), "已与信访人联系。").isGranted())
                .as("the department that has a measure")
                .isTrue();
        assertThat(reasons(ownerships.release(leader, one.id(), "已化解")))
                .containsExactly("leadership.refusal.measures-open");
        assertThat(reasons(ownerships.measureDone(leader, one.id(), 1, "")))
                .containsExactly("leadership.refusal.not-now", "leadership.refusal.no-result");
        assertThat(ownerships
                        .measureDone(desks.who("yue.hua"), one.id(), 0, "已当面约谈。")
                        .orElseThrow()
                        .nextOn())
                .isEqualTo(DUE);
        assertThat(reasons(ownerships.release(desks.who("tian.ye"), one.id(), "已化解")))
                .as("the office doesn't release")
                .containsExactly("leadership.refusal.not-now");
        assertThat(ownerships
                        .release(leader, one.id(), "双方达成一致，信访人表示满意。")
                        .orElseThrow()
                        .state())
                .isEqualTo(PaperState.DONE);
        assertThat(ownerships.of(leader, petition)).extracting(Ownership::state).containsOnly(PaperState.DONE);
        assertThat(ownerships.list(leader, true)).extracting(Ownership::id).contains(one.id());
    }

    @Test
    @Covers({Provision.KM_6, Provision.KM_33A, Provision.SYS_4})
    void anOwnerWhoStandsAsideOwnsNothingAnyMore() {
        Ownership one = owned();
        desks.act("gu.xin", petition, new Recuse(desks.who("gu.xin").personId(), "有直接利害关系"));
        assertThatThrownBy(() -> ownerships.open(desks.who("gu.xin"), one.id())).isInstanceOf(NotThere.class);
        assertThat(ownerships.list(desks.who("gu.xin"), true))
                .extracting(Ownership::id)
                .doesNotContain(one.id());
        var office = ownerships.open(desks.who("tian.ye"), one.id());
        assertThat(office.barred()).isTrue();
        assertThat(reasons(ownerships.take(
                        desks.who("tian.ye"),
                        petition,
                        desks.who("gu.xin").personId(),
                        "化解",
                        DUE,
                        List.of(measure("约谈", DUE)))))
                .contains("leadership.refusal.leader-barred");
        assertThat(office.open()).doesNotContain(OwnershipAct.RELEASE);
        assertThat(ownerships
                        .release(desks.who("cui.ping"), one.id(), "改由其他领导包案。")
                        .isGranted())
                .as("another leader")
                .isTrue();
    }

    @Test
    @Covers(Provision.KM_6)
    void hearingsAndScreeningsHaveFindingsAndMeasuresThatAreFollowedUp() {
        var office = desks.who("tian.ye");
        var content = new Meeting.Content(
                "第一季度信访工作汇报",
                "关长",
                "班子成员",
                "来信总体平稳，查验等待问题集中。",
                List.of(measure("公布预计等候时间", MONDAY.plusDays(10))),
                "田野");
        var empty = new Meeting.Content("", "", "", "", List.of(), "田野");
        assertThat(reasons(meetings.hold(office, PaperKind.HEARING, MONDAY.plusDays(1), empty)))
                .containsExactly(
                        "leadership.refusal.no-title",
                        "leadership.refusal.no-chair",
                        "leadership.refusal.no-findings",
                        "leadership.refusal.in-the-future");
        assertThatThrownBy(() -> meetings.hold(desks.who("yue.hua"), PaperKind.HEARING, MONDAY, content))
                .isInstanceOf(NotThere.class);
        long id = meetings.hold(office, PaperKind.SCREENING, MONDAY, content)
                .orElseThrow()
                .id();
        assertThat(meetings.list(desks.who("yue.hua"), PaperKind.SCREENING, true))
                .as("the department with a measure")
                .extracting(Meeting::id)
                .contains(id);
        assertThat(meetings.list(desks.who("qiu.shi"), PaperKind.SCREENING, false))
                .as("another house")
                .extracting(Meeting::id)
                .doesNotContain(id);
        assertThatThrownBy(() -> meetings.open(desks.who("qiu.shi"), PaperKind.SCREENING, id))
                .isInstanceOf(NotThere.class);
        assertThat(meetings.open(desks.who("gu.xin"), PaperKind.SCREENING, id).late(MONDAY.plusDays(11)))
                .isTrue();
        assertThat(meetings.measureDone(desks.who("yue.hua"), PaperKind.SCREENING, id, 0, "已公布。")
                        .orElseThrow()
                        .state())
                .isEqualTo(PaperState.DONE);
        assertThat(reasons(meetings.measureDone(office, PaperKind.SCREENING, id, 0, "又")))
                .containsExactly("leadership.refusal.not-now");
    }

    @Test
    @Covers({Provision.JF_V3B, Provision.JF_L4A, Provision.SYS_4})
    void whyACaseIsImportantComesFromTheDictionary() {
        var office = desks.who("tian.ye");
        assertThat(important.reasons("8602")).isNotEmpty();
        assertThat(reasons(important.mark(office, petition, List.of("INVENTED"), "")))
                .containsExactly("leadership.refusal.no-reason");
        assertThat(reasons(important.mark(desks.who("yue.hua"), petition, List.of("GROUP"), "")))
                .contains("leadership.refusal.no-power");
        assertThat(important.mark(office, petition, List.of("GROUP"), "多人反映").isGranted())
                .isTrue();
        assertThat(important
                        .mark(office, petition, List.of("GROUP", "TREND"), "")
                        .isGranted())
                .isTrue();
        assertThat(important.of(office, petition))
                .hasValueSatisfying(mark -> assertThat(mark.content().reasons()).containsExactly("GROUP", "TREND"));
        desks.act("gu.xin", petition, new Recuse(desks.who("gu.xin").personId(), "有直接利害关系"));
        assertThat(important.list(desks.who("gu.xin")))
                .noneMatch(mark -> mark.cases().stream().anyMatch(one -> one.id() == petition));
        important.unmark(office, petition);
        important.unmark(office, petition);
        assertThat(important.of(office, petition)).isEmpty();
    }
}
