package xinqiao.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.petition.Channel;
import xinqiao.petition.Manner;
import xinqiao.petition.PetitionerDetails;
import xinqiao.petition.Registrations;
import xinqiao.petition.Submission;
import xinqiao.routing.Arrivals;
import xinqiao.routing.Bodies;
import xinqiao.routing.NewSending;
import xinqiao.routing.OutsideBody;
import xinqiao.routing.Sending;
import xinqiao.routing.SendingDesk;
import xinqiao.routing.SendingFilter;
import xinqiao.routing.SendingFilter.Box;
import xinqiao.routing.SendingState;
import xinqiao.routing.Sendings;

/** Matters on their way between the sample houses: to be approved, to be signed for, signed for, with a body outside. */
@Component
@Profile("demo & !production")
@Order(SampleOrganisation.ORDER + 20)
class SampleSendings implements ApplicationRunner {
    private static final String FROM = "8600";
    private static final int FEEDBACK_DAYS = 20;

    private final Registrations registrations;
    private final Sendings sendings;
    private final Arrivals arrivals;
    private final SendingDesk desk;
    private final Bodies bodies;
    private final SampleSteps steps;
    private final Clock clock;

    SampleSendings(
            Registrations registrations,
            Sendings sendings,
            Arrivals arrivals,
            SendingDesk desk,
            Bodies bodies,
            SampleSteps steps,
            Clock clock) {
        this.registrations = registrations;
        this.sendings = sendings;
        this.arrivals = arrivals;
        this.desk = desk;
        this.bodies = bodies;
        this.steps = steps;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Actor clerk = steps.clerk(FROM);
        if (desk.count(clerk, SendingFilter.of(Box.ALL)) > 0) return;
        LocalDate by = LocalDate.now(clock).plusDays(FEEDBACK_DAYS);
        var _ = send(clerk, "边民互市通道夜间无人值守", to("8602", Manner.FORWARD, null));
        var _ = send(clerk, "口岸查验场地收费不明", to("8603", Manner.ASSIGN, by));
        Sending signed = send(clerk, "退税单证迟迟不能调取", to("8603", Manner.FORWARD, by));
        var _ = arrivals.sign(steps.clerk("8603"), signed.id(), null).orElseThrow();
        long office = bodies.keep(clerk, "云南省信访局", OutsideBody.Kind.PETITION_OFFICE, "云南省昆明市示例路66号", "0871-55500900")
                .orElseThrow();
        var _ = send(clerk, "货运司机反映口岸公路塌方", new NewSending(Manner.FORWARD, null, office, null, "请依法办理", null));
    }

    private static NewSending to(String house, Manner manner, @Nullable LocalDate by) {
        return new NewSending(manner, house, null, null, "请依法按程序办理，并答复信访人。", by);
    }

    private Sending send(Actor clerk, String title, NewSending asked) {
        long petition = registrations.register(clerk, form(title)).orElseThrow().id();
        Sending proposed = sendings.propose(clerk, petition, asked).orElseThrow();
        return proposed.state() == SendingState.APPROVED
                ? sendings.send(clerk, proposed.id(), null).orElseThrow()
                : proposed;
    }

    private Submission form(String title) {
        var person = new PetitionerDetails("江一舟", false, null, null, "13900008888", null, "云南省示例路99号", null);
        return new Submission(
                FROM,
                Channel.LETTER,
                LocalDate.now(clock),
                null,
                title,
                "请求查明情况并书面答复：" + title,
                "本人来信反映：" + title + "，曾多次询问，没有得到答复。",
                "",
                "",
                List.of(person),
                false,
                1,
                List.of(),
                true,
                "zh",
                "由直属海关甄别",
                List.of());
    }
}
