package xinqiao.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Desks;
import xinqiao.petition.Manner;
import xinqiao.petition.Papers;
import xinqiao.routing.NewSending;
import xinqiao.routing.Sendings;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Another system takes over what was sent to its house. */
@XinqiaoTest
@Import({OtherSystems.class, Staff.class, Desks.class})
class SendingsOverHttpTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    OtherSystems systems;

    @Autowired
    Desks desks;

    @Autowired
    Sendings sendings;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    @BeforeEach
    void aMonday() {
        clock.set(MONDAY);
    }

    @Test
    @Covers({Provision.KM_12, Provision.KM_23_3A, Provision.KM_23_3D, Provision.SYS_4})
    void aSendingIsListedReadSignedForAndReportedOn() {
        long petition =
                desks.register("chen.jing", Papers.letter("8600", MONDAY)).id();
        var asked = new NewSending(Manner.FORWARD, "8602", null, null, "请依法办理", MONDAY.plusDays(30));
        long id = sendings.propose(desks.who("chen.jing"), petition, asked)
                .orElseThrow()
                .id();
        var _ = sendings.send(desks.who("chen.jing"), id, null).orElseThrow();
        var ruili = systems.as("tian.ye", port);
        var listed = ruili.get("/api/v1/sendings?box=MINE&size=1").json();
        assertThat(listed.at("/items/0/id").asLong()).isEqualTo(id);
        var one = ruili.get("/api/v1/sendings/" + id).json();
        assertThat(one.at("/sending/state").asString()).isEqualTo("SENT");
        assertThat(one.at("/open").toString()).contains("SIGN");
        assertThat(systems.as("yu.bo", port).get("/api/v1/sendings/" + id).status())
                .isEqualTo(404);
        var signed = ruili.post("/api/v1/sendings/" + id + "/sign", "{\"officer\":null}");
        assertThat(signed.status()).as(signed.text()).isEqualTo(200);
        assertThat(signed.json().at("/number").asString()).startsWith("8602-");
        var again = ruili.post("/api/v1/sendings/" + id + "/sign", "{\"officer\":null}");
        assertThat(again.status()).isEqualTo(422);
        var early = ruili.post("/api/v1/sendings/" + id + "/report", "{\"result\":\"已办结\"}");
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.text()).contains("KM-23.3d");
    }
}
