package xinqiao.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.db.Tables.GOVERNANCE_ENTRY;
import static xinqiao.petition.Desks.reasons;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
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
import xinqiao.identity.Machine;
import xinqiao.identity.Visitor;
import xinqiao.law.Covers;
import xinqiao.law.Decision;
import xinqiao.law.Provision;
import xinqiao.organisation.Establishment;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Post;
import xinqiao.organisation.Power;
import xinqiao.organisation.Scope;
import xinqiao.petition.Desks;
import xinqiao.petition.NotThere;
import xinqiao.petition.Upload;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** How a house organises open government, and who sees it: from the leading group to the correction that was checked again. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class RegistersTest {
    private static final LocalDate DAY = LocalDate.of(2031, 3, 3);
    private static final Upload PHOTO = new Upload("a".repeat(64), "现场.jpg", "image/jpeg", 1000);

    @Autowired
    Registers registers;

    @Autowired
    Appointments appointments;

    @Autowired
    Inspections inspections;

    @Autowired
    GovernanceOverview overview;

    @Autowired
    Establishment establishment;

    @Autowired
    Houses houses;

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

    private static NewEntry group() {
        return NewEntry.of(new Matter.Group("关务公开领导小组", "办发〔2031〕1号", "崔平", "顾欣", "各科室负责人", "办公室"), DAY);
    }

    private NewEntry meeting(LocalDate due) {
        var decided = new Task("公示栏每周更新", desks.department("8602", "监管一科"), due);
        return NewEntry.of(new Matter.Meeting("一季度例会", "顾欣", "办公室、监管一科", "听取公开情况。"), DAY, decided);
    }

    private List<What> owed(Actor actor, String house) {
        return overview.all(actor).stream()
                .filter(one -> one.house().code().equals(house))
                .flatMap(one -> one.owed().stream())
                .map(Owed::what)
                .toList();
    }

    @Test
    @Covers({Provision.SZ_4, Provision.SYS_4})
    void theLeadingGroupMeetsAndWhatItDecidesIsFollowedUpUntilItIsDone() {
        var office = who("dao.yaping");
        var group = registers.enter(office, RegisterKind.GROUP, group()).orElseThrow();
        var another = registers.enter(office, RegisterKind.GROUP, group()).orElseThrow();
        assertThat(registers.find(office, RegisterKind.GROUP, group.id()).state())
                .as("another composition takes its place")
                .isEqualTo(EntryState.ENDED);
        assertThat(another.state()).isEqualTo(EntryState.OPEN);
        var nobody = NewEntry.of(new Matter.Meeting("", "", "", ""), DAY, new Task("", null, DAY.minusDays(1)));
        assertThat(reasons(registers.enter(office, RegisterKind.MEETING, nobody)))
                .containsExactlyInAnyOrder(
                        "governance.refusal.no-title",
                        "governance.refusal.no-chair",
                        "governance.refusal.no-minutes",
                        "governance.refusal.task-no-words",
                        "governance.refusal.task-nobody",
                        "governance.refusal.task-before");
        assertThat(reasons(registers.enter(who("yue.hua"), RegisterKind.MEETING, meeting(DAY))))
                .containsExactly("governance.refusal.no-power");
        var held = registers
                .enter(office, RegisterKind.MEETING, meeting(DAY.plusDays(7)))
                .orElseThrow();
        long other = registers
                .enter(who("cao.yang"), RegisterKind.GROUP, group())
                .orElseThrow()
                .id();
        clock.set(DAY.plusDays(8));
        assertThat(overview.all(office).getFirst().late(DAY.plusDays(8))).isPositive();

        assertThat(overview.mine(who("yue.hua")))
                .as("the department finds its task")
                .anyMatch(one -> one.entry().id() == held.id());
        assertThat(registers
                        .find(who("yue.hua"), RegisterKind.MEETING, held.id())
                        .title())
                .isEqualTo("一季度例会");
        assertThatThrownBy(() -> registers.find(who("duan.li"), RegisterKind.MEETING, held.id()))
                .as("another department of the house")
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> registers.find(who("cao.yang"), RegisterKind.MEETING, held.id()))
                .as("another house")
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> registers.find(office, RegisterKind.GROUP, other))
                .isInstanceOf(NotThere.class);
        assertThat(registers.list(who("gu.xin"), List.of(RegisterKind.MEETING)))
                .as("its leader")
                .anyMatch(one -> one.id() == held.id());
        assertThat(registers.list(who("zhou.min"), List.of(RegisterKind.MEETING)))
                .as("the direct customs")
                .anyMatch(one -> one.id() == held.id());

        assertThat(reasons(registers.done(who("yue.hua"), held.id(), 0, " ")))
                .containsExactly("governance.refusal.no-result");
        var done = registers.done(who("yue.hua"), held.id(), 0, "已更新").orElseThrow();
        assertThat(done.state()).isEqualTo(EntryState.DONE);
        assertThat(overview.mine(who("yue.hua"))).noneMatch(one -> one.entry().id() == held.id());
        var more = registers
                .add(office, held.id(), new Task("换新公示栏", desks.department("8602", "综合业务科"), DAY.plusDays(30)))
                .orElseThrow();
        assertThat(more.state()).isEqualTo(EntryState.OPEN);
        assertThat(reasons(registers.end(office, held.id(), ""))).containsExactly("governance.refusal.no-reason");
        assertThat(registers.end(office, held.id(), "重复登记").orElseThrow().state())
                .isEqualTo(EntryState.ENDED);
    }

    @Test
    @Covers({Provision.GS_3, Provision.GS_4})
    void whoAnswersIsReportedAndAChangeIsToBeReportedAgain() {
        var office = who("tang.yan");
        var direct = who("zhou.min");
        var leader = appointments.candidates(office, RegisterKind.LEADER).getFirst();
        var named = appointments
                .name(office, RegisterKind.LEADER, leader.post().id(), "0873-0000000", "", DAY)
                .orElseThrow();
        assertThat(owed(office, "8603"))
                .contains(What.LEADER_REPORT, What.OFFICER)
                .doesNotContain(What.LEADER);
        assertThat(reasons(appointments.acknowledge(direct, named.id(), "")))
                .as("not before it is reported")
                .containsExactly("governance.refusal.not-now");
        assertThat(appointments.report(office, named.id()).isGranted()).isTrue();
        assertThat(owed(direct, "8603")).contains(What.LEADER_RECORD);
        assertThat(reasons(appointments.acknowledge(office, named.id(), "")))
                .as("the house doesn't acknowledge itself")
                .containsExactly("governance.refusal.not-now");
        assertThat(appointments
                        .giveBack(direct, named.id(), "请补报电话")
                        .orElseThrow()
                        .state())
                .isEqualTo(EntryState.OPEN);
        assertThat(appointments.report(office, named.id()).isGranted()).isTrue();
        assertThat(appointments
                        .acknowledge(direct, named.id(), "")
                        .orElseThrow()
                        .state())
                .isEqualTo(EntryState.DONE);
        assertThat(owed(office, "8603")).doesNotContain(What.LEADER_REPORT, What.LEADER_RECORD);

        var second = appointments.candidates(office, RegisterKind.LEADER).getLast();
        assertThat(reasons(appointments.name(
                        office, RegisterKind.LEADER, second.post().id(), "", "", DAY)))
                .containsExactly("governance.refusal.no-change");
        assertThat(reasons(appointments.name(office, RegisterKind.LEADER, 0, "", "调整", DAY)))
                .containsExactly("governance.refusal.nobody-named");
        var changed = appointments
                .name(office, RegisterKind.LEADER, second.post().id(), "", "分工调整", DAY)
                .orElseThrow();
        assertThat(registers.find(office, RegisterKind.LEADER, named.id()).state())
                .isEqualTo(EntryState.ENDED);
        assertThat(owed(office, "8603")).as("a change is reported again").contains(What.LEADER_REPORT);
        assertThat(changed.state()).isEqualTo(EntryState.OPEN);
        assertThat(appointments.all(direct))
                .filteredOn(one -> one.house().code().equals("8603"))
                .singleElement()
                .matches(one -> one.leader() != null && one.leader().id() == changed.id());
        assertThat(appointments.all(who("qiu.shi"))).isEmpty();
        assertThat(appointments.all(office)).hasSize(1);
        assertThat(registers.list(who("cao.yang"), List.of(RegisterKind.LEADER)))
                .noneMatch(one -> one.house().equals("8603"));
    }

    @Test
    @Covers({Provision.GS_4, Provision.GS_3})
    void aPostThatEndedInTheOrganisationsDataMakesTheDutyAppear() {
        var office = who("yan.xiang");
        long department = houses.petitionOffice("8604").orElseThrow().id();
        var person = establishment.person("专岗某", null, null);
        long post = establishment.post(new Post(
                0,
                person.id(),
                department,
                "政务公开专岗",
                "Open Government Officer",
                Scope.HOUSE,
                Set.of(Power.REGISTER),
                DAY.minusDays(10),
                null));
        houses.refresh();
        var named = appointments
                .name(office, RegisterKind.OFFICER, post, "", "首次确定", DAY)
                .orElseThrow();
        assertThat(appointments.report(office, named.id()).isGranted()).isTrue();
        assertThat(appointments.acknowledge(who("zhou.min"), named.id(), "").isGranted())
                .isTrue();
        assertThat(owed(office, "8604")).doesNotContain(What.OFFICER_GONE);
        establishment.revokePost(post);
        assertThat(owed(office, "8604")).contains(What.OFFICER_GONE);
        assertThat(appointments.all(who("zhou.min")))
                .filteredOn(one -> one.house().code().equals("8604"))
                .singleElement()
                .matches(Appointments.HousePeople::officerGone);
        assertThat(reasons(appointments.report(office, named.id())))
                .as("who left can't be reported: another one is named")
                .containsExactly("governance.refusal.gone");
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

    @Test
    @Covers(Provision.HZ_3_1)
    void aPlanIsMadeOnceAYear() {
        var office = who("dao.yaping");
        var plan = new NewEntry(
                new Matter.Plan("2031年公开工作计划", "以公开促服务。", "纳入年度预算"),
                2031,
                DAY,
                null,
                "",
                List.of(new Task("更新目录", desks.department("8602", "综合业务科"), DAY.plusDays(60))),
                List.of(),
                null);
        assertThat(owed(office, "8602")).contains(What.PLAN);
        var planned = registers.enter(office, RegisterKind.PLAN, plan).orElseThrow();
        assertThat(owed(office, "8602")).doesNotContain(What.PLAN).contains(What.REPORT, What.SUMMARY);
        assertThat(reasons(registers.enter(office, RegisterKind.PLAN, plan)))
                .containsExactly("governance.refusal.once-a-year");
        assertThat(registers.end(office, planned.id(), "试验").isGranted()).isTrue();
    }

    @Test
    @Covers(Provision.HZ_3_1)
    void aPlanIsMendedUntilItIsSubmittedAndAReportThatNobodyGotIsStillOwed() {
        var office = who("dao.yaping");
        var task = new Task("更新目录", desks.department("8602", "综合业务科"), DAY.plusDays(60));
        var plan = registers
                .enter(office, RegisterKind.PLAN, NewEntry.of(new Matter.Plan("计划", "旧的内容", ""), DAY, task))
                .orElseThrow();
        var mended = registers
                .edit(office, plan.id(), NewEntry.of(new Matter.Plan("计划", "新的内容", "纳入年度预算"), DAY))
                .orElseThrow();
        assertThat(mended.matter(Matter.Plan.class).words()).isEqualTo("新的内容");
        assertThat(mended.content().tasks()).as("its tasks stay").containsExactly(task);
        assertThat(mended.due()).isEqualTo(task.dueOn());
        assertThat(reasons(registers.submit(office, plan.id(), "", DAY.plusDays(1))))
                .containsExactly("governance.refusal.no-recipient", "governance.refusal.in-the-future");
        assertThatThrownBy(() -> registers.submit(who("cao.yang"), plan.id(), "直属海关办公室", DAY))
                .as("that of another house")
                .isInstanceOf(NotThere.class);
        var given = registers.submit(office, plan.id(), "直属海关办公室", DAY).orElseThrow();
        assertThat(given.submitted()).isTrue();
        assertThat(Registers.open(given, office)).contains(Deed.SUBMIT).doesNotContain(Deed.EDIT);
        assertThat(reasons(registers.edit(office, plan.id(), NewEntry.of(plan.matter(), DAY))))
                .containsExactly("governance.refusal.not-now");

        var report = registers
                .enter(office, RegisterKind.REPORT, NewEntry.of(new Matter.Report("进展", "内容", null), DAY))
                .orElseThrow();
        assertThat(owed(office, "8602")).contains(What.REPORT_SUBMIT);
        assertThat(registers.submit(office, report.id(), "领导小组", DAY).isGranted())
                .isTrue();
        assertThat(owed(office, "8602")).doesNotContain(What.REPORT_SUBMIT);
        var last = registers
                .enter(office, RegisterKind.SUMMARY, summary(DAY.minusYears(1)))
                .orElseThrow();
        var summary =
                registers.enter(office, RegisterKind.SUMMARY, summary(DAY)).orElseThrow();
        assertThat(reasons(registers.edit(office, summary.id(), summary(DAY.minusYears(1)))))
                .as("there is one of that year")
                .containsExactly("governance.refusal.once-a-year");
        for (RegisterEntry one : List.of(plan, report, last, summary))
            assertThat(registers.end(office, one.id(), "试验").isGranted()).isTrue();
    }

    private static NewEntry summary(LocalDate on) {
        return NewEntry.of(new Matter.Report("总结", "内容", null), on);
    }

    @Test
    @Covers({Provision.SZ_7, Provision.GS_20, Provision.HZ_2_5, Provision.HZ_2_6, Provision.HZ_3_3})
    void questionsTrainingExamplesAndSupervisorsStandInTheirRegisters() {
        var office = who("dao.yaping");
        var asked = NewEntry.of(new Matter.Advice("公示姓名的依据", "窗口人员姓名可否公示？", ""), DAY);
        var question = registers.enter(office, RegisterKind.ADVICE, asked).orElseThrow();
        assertThat(reasons(registers.advise(office, question.id(), "可以")))
                .as("only the legal department guides")
                .containsExactly("governance.refusal.not-now");
        assertThatThrownBy(() -> registers.advise(who("hua.yun"), question.id(), "可以"))
                .as("that of another house")
                .isInstanceOf(NotThere.class);
        var advised =
                registers.advise(who("bai.lu"), question.id(), "可以，见目录第七项。").orElseThrow();
        assertThat(advised.matter(Matter.Advice.class).answer()).startsWith("可以");
        assertThat(advised.state()).isEqualTo(EntryState.DONE);

        var activity = new Matter.Activity("优秀案例：流动公开台", "监管一科", 2, "到口岸现场公开办事指南。");
        assertThat(reasons(registers.enter(
                        office,
                        RegisterKind.TRAINING,
                        NewEntry.of(new Matter.Activity("培训", "", 0, ""), DAY.plusDays(1)))))
                .containsExactlyInAnyOrder(
                        "governance.refusal.in-the-future",
                        "governance.refusal.no-words",
                        "governance.refusal.nobody",
                        "governance.refusal.hours");
        var training = new Matter.Activity("目录培训", "各科室", 2, "学习目录。", Matter.Way.SEMINAR, 18);
        assertThat(registers
                        .enter(office, RegisterKind.TRAINING, NewEntry.of(training, DAY))
                        .map(one -> one.matter(Matter.Activity.class)))
                .isEqualTo(Decision.granted(training));
        var example = registers
                .enter(office, RegisterKind.EXAMPLE, NewEntry.of(activity, DAY))
                .orElseThrow();
        var rewritten = registers
                .edit(office, example.id(), NewEntry.of(new Matter.Activity("流动公开台", "监管一科", null, "到口岸现场。"), DAY))
                .orElseThrow();
        assertThat(rewritten.title()).isEqualTo("流动公开台");
        assertThatThrownBy(() -> registers.find(who("cao.yang"), RegisterKind.EXAMPLE, example.id()))
                .isInstanceOf(NotThere.class);
        assertThat(registers.circulate(who("zhou.min"), example.id()).isGranted())
                .as("the direct customs tells it to all its houses")
                .isTrue();
        assertThat(registers
                        .find(who("cao.yang"), RegisterKind.EXAMPLE, example.id())
                        .title())
                .isEqualTo("流动公开台");
        var watcher = registers
                .enter(
                        who("wu.haitao"),
                        RegisterKind.SUPERVISOR,
                        NewEntry.of(new Matter.Supervisor("监督员甲", "某企业", "", DAY.plusYears(1)), DAY))
                .orElseThrow();
        assertThat(registers
                        .opinion(who("wu.haitao"), watcher.id(), "建议延长咨询时间")
                        .orElseThrow()
                        .content()
                        .notes())
                .singleElement()
                .matches(note -> note.words().equals("建议延长咨询时间"));
    }

    @Test
    @Covers(Provision.SYS_4)
    void theDatabaseItselfKeepsThePublicAndOtherHousesOut() {
        var entry = registers
                .enter(who("cao.yang"), RegisterKind.REPORT, NewEntry.of(new Matter.Report("半年报告", "内容", null), DAY))
                .orElseThrow();
        var own = GOVERNANCE_ENTRY.ID.eq(entry.id());
        assertThat(gate.<Integer>as(new Visitor(), tx -> tx.fetchCount(GOVERNANCE_ENTRY)))
                .isZero();
        assertThat(gate.<Integer>as(who("dao.yaping"), tx -> tx.fetchCount(GOVERNANCE_ENTRY, own)))
                .isZero();
        assertThat(gate.<Integer>as(who("ding.yi"), tx -> tx.fetchCount(GOVERNANCE_ENTRY, own)))
                .as("a department of the house that has nothing to do with it")
                .isZero();
        assertThat(gate.<Integer>as(new Machine("test"), tx -> tx.fetchCount(GOVERNANCE_ENTRY, own)))
                .isEqualTo(1);
        assertThat(gate.<Integer>as(
                        who("dao.yaping"),
                        tx -> tx.update(GOVERNANCE_ENTRY)
                                .set(GOVERNANCE_ENTRY.STATE, "ENDED")
                                .where(own)
                                .execute()))
                .isZero();
        assertThatThrownBy(() -> gate.run(who("dao.yaping"), tx -> {
                    var row = gate.as(who("dao.yaping"), inner -> inner.newRecord(GOVERNANCE_ENTRY));
                    row.setId(999_999_001L);
                    row.setKind("REPORT");
                    row.setDirectCustoms("8600");
                    row.setHouseCode("8601");
                    row.setHousePath("/0000/8600/8601/");
                    row.setAboutHouse("8601");
                    row.setYear(2031);
                    row.setOnDay(DAY);
                    row.setState("DONE");
                    row.setDepartments(new Long[0]);
                    row.setContent(new byte[] {1});
                    row.setSeq(1);
                    row.setHash(new byte[32]);
                    tx.insertInto(GOVERNANCE_ENTRY).set(row).execute();
                }))
                .hasStackTraceContaining("row-level security");
    }
}
