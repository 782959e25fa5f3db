package xinqiao.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import xinqiao.governance.Appointments;
import xinqiao.governance.Inspections;
import xinqiao.governance.Inspections.Found;
import xinqiao.governance.Matter;
import xinqiao.governance.Matter.Occasion;
import xinqiao.governance.Matter.Point;
import xinqiao.governance.Matter.Verdict;
import xinqiao.governance.NewEntry;
import xinqiao.governance.RegisterKind;
import xinqiao.governance.Registers;
import xinqiao.governance.Task;
import xinqiao.identity.Actor;
import xinqiao.organisation.DepartmentKind;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;

/** How the sample houses organise open government: invented, a few entries for each page. */
@Component
@Profile("demo & !production")
@Order(SampleOrganisation.ORDER + 31)
class SampleGovernance implements ApplicationRunner {
    private static final String DIRECT = "8600";
    private static final String HOUSE = "8602";
    private static final String INSPECTED = "8603";
    private static final int SOON = 10;
    private static final int LATER = 40;

    private final Registers registers;
    private final Appointments appointments;
    private final Inspections inspections;
    private final Houses houses;
    private final SampleSteps steps;
    private final Clock clock;

    SampleGovernance(
            Registers registers,
            Appointments appointments,
            Inspections inspections,
            Houses houses,
            SampleSteps steps,
            Clock clock) {
        this.registers = registers;
        this.appointments = appointments;
        this.inspections = inspections;
        this.houses = houses;
        this.steps = steps;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Actor office = steps.holder(HOUSE, Power.PUBLISH);
        if (!registers.list(office, List.of(RegisterKind.GROUP)).isEmpty()) return;
        LocalDate today = LocalDate.now(clock);
        house(office, today);
        named(office, today);
        inspection(today);
    }

    private void house(Actor office, LocalDate today) {
        long department = houses.departments(HOUSE).stream()
                .filter(one -> one.kind() == DepartmentKind.HANDLING)
                .findFirst()
                .orElseThrow()
                .id();
        enter(
                office,
                RegisterKind.GROUP,
                new Matter.Group("瑞丽海关关务公开领导小组（示例）", "示例文件", "关长", "分管副关长", "办公室主任\n法规科科长\n监管一科科长", "办公室"),
                today);
        enter(
                office,
                RegisterKind.MEETING,
                new Matter.Meeting("政务公开工作例会纪要（示例）", "分管副关长", "办公室、各科室负责人", "会议听取公开工作情况，研究公示栏和办事指南的更新。"),
                today,
                new Task("更新业务现场公示栏", department, today.plusDays(SOON)),
                new Task("补充办事指南常见问题", department, today.plusDays(LATER)));
        enter(
                office,
                RegisterKind.PLAN,
                new Matter.Plan("年度政务公开工作计划（示例）", "完善公开目录，加强解读回应，开展公众交流。", "纳入年度预算"),
                today,
                new Task("开展政务公开业务培训", department, today.plusDays(LATER)));
        enter(
                office,
                RegisterKind.TRAINING,
                new Matter.Activity("政府信息公开条例培训（示例）", "各科室联络员", 4, "学习政府信息公开条例和标准指引。"),
                today);
        enter(
                office,
                RegisterKind.EXAMPLE,
                new Matter.Activity("流动公开服务台（示例）", "监管一科", null, "到口岸现场向企业发放办事指南并解答问题。"),
                today);
    }

    private void enter(Actor office, RegisterKind kind, Matter matter, LocalDate on, Task... tasks) {
        var _ = registers.enter(office, kind, NewEntry.of(matter, on, tasks)).orElseThrow();
    }

    /** One is on record, the other waits for the direct customs. */
    private void named(Actor office, LocalDate today) {
        for (RegisterKind kind : List.of(RegisterKind.LEADER, RegisterKind.OFFICER)) {
            long post = appointments.candidates(office, kind).getFirst().post().id();
            long id = appointments
                    .name(office, kind, post, "", "", today)
                    .orElseThrow()
                    .id();
            var _ = appointments.report(office, id).orElseThrow();
            if (kind == RegisterKind.LEADER) {
                var _ = appointments
                        .acknowledge(steps.holder(DIRECT, Power.PUBLISH), id, "")
                        .orElseThrow();
            }
        }
    }

    private void inspection(LocalDate today) {
        Actor inspector = steps.holder(DIRECT, Power.PUBLISH);
        var points = List.of(
                new Point("公示栏内容准确、更新及时", "海关领域基层政务公开标准指引（六）"),
                new Point("设置专岗并已备案", "海关领域基层政务公开标准指引（四）"),
                new Point("业务咨询电话对外公开", "海关领域基层政务公开标准指引（十七）"));
        long list = registers
                .enter(
                        inspector,
                        RegisterKind.CHECKLIST,
                        NewEntry.of(new Matter.Checklist("政务公开检查要点（示例）", 1, points), today))
                .orElseThrow()
                .id();
        long id = inspections
                .begin(inspector, INSPECTED, Occasion.SPOT, list, "政务公开抽查（示例）", inspector.name(), today)
                .orElseThrow()
                .id();
        var _ = inspections
                .find(
                        inspector,
                        id,
                        List.of(
                                new Found(0, Verdict.NOT_MET, "公示栏中的办公时间没有更新。", List.of()),
                                new Found(1, Verdict.MET, "", List.of()),
                                new Found(2, Verdict.MET, "", List.of())))
                .orElseThrow();
        var _ = inspections
                .conclude(inspector, id, "总体较好，个别内容更新不及时。", "更新公示栏并建立更新台账。", today.plusDays(SOON))
                .orElseThrow();
    }
}
