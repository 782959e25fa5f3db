package xinqiao.api;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.petition.Desks.acceptAppeal;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Desks;
import xinqiao.petition.Papers;
import xinqiao.petition.Receipt;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Hearings and simple handling by programs: the same acts with the same refusals, and what the petitioner reads. */
@XinqiaoTest
@Import({OtherSystems.class, Staff.class, Desks.class})
class HearingOverHttpTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    OtherSystems systems;

    @Autowired
    Desks desks;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    @BeforeEach
    void aMonday() {
        clock.set(MONDAY);
    }

    private OtherSystem.Answer act(String login, long id, String act, String fields) {
        int seq = desks.read(login, id).seq();
        return systems.as(login, port)
                .post("/api/v1/petitions/" + id + "/acts/" + act, "{\"seq\":" + seq + "," + fields + "}");
    }

    @Test
    @Covers({Provision.KM_27, Provision.SYS_4})
    void aHearingIsDecidedOnAndCalledAndThePetitionerReadsWhenAndWhere() {
        Receipt receipt = desks.register("tian.ye", Papers.letter("8602", MONDAY));
        desks.act("tian.ye", receipt.id(), acceptAppeal());
        desks.act("tian.ye", receipt.id(), desks.assign("8602", "监管一科", null, null));
        long chair = desks.who("kang.ning").personId();
        String decision = "\"ground\":\"COMPLEX\",\"reason\":\"陈述不一\",\"scope\":\"收费依据\",\"chair\":" + chair
                + ",\"members\":[],\"outside\":\"高远\",\"participants\":\"何以琳\"";
        var soon = "\"at\":\"2026-03-02T09:30\",\"place\":\"接待室\"";
        assertThat(act("yue.hua", receipt.id(), "decide-hearing", decision).status())
                .isEqualTo(200);
        var refused = act("yue.hua", receipt.id(), "call-hearing", soon);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("KM-27");
        var called = act("yue.hua", receipt.id(), "call-hearing", soon.replace("03-02", "03-10"));
        assertThat(called.status()).as(called.text()).isEqualTo(200);
        JsonNode whole = called.json();
        assertThat(whole.at("/course/hearings/0/place").asString()).isEqualTo("接待室");
        assertThat(whole.at("/hearingPeople/1/members").asString()).isEqualTo("高远");
        assertThat(systems.as("yu.bo", port)
                        .get("/api/v1/petitions/" + receipt.id())
                        .status())
                .as("at another house")
                .isEqualTo(404);

        var own = systems.unknown(port)
                .post(
                        "/api/v1/public/track",
                        "{\"number\":\"" + receipt.number() + "\",\"code\":\"" + receipt.code() + "\"}");
        assertThat(own.status()).as(own.text()).isEqualTo(200);
        assertThat(own.json().at("/hearing/at").asString()).startsWith("2026-03-10T09:30");
        assertThat(own.text()).doesNotContain("高远");
    }

    @Test
    @Covers(Provision.LAW_P4)
    void whatIsSimpleIsAcceptedSoAndConverted() {
        long id = desks.register("mo.han", Papers.letter("8604", MONDAY)).id();
        String fields = "\"kind\":\"APPEAL\",\"branch\":\"petition\",\"demand\":null,\"ground\":\"CLEAR\","
                + "\"likelyRefused\":%s,\"severalBodies\":false,\"remark\":\"\"";
        var refused = act("mo.han", id, "accept-simply", fields.formatted("true"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("LAW-P4");
        var accepted = act("mo.han", id, "accept-simply", fields.formatted("false"));
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
        assertThat(accepted.text()).contains("simple.handling", "convert");
        var converted = act("mo.han", id, "convert", "\"reason\":\"情况复杂\"");
        assertThat(converted.json().at("/course/simple/convertedOn").asString()).isEqualTo(MONDAY.toString());
    }
}
