package xinqiao.demo;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import xinqiao.disclosure.ApplicantDetails;
import xinqiao.disclosure.ApplicantKind;
import xinqiao.disclosure.Application;
import xinqiao.disclosure.ApplicationCommand;
import xinqiao.disclosure.ApplicationDesk;
import xinqiao.disclosure.ApplicationFilter;
import xinqiao.disclosure.ApplicationForm;
import xinqiao.disclosure.ApplicationIntake;
import xinqiao.disclosure.ApplicationLists;
import xinqiao.disclosure.ApplicationState;
import xinqiao.disclosure.Applications;
import xinqiao.disclosure.GivingManner;
import xinqiao.disclosure.ItemAsked;
import xinqiao.disclosure.ItemDecision;
import xinqiao.disclosure.Party;
import xinqiao.identity.Actor;
import xinqiao.organisation.Power;
import xinqiao.procedure.ConsultationKind;
import xinqiao.procedure.ReceiptWay;
import xinqiao.procedure.ReplyKind;

/** Some applications for disclosure in different states, at the direct customs and at a house below it. */
@Component
@Profile("demo & !production")
@Order(SampleOrganisation.ORDER + 70)
class SampleApplications implements ApplicationRunner {
    private static final Set<Integer> FIRST = Set.of(1);

    private final SampleSteps steps;
    private final ApplicationIntake intake;
    private final Applications applications;
    private final ApplicationDesk desk;
    private final ApplicationLists lists;
    private final Clock clock;

    SampleApplications(
            SampleSteps steps,
            ApplicationIntake intake,
            Applications applications,
            ApplicationDesk desk,
            ApplicationLists lists,
            Clock clock) {
        this.steps = steps;
        this.intake = intake;
        this.applications = applications;
        this.desk = desk;
        this.lists = lists;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (lists.count(steps.clerk("8600"), ApplicationFilter.of(ApplicationFilter.View.ALL)) > 0) return;
        plant("8600");
        plant("8602");
    }

    /** One that waits for the confirmation, one new, one to be corrected, one in a department, one with a third party. */
    void plant(String house) {
        register(house, ReceiptWay.ONLINE, ApplicantKind.PERSON, "郝样例", "2025年行政处罚公示目录");
        register(house, ReceiptWay.IN_PERSON, ApplicantKind.LEGAL_SERVICE, "示例律师事务所", "口岸收费项目的依据");
        long unclear = register(house, ReceiptWay.SIGNED_POST, ApplicantKind.PERSON, "方样例", "有关通关的全部文件");
        act(
                steps.clerk(house),
                unclear,
                new ApplicationCommand.AskCorrection("请写明所申请信息的名称、文号或者形成年度。", today().plusDays(14)));
        assigned(house, "郑样例", "2025年查验作业规程");
        long third = assigned(house, "示例贸易有限公司", "某批货物的检验结果");
        act(
                steps.handler(house),
                third,
                new ApplicationCommand.Consult(
                        ConsultationKind.THIRD_PARTY,
                        new Party("示例食品有限公司", "云南省示例市示例路8号"),
                        FIRST,
                        "该批货物检验结果中的经营信息",
                        null));
        answered(house);
    }

    private void answered(String house) {
        long id = assigned(house, "沈样例", "2024年培训计划");
        var search = new ApplicationCommand.SearchFor(today(), FIRST, "本部门档案、办公系统", "经办人员", false, "经检索，未制作、未获取该信息。");
        act(steps.handler(house), id, search);
        var decision = new ItemDecision(1, ReplyKind.NOT_EXISTING, "经检索没有该信息。", "", "", "");
        Application drafted = act(
                steps.handler(house),
                id,
                new ApplicationCommand.Draft(List.of(decision), null, "", false));
        if (drafted.state() == ApplicationState.APPROVAL)
            act(
                    steps.holder(house, Power.HEAD_DISCLOSURE),
                    id,
                    new ApplicationCommand.Approve(true, "同意。"));
    }

    private long assigned(String house, String name, String wanted) {
        long id = register(house, ReceiptWay.IN_PERSON, ApplicantKind.PERSON, name, wanted);
        Actor handler = steps.handler(house);
        act(
                steps.clerk(house), id, new ApplicationCommand.Assign(handler.departmentId(), null, "请检索并提出处理意见。"));
        return id;
    }

    @CanIgnoreReturnValue
    private long register(String house, ReceiptWay way, ApplicantKind kind, String name, String wanted) {
        var who = new ApplicantDetails(
                name, "PASSPORT", "E9100" + wanted.length() + "001", null, "13900009100", null, null, "云南省示例路91号", null);
        var form = new ApplicationForm(
                house,
                way,
                today(),
                kind,
                List.of(who),
                List.of(new ItemAsked(wanted, "", "")),
                "",
                GivingManner.POST,
                false,
                true,
                true,
                "",
                "zh",
                List.of(),
                List.of());
        Actor clerk = steps.clerk(house);
        long id = intake.register(clerk, form, null).orElseThrow().id();
        if (desk.read(clerk, id).application().state() == ApplicationState.REGISTERED)
            act(clerk, id, new ApplicationCommand.HandOver());
        return id;
    }

    @CanIgnoreReturnValue
    private Application act(Actor actor, long id, ApplicationCommand command) {
        return applications
                .act(actor, id, desk.read(actor, id).seq(), command)
                .orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
