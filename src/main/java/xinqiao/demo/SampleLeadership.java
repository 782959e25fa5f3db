package xinqiao.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.leadership.Bulletin;
import xinqiao.leadership.Bulletin.Item;
import xinqiao.leadership.BulletinKind;
import xinqiao.leadership.Bulletins;
import xinqiao.leadership.ImportantCases;
import xinqiao.leadership.InstructionDesk;
import xinqiao.leadership.InstructionDesk.Box;
import xinqiao.leadership.Instructions;
import xinqiao.leadership.Leaders;
import xinqiao.leadership.Measure;
import xinqiao.leadership.Meeting;
import xinqiao.leadership.Meetings;
import xinqiao.leadership.Ownerships;
import xinqiao.leadership.PaperKind;
import xinqiao.leadership.Upward;
import xinqiao.organisation.DepartmentKind;
import xinqiao.petition.Filter;
import xinqiao.petition.Line;
import xinqiao.petition.PetitionDesk;

/** What the leaders of the sample customs do: an instruction, an owned case, a paper to be signed, a hearing. */
@Component
@Profile("demo & !production")
@Order(SampleOrganisation.ORDER + 30)
class SampleLeadership implements ApplicationRunner {
    private static final String HOUSE = "8602";
    private static final int REPORT_DAYS = 10;
    private static final int OWNED_DAYS = 45;

    private final Instructions instructions;
    private final InstructionDesk instructed;
    private final Ownerships ownerships;
    private final Bulletins bulletins;
    private final Meetings meetings;
    private final ImportantCases important;
    private final Leaders leaders;
    private final PetitionDesk desk;
    private final SampleSteps steps;
    private final Clock clock;

    SampleLeadership(
            Instructions instructions,
            InstructionDesk instructed,
            Ownerships ownerships,
            Bulletins bulletins,
            Meetings meetings,
            ImportantCases important,
            Leaders leaders,
            PetitionDesk desk,
            SampleSteps steps,
            Clock clock) {
        this.instructions = instructions;
        this.instructed = instructed;
        this.ownerships = ownerships;
        this.bulletins = bulletins;
        this.meetings = meetings;
        this.important = important;
        this.leaders = leaders;
        this.desk = desk;
        this.steps = steps;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Actor clerk = steps.clerk(HOUSE);
        if (!instructed.list(clerk, Box.ALL).isEmpty()) return;
        List<Line> cases = desk.list(clerk, Filter.of(Filter.View.ALL), null, 100).lines().stream()
                .filter(line -> line.state().open()
                        && !line.isProtected()
                        && line.houseCode().equals(HOUSE))
                .toList();
        if (cases.size() < 2) return;
        LocalDate today = LocalDate.now(clock);
        long leader = leaders.of(HOUSE).getLast().person().id();
        long department = leaders.departments(HOUSE).stream()
                .filter(one -> one.kind() == DepartmentKind.HANDLING)
                .findFirst()
                .orElseThrow()
                .id();
        long first = cases.getFirst().id();
        long second = cases.get(1).id();
        var _ = instructions
                .record(
                        clerk,
                        first,
                        leader,
                        "请查清原因，依法答复信访人，并报结果。",
                        today,
                        department,
                        null,
                        today.plusDays(REPORT_DAYS))
                .orElseThrow();
        var _ = important.mark(clerk, second, List.of("COMPLEX"), "反映多次").orElseThrow();
        var _ = ownerships
                .take(
                        clerk,
                        second,
                        leader,
                        "查清问题，化解矛盾，争取信访人理解。",
                        today.plusDays(OWNED_DAYS),
                        List.of(new Measure("约谈信访人", department, today.plusDays(REPORT_DAYS), null, "")))
                .orElseThrow();
        var _ = meetings.hold(
                        clerk,
                        PaperKind.HEARING,
                        today,
                        new Meeting.Content(
                                "信访工作汇报",
                                "关长",
                                "关领导、各科室负责人",
                                "来信来访总体平稳，反映查验等待时间的较为集中。会议要求公布预计等候时间。",
                                List.of(new Measure("公布预计等候时间", department, today.plusDays(REPORT_DAYS), null, "")),
                                clerk.signature()))
                .orElseThrow();
        var paper = new Bulletin.Content(
                BulletinKind.DAILY,
                "信访信息",
                "昆明海关",
                List.of(new Item(first, Upward.SUMMARY, "")),
                "现将一件信访事项的有关情况报告如下。\n关于“" + cases.getFirst().title() + "”的信访事项，领导已作出批示，目前正在办理。",
                "",
                "",
                clerk.signature(),
                List.of(),
                null,
                "",
                null);
        long drafted = bulletins.draft(clerk, paper).orElseThrow().id();
        var _ = bulletins.submit(clerk, drafted).orElseThrow();
    }
}
