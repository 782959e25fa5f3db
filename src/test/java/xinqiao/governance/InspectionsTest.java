package xinqiao.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.petition.Desks.reasons;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.governance.Inspections.Found;
import xinqiao.governance.Matter.Occasion;
import xinqiao.governance.Matter.Point;
import xinqiao.governance.Matter.Verdict;
import xinqiao.governance.Owed.What;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Desks;
import xinqiao.petition.NotThere;
import xinqiao.petition.Upload;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** A house is checked, mends what was found and is checked again; and who reads of it. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class InspectionsTest {
    private static final LocalDate DAY = LocalDate.of(2031, 3, 3);
    private static final Upload PHOTO = new Upload("a".repeat(64), "现场.jpg", "image/jpeg", 1000);

    @Autowired
    Registers registers;

    @Autowired
    Inspections inspections;

    @Autowired
    GovernanceOverview overview;

    @Autowired
    Desks desks;

    @Autowired
    Gate gate;

    @Autowired
    TestClock clock;

    @BeforeEach
    void inMarch() {
        clock.set(DAY);
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    private Actor who(String login) {
        return desks.who(login);
    }

    private List<What> owed(Actor actor, String house) {
        return overview.all(actor).stream()
                .filter(one -> one.house().code().equals(house))
                .flatMap(one -> one.owed().stream())
                .map(Owed::what)
                .toList();
    }

    /** What was begun about another house and taken back is as little that house's as a draft. */
    @Test
    @Covers({Provision.GS_19, Provision.SYS_4})
    void anInspectionThatWasTakenBackIsNotTheInspectedHouses() {
        var supervision = who("wu.haitao");
        var check = inspections
                .begin(
                        supervision,
                        "8601",
                        Occasion.SPOT,
                        checklist(supervision).id(),
                        "误开的抽查",
                        "吴海涛",
                        DAY)
                .orElseThrow();
        assertThat(entries("cao.yang", check)).as("a draft").isZero();
        assertThat(registers.end(supervision, check.id(), "误开").orElseThrow().state())
                .isEqualTo(EntryState.ENDED);
        assertThat(entries("cao.yang", check)).isZero();
        assertThat(entries("wu.haitao", check)).isEqualTo(1);
        assertThatThrownBy(() -> registers.find(who("cao.yang"), RegisterKind.INSPECTION, check.id()))
                .isInstanceOf(NotThere.class);
    }

    /** Past the application's own filter. */
    private int entries(String login, RegisterEntry one) {
        return gate.as(
                who(login),
                (DSLContext tx) -> tx.fetch("select from governance_entry where id = {0}", DSL.val(one.id()))
                        .size());
    }

    private RegisterEntry checklist(Actor inspector) {
        var points =
                List.of(new Point("公示栏内容与目录一致", "海关领域基层政务公开标准指引第六条"), new Point("专岗在位", ""), new Point("设有查阅点", ""));
        return registers
                .enter(inspector, RegisterKind.CHECKLIST, NewEntry.of(new Matter.Checklist("公开检查要点", 1, points), DAY))
                .orElseThrow();
    }

    @Test
    @Covers({Provision.GS_19, Provision.SZ_9, Provision.HZ_3_3, Provision.SZ_33, Provision.SYS_4})
    void aHouseIsCheckedMendsWhatWasFoundAndIsCheckedAgain() {
        var supervision = who("wu.haitao");
        var office = who("cao.yang");
        var many = new Matter.Checklist("要点", 1, Collections.nCopies(101, new Point("一条", "")));
        assertThat(reasons(registers.enter(supervision, RegisterKind.CHECKLIST, NewEntry.of(many, DAY))))
                .containsExactly("governance.refusal.points-many");
        var list = checklist(supervision);
        assertThatThrownBy(() -> inspections.begin(office, "8602", Occasion.SPOT, list.id(), "抽查", "某", DAY))
                .as("a house doesn't inspect another")
                .isInstanceOf(NotThere.class);
        var check = inspections
                .begin(supervision, "8601", Occasion.SPOT, list.id(), "一季度抽查", "吴海涛、郑宏", DAY)
                .orElseThrow();
        long id = check.id();
        var version = inspections
                .revise(supervision, list.id(), "公开检查要点", List.of(new Point("只剩一条", "")))
                .orElseThrow();
        assertThat(version.matter(Matter.Checklist.class).version()).isEqualTo(2);
        assertThat(registers
                        .find(supervision, RegisterKind.INSPECTION, id)
                        .matter(Matter.Inspection.class)
                        .findings())
                .as("the check keeps the version that it began with")
                .hasSize(3);
        assertThatThrownBy(() -> registers.find(office, RegisterKind.INSPECTION, id))
                .as("nobody is told what is being found")
                .isInstanceOf(NotThere.class);

        assertThat(reasons(inspections.find(supervision, id, List.of(new Found(0, Verdict.NOT_MET, "", List.of())))))
                .containsExactly("governance.refusal.finding-no-words");
        var found = List.of(
                new Found(0, Verdict.NOT_MET, "办公时间没有更新", List.of(PHOTO)), new Found(1, Verdict.MET, "", List.of()));
        var judged = inspections.find(supervision, id, found).orElseThrow();
        assertThat(judged.content().files())
                .singleElement()
                .matches(file -> file.of().equals("point-0"));
        assertThat(reasons(inspections.conclude(supervision, id, "", "", null)))
                .containsExactlyInAnyOrder(
                        "governance.refusal.points-open",
                        "governance.refusal.no-conclusion",
                        "governance.refusal.no-correction",
                        "governance.refusal.no-due");
        assertThat(inspections
                        .find(supervision, id, List.of(new Found(2, Verdict.NOT_APPLICABLE, "", List.of())))
                        .isGranted())
                .isTrue();
        var ordered = inspections
                .conclude(supervision, id, "总体较好", "更新公示栏", DAY.plusDays(10))
                .orElseThrow();
        assertThat(ordered.state()).isEqualTo(EntryState.OPEN);
        assertThat(owed(office, "8601")).contains(What.CORRECTION);
        assertThat(reasons(inspections.answer(office, id, "已更新", List.of())))
                .containsExactly("governance.refusal.no-evidence");
        assertThatThrownBy(() -> inspections.answer(who("dao.yaping"), id, "已更新", List.of(PHOTO)))
                .isInstanceOf(NotThere.class);
        clock.set(DAY.plusDays(12));
        assertThat(inspections
                        .answer(office, id, "已更新", List.of(PHOTO))
                        .orElseThrow()
                        .state())
                .isEqualTo(EntryState.REPORTED);
        assertThat(owed(supervision, "8600")).contains(What.RECHECK);
        assertThat(reasons(inspections.recheck(office, id, true, "好", null, List.of())))
                .as("the inspected house doesn't check itself again")
                .containsExactly("governance.refusal.not-now");
        assertThat(reasons(inspections.recheck(supervision, id, false, "仍不完整", null, List.of())))
                .containsExactly("governance.refusal.no-due");
        assertThat(inspections
                        .recheck(supervision, id, false, "仍不完整", DAY.plusDays(20), List.of())
                        .isGranted())
                .isTrue();
        assertThat(inspections.answer(office, id, "已补全", List.of(PHOTO)).isGranted())
                .isTrue();
        var mended = inspections
                .recheck(supervision, id, true, "整改到位", null, List.of(PHOTO))
                .orElseThrow();
        assertThat(mended.state()).isEqualTo(EntryState.DONE);
        assertThat(mended.content().files())
                .as("what was photographed at each step stays with that step")
                .extracting(Attached::of)
                .containsExactly("point-0", "answer", "answer", "recheck");

        assertThatThrownBy(() -> registers.find(who("dao.yaping"), RegisterKind.INSPECTION, id))
                .as("another house, as long as it isn't circulated")
                .isInstanceOf(NotThere.class);
        var score = inspections.scores(supervision, DAY.getYear()).stream()
                .filter(one -> one.house().equals("8601"))
                .findFirst()
                .orElseThrow();
        assertThat(score.percent()).isEqualTo(score.met() * 100 / (score.met() + score.notMet()));
        assertThat(score.late()).isPositive();
        var assessed =
                inspections.assess(supervision, DAY.getYear(), "年度评估", "总体较好。").orElseThrow();
        assertThatThrownBy(() -> registers.find(office, RegisterKind.ASSESSMENT, assessed.id()))
                .isInstanceOf(NotThere.class);
        assertThat(registers.circulate(supervision, assessed.id()).isGranted()).isTrue();
        assertThat(registers.circulate(supervision, id).isGranted()).isTrue();
        assertThat(registers
                        .find(who("ding.yi"), RegisterKind.ASSESSMENT, assessed.id())
                        .title())
                .as("what is circulated everybody in the area reads")
                .isEqualTo("年度评估");
        assertThat(registers
                        .find(who("dao.yaping"), RegisterKind.INSPECTION, id)
                        .told())
                .isNotNull();
        assertThat(Registers.open(registers.find(who("dao.yaping"), RegisterKind.INSPECTION, id), who("dao.yaping")))
                .isEmpty();
    }
}
