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
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Another system enters a liability case, and each party does its part with its own token. */
@XinqiaoTest
@Import({OtherSystems.class, Staff.class, Desks.class})
class LiabilityOverHttpTest {
    private static final String PATH = "/api/v1/liability";

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
        clock.set(LocalDate.of(2026, 3, 2));
    }

    @Test
    @Covers({Provision.KM_35, Provision.KM_36, Provision.SYS_4})
    void aCaseIsEnteredOrderedAnsweredAndClosed() {
        var office = systems.as("yan.ming", port);
        long department = desks.department("8601", "监管一科");
        String seen = "{\"ground\":\"ASSISTANCE_REFUSED\",\"unitHouse\":\"8601\",\"unitDepartment\":" + department
                + ",\"people\":null,\"caseNumber\":null,\"statement\":";
        var refused = office.post(PATH, seen + "\" \"}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("KM-36");
        var entered = office.post(PATH, seen + "\"拒不派员参与处理。\"}");
        assertThat(entered.status()).as(entered.text()).isEqualTo(200);
        assertThat(entered.json().at("/seen").asBoolean()).isTrue();
        long id = entered.json().at("/id").asLong();
        assertThat(office.get(PATH + "?unit=8601&state=OPENED&ground=ASSISTANCE_REFUSED&size=200")
                        .text())
                .contains("\"id\":" + id);
        assertThat(office.get(PATH + "?size=0").status()).isEqualTo(400);
        String one = PATH + "/" + id;
        var unit = systems.as("ding.yi", port);
        assertThat(unit.get(one).status()).as("before the order").isEqualTo(404);
        assertThat(systems.as("yu.bo", port).get(one).status())
                .as("another house")
                .isEqualTo(404);
        String act = one + "/act";
        assertThat(office.post(act, "{\"act\":\"ORDER\",\"words\":\"改正\"}").status())
                .isEqualTo(422);
        var ordered = systems.as("song.rui", port).post(act, "{\"act\":\"ORDER\",\"words\":\"派员参与处理\"}");
        assertThat(ordered.status()).as(ordered.text()).isEqualTo(200);
        assertThat(ordered.json().at("/liability/answerBy").asString()).isEqualTo("2026-03-12");
        var bare = unit.get(one);
        assertThat(bare.json().at("/bare").asBoolean()).isTrue();
        assertThat(bare.text()).contains("派员参与处理").doesNotContain("拒不派员");
        assertThat(unit.post(act, "{\"act\":\"ANSWER\",\"words\":\"已派员。\"}").status())
                .isEqualTo(200);
        assertThat(office.post(act, "{\"act\":\"REFER\",\"words\":\"处分建议\"}").status())
                .isEqualTo(400);
        assertThat(office.post(act, "{\"act\":\"EXAMINE\",\"corrected\":true,\"words\":\"属实\"}")
                        .status())
                .isEqualTo(200);
        var closed = office.post(act, "{\"act\":\"CLOSE\",\"words\":\"办结\"}");
        assertThat(closed.json().at("/liability/state").asString()).isEqualTo("CLOSED");
    }
}
