package xinqiao.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Desks;
import xinqiao.petition.Papers;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Another system works the mail room. */
@XinqiaoTest
@Import({OtherSystems.class, Staff.class, Desks.class})
class MailOverHttpTest {
    @Autowired
    OtherSystems systems;

    @Autowired
    Desks desks;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    @Test
    @Covers({Provision.JF_L1, Provision.JF_L2, Provision.JF_L3B, Provision.SYS_4})
    void thePostIsSignedForTakenStepByStepWrittenDownAndHandedOn() {
        clock.set("2027-07-05T09:00");
        var ruili = systems.as("tian.ye", port);
        String post = "{\"once\":\"%s\",\"ordinary\":1,\"registered\":[],\"express\":[\"E1\"],\"telegrams\":0}"
                .formatted(UUID.randomUUID());
        var signed = ruili.post("/api/v1/mail", post);
        assertThat(signed.status()).as(signed.text()).isEqualTo(200);
        long id = signed.json().at("/0/id").asLong();
        String number = signed.json().at("/0/number").asString();
        assertThat(signed.json().at("/0/kind").asString()).isEqualTo("EXPRESS");
        for (String step : new String[] {"DISINFECTED", "OPENED"}) {
            var taken =
                    ruili.post("/api/v1/mail/steps", "{\"step\":\"%s\",\"numbers\":[\"%s\"]}".formatted(step, number));
            assertThat(taken.json().at("/0/step").asString()).isEqualTo(step);
        }
        assertThat(ruili.post("/api/v1/mail/steps", "{\"step\":\"SCANNED\",\"numbers\":[\"%s\"]}".formatted(number))
                        .status())
                .isEqualTo(422);
        var envelope = ruili.post(
                "/api/v1/mail/" + id + "/envelope",
                "{\"sender\":\"木棉\",\"phone\":\"\",\"postcode\":\"678600\",\"address\":\"示例路1号\",\"postmarkedOn\":\"2027-07-02\",\"postmarkPlace\":\"瑞丽\",\"postage\":\"E1\",\"pages\":2,\"enclosures\":\"\",\"condition\":\"\"}");
        assertThat(envelope.json().at("/envelope/sender").asString()).isEqualTo("木棉");
        assertThat(systems.as("yu.bo", port).get("/api/v1/mail/" + id).status()).isEqualTo(404);
        assertThat(systems.as("yu.bo", port).get("/api/v1/mail?day=2027-07-05").text())
                .doesNotContain(number);
        var gone = ruili.post("/api/v1/mail/" + id + "/hand-on", "{\"ground\":\"OFFICIAL\",\"to\":\"转机要室\"}");
        assertThat(gone.json().at("/place").asString()).isEqualTo("OUT");
        assertThat(ruili.get("/api/v1/mail?day=2027-07-05").text()).contains(number);
        assertThat(ruili.get("/api/v1/mail").text()).doesNotContain(number);
    }

    @Test
    @Covers({Provision.JF_L3B, Provision.SYS_4})
    void aHandlingSlipIsSubmittedDecidedAndCarriedOut() {
        clock.set("2026-03-02T09:00");
        long petition = desks.register("tian.ye", Papers.letter("8602", java.time.LocalDate.of(2026, 3, 2)))
                .id();
        String path = "/api/v1/petitions/" + petition + "/slips";
        var office = systems.as("tian.ye", port);
        long leader = desks.who("gu.xin").personId();
        var slip = office.post(path, "{\"leader\":%d,\"proposal\":\"拟交监管一科核实\"}".formatted(leader));
        assertThat(slip.status()).as(slip.text()).isEqualTo(200);
        String one = path + "/" + slip.json().at("/id").asLong();
        assertThat(systems.as("yu.bo", port).get(path).status()).isEqualTo(404);
        assertThat(office.post(one + "/decision", "{\"agreed\":true,\"words\":\"\"}")
                        .status())
                .isEqualTo(422);
        var decided = systems.as("gu.xin", port).post(one + "/decision", "{\"agreed\":true,\"words\":\"\"}");
        assertThat(decided.json().at("/state").asString()).isEqualTo("DECIDED");
        var done = office.post(one + "/result", "{\"result\":\"已核实并答复\"}");
        assertThat(done.json().at("/state").asString()).isEqualTo("CARRIED_OUT");
        assertThat(office.get(path).json().at("/0/result").asString()).isEqualTo("已核实并答复");
    }
}
