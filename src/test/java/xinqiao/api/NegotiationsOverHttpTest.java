package xinqiao.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
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

/** Houses of one level agree through their own systems on who accepts and leads, or have it decided above. */
@XinqiaoTest
@Import({OtherSystems.class, Staff.class, Desks.class})
class NegotiationsOverHttpTest {
    private static final String ALL = "/api/v1/negotiations";
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

    private OtherSystem as(String login) {
        return systems.as(login, port);
    }

    private long asked() {
        long petition = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        var begun = as("tian.ye")
                .post(
                        "/api/v1/petitions/" + petition + "/negotiations",
                        "{\"houses\":[\"8603\",\"8604\"],\"question\":\"货物跨辖区转运，由谁主办\"}");
        assertThat(begun.status()).as(begun.text()).isEqualTo(200);
        return begun.json().at("/negotiation/id").asLong();
    }

    private static String names(String house, String words) {
        return "{\"lead\":\"" + house + "\",\"words\":\"" + words + "\"}";
    }

    @Test
    @Covers(Provision.KM_23_3C)
    void housesSayWhoShouldLeadAndOnceTheyAgreeTheOthersAssist() {
        String one = ALL + "/" + asked();
        for (String login : List.of("tian.ye", "yu.bo", "mo.han")) {
            var said = as(login).post(one + "/opinion", names("8603", ""));
            assertThat(said.status()).as(said.text()).isEqualTo(200);
        }
        var settled = as("mo.han").get(one).json();
        assertThat(settled.at("/negotiation/state").asString()).isEqualTo("AGREED");
        assertThat(settled.at("/negotiation/lead").asString()).isEqualTo("8603");
        assertThat(settled.at("/open").toString()).contains("ASSIST");
        assertThat(as("mo.han")
                        .post(one + "/contribution", "{\"words\":\"查验记录已提供。\"}")
                        .status())
                .isEqualTo(200);
        var late = as("yu.bo").post(one + "/opinion", names("8602", ""));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.text()).contains("KM-23.3c");
    }

    @Test
    @Covers(Provision.KM_23_3C)
    void whatTheyCannotAgreeOnTheirCommonSuperiorDecides() {
        String one = ALL + "/" + asked();
        assertThat(as("chen.jing").post(one + "/decision", names("8604", "事发地")).status())
                .as("not before it is referred")
                .isIn(404, 422);
        var referred = as("tian.ye").post(one + "/referral", "{\"words\":\"协商不一致\"}");
        assertThat(referred.json().at("/negotiation/superior").asString()).isEqualTo("8600");
        var decided = as("chen.jing").post(one + "/decision", names("8604", "事发地在西双版纳"));
        assertThat(decided.status()).as(decided.text()).isEqualTo(200);
        assertThat(decided.json().at("/negotiation/state").asString()).isEqualTo("DECIDED");
        assertThat(decided.json().at("/negotiation/assisting").toString()).contains("8602", "8603");
    }

    @Test
    @Covers({Provision.KM_23_3C, Provision.SYS_4})
    void theRegisterIsReadPageByPageAndByThoseWhoTakePartAlone() {
        long first = asked();
        long second = asked();
        var page = as("yu.bo").get(ALL + "?size=1&state=OPEN").json();
        assertThat(page.at("/items/0/id").asLong()).isEqualTo(second);
        var next = as("yu.bo")
                .get(ALL + "?size=1&state=OPEN&before=" + page.at("/next").asLong())
                .json();
        assertThat(next.at("/items/0/id").asLong()).isEqualTo(first);
        for (String login : List.of("yan.ming", "kang.ning", "qiu.shi")) {
            var other = as(login);
            assertThat(other.get(ALL + "?size=200").text())
                    .as(login)
                    .doesNotContain("\"id\":" + first + ",", "\"id\":" + second + ",");
            for (String path : List.of("/opinion", "/referral", "/decision", "/contribution")) {
                String body = path.equals("/opinion") || path.equals("/decision")
                        ? names("8602", "理由")
                        : "{\"words\":\"理由\"}";
                assertThat(other.post(ALL + "/" + first + path, body).status())
                        .as(login + path)
                        .isEqualTo(404);
            }
            assertThat(other.get(ALL + "/" + first).text().replace(Long.toString(first), "0"))
                    .as("as if there were none")
                    .isEqualTo(other.get(ALL + "/999999999").text().replace("999999999", "0"));
        }
        long elsewhere =
                desks.register("yan.ming", Papers.letter("8601", MONDAY)).id();
        assertThat(as("tian.ye")
                        .post(
                                "/api/v1/petitions/" + elsewhere + "/negotiations",
                                "{\"houses\":[\"8603\"],\"question\":\"由谁主办\"}")
                        .status())
                .as("about another house's case")
                .isEqualTo(404);
    }
}
