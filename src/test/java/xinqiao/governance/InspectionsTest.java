package xinqiao.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static xinqiao.petition.Desks.reasons;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.governance.Inspections.Found;
import xinqiao.governance.Matter.Occasion;
import xinqiao.governance.Matter.Point;
import xinqiao.governance.Matter.Verdict;
import xinqiao.governance.Owed.What;
import xinqiao.identity.Actor;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Desks;
import xinqiao.petition.NotThere;
import xinqiao.petition.Upload;
import xinqiao.testing.Staff;
import xinqiao.testing.XinqiaoTest;

/** A house is checked, mends what was found and is checked again; and who reads of it. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class InspectionsTest extends RegistersAtWork {
    private static final Upload PHOTO = new Upload("a".repeat(64), "现场.jpg", "image/jpeg", 1000);

    @Autowired
    Inspections inspections;

    @Autowired
    Corrections corrections;

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
                        .find(supervision, id, List.of(new Found(2, Verdict.NOT_MET, "没有查阅点", List.of())))
                        .isGranted())
                .isTrue();
        var ordered = inspections
                .conclude(supervision, id, "总体较好", "更新公示栏", DAY.plusDays(10))
                .orElseThrow();
        assertThat(ordered.state()).isEqualTo(EntryState.OPEN);
        assertThat(owed(office, "8601")).contains(What.CORRECTION);
        mendedPointByPoint(supervision, office, id);

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

    /** Each point by itself: who, what was done, when, with evidence; the re-check judges each, and what is mended stays so. */
    private void mendedPointByPoint(Actor supervision, Actor office, long id) {
        var some = List.of(answer(0, "岩明", "已更新", DAY, PHOTO), answer(1, "岩明", "符合的一项", DAY));
        assertThat(reasons(corrections.save(office, id, List.of(answer(0, "岩明", "已更新", DAY.minusDays(1))))))
                .containsExactly("governance.refusal.correction-day");
        assertThat(corrections.save(office, id, some).orElseThrow().state())
                .as("written down, and not reported yet")
                .isEqualTo(EntryState.OPEN);
        assertThat(finding(supervision, id, 1).answers())
                .as("only what isn't met is mended")
                .isEmpty();
        assertThat(reasons(corrections.report(office, id, List.of(), "")))
                .containsExactly("governance.refusal.correction-missing", "governance.refusal.correction-no-evidence");
        var rest = List.of(answer(2, "岩明", "已设查阅点", DAY.plusDays(3), PHOTO));
        assertThatThrownBy(() -> corrections.report(who("dao.yaping"), id, rest, ""))
                .as("another house")
                .isInstanceOf(NotThere.class);
        clock.set(DAY.plusDays(12));
        assertThat(corrections.report(office, id, rest, "已逐项整改").orElseThrow().state())
                .isEqualTo(EntryState.REPORTED);
        assertThat(owed(supervision, "8600")).contains(What.RECHECK);
        assertThat(reasons(corrections.recheck(office, id, List.of(), "", null)))
                .as("the inspected house doesn't check itself again")
                .containsExactly("governance.refusal.not-now");
        var judged = List.of(
                new Corrections.Judged(0, true, "", List.of()), new Corrections.Judged(2, false, "", List.of(PHOTO)));
        assertThat(reasons(corrections.recheck(supervision, id, judged.subList(0, 1), "", null)))
                .containsExactly("governance.refusal.recheck-open");
        assertThat(reasons(corrections.recheck(supervision, id, judged, "", null)))
                .containsExactlyInAnyOrder("governance.refusal.recheck-no-words", "governance.refusal.no-due");
        judged = List.of(judged.getFirst(), new Corrections.Judged(2, false, "查阅点没有资料", List.of(PHOTO)));
        var again = corrections
                .recheck(supervision, id, judged, "部分到位", DAY.plusDays(20))
                .orElseThrow();
        assertThat(again.state()).isEqualTo(EntryState.OPEN);
        assertThat(again.matter(Matter.Inspection.class).open())
                .as("what is mended isn't asked for again")
                .containsExactly(2);
        assertThat(finding(supervision, id, 2).failed()).isTrue();
        assertThat(reasons(corrections.report(office, id, List.of(answer(2, "岩明", "已补资料", DAY.plusDays(12))), "")))
                .as("evidence of the first answer proves nothing of the second")
                .containsExactly("governance.refusal.correction-no-evidence");
        var second = List.of(answer(2, "岩明", "已补资料", DAY.plusDays(12), PHOTO));
        assertThat(corrections.report(office, id, second, "").isGranted()).isTrue();
        var mended = corrections
                .recheck(supervision, id, List.of(new Corrections.Judged(2, true, "到位", List.of())), "", null)
                .orElseThrow();
        assertThat(mended.state()).isEqualTo(EntryState.DONE);
        assertThat(mended.content().files())
                .as("what was photographed at each step stays with that step of that point")
                .extracting(Attached::of)
                .containsExactly("point-0", "answer-0-0", "answer-2-0", "recheck-2-0", "answer-2-1");
        assertThat(finding(supervision, id, 2).answers())
                .extracting(Correction::who, Correction::accepted, Correction::reportedOn)
                .containsExactly(tuple("岩明", false, DAY.plusDays(12)), tuple("岩明", true, DAY.plusDays(12)));
    }

    private static Corrections.Answer answer(int place, String who, String words, LocalDate on, Upload... proof) {
        return new Corrections.Answer(place, who, words, on, List.of(proof));
    }

    private PointFinding finding(Actor actor, long id, int place) {
        return registers
                .find(actor, RegisterKind.INSPECTION, id)
                .matter(Matter.Inspection.class)
                .findings()
                .get(place);
    }

    /** A house that answered for all points at once, before they were kept one by one, is judged point by point. */
    @Test
    @Covers(Provision.GS_19)
    void whatWasReportedAsAWholeIsCheckedAgainPointByPoint() {
        var open = new PointFinding(new Point("一条", ""), Verdict.NOT_MET, "不符合", null);
        assertThat(open.answers()).isEmpty();
        var accepted = open.checked(true, "到位", DAY);
        assertThat(accepted.open()).isFalse();
        assertThat(accepted.answers()).singleElement().matches(one -> one.who().isEmpty() && !one.whole());
    }
}
