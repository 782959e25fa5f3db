package xinqiao.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import xinqiao.engagement.Engagements;
import xinqiao.engagement.NewEngagement;
import xinqiao.engagement.OutsiderKind;
import xinqiao.engagement.Outsiders;
import xinqiao.identity.AccountOffice;
import xinqiao.identity.Actor;
import xinqiao.petition.Filter;
import xinqiao.petition.PetitionDesk;
import xinqiao.petition.State;
import xinqiao.routing.SendingDesk;
import xinqiao.routing.SendingFilter;
import xinqiao.routing.SendingFilter.Box;
import xinqiao.routing.SendingState;
import xinqiao.supervision.Ground;
import xinqiao.supervision.Means;
import xinqiao.supervision.SupervisionDesk;
import xinqiao.supervision.Supervisions;

/** A sending that is pressed on with, and a lawyer who is engaged in one case. Reminders come from the job. */
@Component
@Profile("demo & !production")
@Order(SampleOrganisation.ORDER + 30)
class SampleSupervision implements ApplicationRunner {
    private static final String HOUSE = "8600";
    static final String LAWYER = "lin.zhixing";

    private final Supervisions supervisions;
    private final SupervisionDesk supervised;
    private final SendingDesk sendings;
    private final PetitionDesk desk;
    private final Outsiders outsiders;
    private final Engagements engagements;
    private final AccountOffice accounts;
    private final SampleSteps steps;
    private final Clock clock;

    SampleSupervision(
            Supervisions supervisions,
            SupervisionDesk supervised,
            SendingDesk sendings,
            PetitionDesk desk,
            Outsiders outsiders,
            Engagements engagements,
            AccountOffice accounts,
            SampleSteps steps,
            Clock clock) {
        this.supervisions = supervisions;
        this.supervised = supervised;
        this.sendings = sendings;
        this.desk = desk;
        this.outsiders = outsiders;
        this.engagements = engagements;
        this.accounts = accounts;
        this.steps = steps;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Actor clerk = steps.clerk(HOUSE);
        if (outsiders.list(clerk).isEmpty()) engage(clerk);
        if (supervised.count(clerk, SupervisionDesk.Box.OPEN, false) == 0) supervise(clerk);
    }

    private void supervise(Actor clerk) {
        sendings.list(clerk, SendingFilter.of(Box.OUT).in(SendingState.RECEIVED), 1).stream()
                .findFirst()
                .ifPresent(line -> {
                    var one = supervisions
                            .open(clerk, null, line.sending().id(), Set.of(Ground.EVASIVE), "信访人来电反映承办单位一直没有联系。")
                            .orElseThrow();
                    LocalDate today = LocalDate.now(clock);
                    var _ = supervisions
                            .urge(
                                    clerk,
                                    one.id(),
                                    Means.PHONE,
                                    today,
                                    line.to() + "办公室值班人员",
                                    "请主动联系信访人并说明办理情况。",
                                    null,
                                    "答复已转承办人，今日内联系。",
                                    "")
                            .orElseThrow();
                });
    }

    private void engage(Actor clerk) {
        long lawyer = outsiders
                .register(clerk, "林知行", OutsiderKind.LAWYER, "云南示例律师事务所")
                .orElseThrow();
        outsiders.openForDemo(clerk, lawyer, LAWYER, accounts.hash(SampleOrganisation.PASSWORD));
        desk.list(clerk, Filter.of(Filter.View.ALL), null, 100).lines().stream()
                .filter(line -> line.state() == State.HANDLING && !line.isProtected())
                .filter(line -> line.number().startsWith(HOUSE))
                .findFirst()
                .ifPresent(line -> {
                    var asked = new NewEngagement(
                            lawyer, "就适用的法律法规提出书面意见。", LocalDate.now(clock).plusDays(15), true, Set.of(), Set.of());
                    var _ = engagements.engage(clerk, line.id(), asked).orElseThrow();
                });
    }
}
