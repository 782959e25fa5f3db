package xinqiao.workbench;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.petition.Command;
import xinqiao.petition.Desks;
import xinqiao.petition.HoldGround;
import xinqiao.petition.Manner;
import xinqiao.petition.Papers;
import xinqiao.routing.Arrivals;
import xinqiao.routing.Bodies;
import xinqiao.routing.Negotiations;
import xinqiao.routing.NewSending;
import xinqiao.routing.OutsideBody;
import xinqiao.routing.Sendings;
import xinqiao.testing.Look;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** The pages of sendings, contacts and held papers, in a real browser; the pictures are to be looked at. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class SendingsLookTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @Autowired
    Desks desks;

    @Autowired
    Sendings sendings;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Bodies bodies;

    @Autowired
    Negotiations negotiations;

    private long registered(String login, String house) {
        return desks.register(login, Papers.letter(house, DAY)).id();
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,1280", "en,360"})
    void whatGoesBetweenHousesLooksRight(String language, int width) {
        clock.set("2026-03-02T09:00");
        var office = desks.who("chen.jing");
        long first = registered("chen.jing", "8600");
        var asked = new NewSending(Manner.FORWARD, "8602", null, null, "请依法按程序办理。", DAY.plusDays(10));
        var sending = sendings.propose(office, first, asked).orElseThrow();
        var _ = sendings.send(office, sending.id(), null).orElseThrow();
        long own = arrivals.sign(desks.who("tian.ye"), sending.id(), null)
                .orElseThrow()
                .id();
        long body = bodies.keep(office, "云南省信访局", OutsideBody.Kind.PETITION_OFFICE, "云南省昆明市示例路66号", "0871-5550")
                .orElseThrow();
        var outside = sendings.propose(
                        office,
                        registered("chen.jing", "8600"),
                        new NewSending(Manner.FORWARD, null, body, null, "", null))
                .orElseThrow();
        var _ = sendings.send(office, outside.id(), null).orElseThrow();
        long held = registered("chen.jing", "8600");
        desks.act("chen.jing", held, new Command.Hold(HoldGround.NO_CONTENT, "档案室2柜", "内容不清"));
        var talk = negotiations
                .ask(desks.who("tian.ye"), registered("tian.ye", "8602"), List.of("8603"), "货物跨辖区转运，由谁主办")
                .orElseThrow();
        try (var clerk = Look.as(port, "chen.jing", language, width);
                var ruili = Look.as(port, "tian.ye", language, width)) {
            clerk.at("/desk/petitions/" + registered("chen.jing", "8600") + "/send-on", "sending-new");
            clerk.at("/desk/sendings?box=OUT", "sendings");
            clerk.at("/desk/sendings/" + outside.id(), "sending-outside");
            clerk.at("/desk/sendings/figures?from=2026-03-01&until=2026-03-31", "sending-figures");
            clerk.at("/desk/outside-bodies", "outside-bodies");
            clerk.at("/desk/held", "held");
            ruili.at("/desk/sendings/" + sending.id(), "sending-received");
            ruili.at("/desk/petitions/" + own + "/earlier/" + first, "earlier");
            ruili.at("/desk/petitions/" + own + "/object", "sending-object");
            ruili.at("/desk/negotiations/" + talk.id(), "negotiation");
            ruili.at("/desk/negotiations", "negotiations");
            clerk.at("/desk/negotiations?state=DECIDED", "negotiations-none");
        }
    }
}
