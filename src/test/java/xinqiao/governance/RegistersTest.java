package xinqiao.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.db.Tables.GOVERNANCE_ENTRY;
import static xinqiao.petition.Desks.reasons;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import xinqiao.governance.Owed.What;
import xinqiao.identity.Machine;
import xinqiao.identity.Visitor;
import xinqiao.law.Covers;
import xinqiao.law.Decision;
import xinqiao.law.Provision;
import xinqiao.petition.Desks;
import xinqiao.petition.NotThere;
import xinqiao.testing.Staff;
import xinqiao.testing.XinqiaoTest;

/** How a house organises open government, and who sees it: meetings, plans, questions, training, examples. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class RegistersTest extends RegistersAtWork {
    private static NewEntry group() {
        return NewEntry.of(new Matter.Group("关务公开领导小组", "办发〔2031〕1号", "崔平", "顾欣", "各科室负责人", "办公室"), DAY);
    }

    private NewEntry meeting(LocalDate due) {
        var decided = new Task("公示栏每周更新", desks.department("8602", "监管一科"), due);
        return NewEntry.of(new Matter.Meeting("一季度例会", "顾欣", "办公室、监管一科", "听取公开情况。"), DAY, decided);
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
