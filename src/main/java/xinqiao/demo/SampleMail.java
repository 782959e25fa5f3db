package xinqiao.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.mailroom.Colleagues;
import xinqiao.mailroom.MailBook;
import xinqiao.mailroom.MailContent;
import xinqiao.mailroom.MailItem;
import xinqiao.mailroom.MailStep;
import xinqiao.mailroom.Mailroom;
import xinqiao.mailroom.Mailroom.Arrival;
import xinqiao.mailroom.Slips;
import xinqiao.mailroom.Valuables;
import xinqiao.petition.Channel;
import xinqiao.petition.Filter;
import xinqiao.petition.PetitionDesk;

/** A morning's post at the direct customs: some letters just signed for, some open, one with money inside, a slip. */
@Component
@Profile("demo & !production")
@Order(SampleOrganisation.ORDER + 30)
class SampleMail implements ApplicationRunner {
    private static final String HOUSE = "8600";

    private final SampleSteps steps;
    private final Mailroom mailroom;
    private final MailBook book;
    private final Valuables valuables;
    private final Slips slips;
    private final Colleagues colleagues;
    private final PetitionDesk desk;
    private final Clock clock;

    SampleMail(
            SampleSteps steps,
            Mailroom mailroom,
            MailBook book,
            Valuables valuables,
            Slips slips,
            Colleagues colleagues,
            PetitionDesk desk,
            Clock clock) {
        this.steps = steps;
        this.mailroom = mailroom;
        this.book = book;
        this.valuables = valuables;
        this.slips = slips;
        this.colleagues = colleagues;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Actor clerk = steps.clerk(HOUSE);
        if (!book.counted(clerk).isEmpty()) return;
        var post = new Arrival(9, List.of("XA12345678953"), List.of("EMS1098765432108"), 0);
        var items = mailroom.sign(clerk, post, UUID.randomUUID()).orElseThrow();
        var some = items.subList(0, 6).stream().map(MailItem::number).toList();
        step(clerk, MailStep.DISINFECTED, some);
        step(clerk, MailStep.DISTRIBUTED, some.subList(1, 6));
        step(clerk, MailStep.OPENED, some.subList(2, 6));
        describe(clerk, items.get(2), "马样例", "650200", "云南省示例市示例路8号", "请求说明材料2页");
        describe(clerk, items.get(3), "钱样例", "653100", "云南省示例市示例街19号", "");
        describe(clerk, items.get(4), "", "", "", "照片3张");
        long with = colleagues.others(clerk).getFirst().id();
        Long unused =
                valuables.take(clerk, items.get(3).id(), "人民币现金200元", with).orElseThrow();
        for (MailItem item : items.subList(2, 4)) {
            MailItem left =
                    mailroom.leaveUnscanned(clerk, item.id(), "样例来信没有图像").orElseThrow();
        }
        for (MailStep step : List.of(MailStep.BOUND, MailStep.STAMPED, MailStep.SCANNED))
            step(clerk, step, some.subList(2, 4));
        slip(clerk);
    }

    private void step(Actor clerk, MailStep step, List<String> numbers) {
        Integer unused =
                mailroom.stepNumbered(clerk, step, numbers, clerk.personId()).orElseThrow();
    }

    private void describe(
            Actor clerk, MailItem item, String sender, String postcode, String address, String enclosures) {
        LocalDate postmark = LocalDate.now(clock).minusDays(3);
        var content = new MailContent(sender, "", postcode, address, postmark, "昆明", "", 2, enclosures, "", "");
        MailItem unused = mailroom.describe(clerk, item.id(), content).orElseThrow();
    }

    /** For the first letter that is at the desk of the office. */
    private void slip(Actor clerk) {
        var letters = new Filter(Filter.View.MY_DESK, null, null, Channel.LETTER, HOUSE, "");
        desk.list(clerk, letters, null, 1).lines().stream()
                .filter(line -> !slips.leaders(clerk, line.id()).isEmpty())
                .findFirst()
                .ifPresent(line -> {
                    long leader = slips.leaders(clerk, line.id()).getLast().id();
                    var unused = slips.submit(clerk, line.id(), leader, "拟转有关业务部门核实后答复信访人。")
                            .orElseThrow();
                });
    }
}
