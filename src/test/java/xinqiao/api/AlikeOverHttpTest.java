package xinqiao.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Desks;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Another system is told what looks like the same matter, decides it by the act, and sees what has the same text. */
@XinqiaoTest
@Import({OtherSystems.class, Staff.class, Desks.class})
class AlikeOverHttpTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    OtherSystems systems;

    @Autowired
    Desks desks;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    private String word = "";

    @BeforeEach
    void aMondayAndAMatterOfItsOwn() {
        clock.set(MONDAY);
        word = "第" + System.nanoTime() % 1_000_000_000L + "号仓库";
    }

    private String typed(String house, String phone) {
        return """
                {"channel": "LETTER", "receivedOn": "2026-03-02", "request": "请求返还%1$s展览品担保金",
                 "facts": "%1$s展览品已经全部复运出境，担保金三十六万元没有返还。", "confirmed": true, "competence": "事发地",
                 "petitioners": [{"name": "展会商%1$s", "representative": false, "phone": "%2$s", "address": "示例路%3$s号"}],
                 "came": {"MAIL_KIND": "ORDINARY"}}""".formatted(word, phone, house);
    }

    private long registered(String login, String house, String phone) {
        var done = systems.as(login, port).post("/api/v1/petitions", typed(house, phone));
        assertThat(done.status()).as(done.text()).isEqualTo(201);
        return done.json().at("/id").asLong();
    }

    private static List<Long> ids(JsonNode all, String path) {
        return all.valueStream().map(one -> one.at(path).asLong()).toList();
    }

    @Test
    @Covers({Provision.LAW_P7, Provision.SYS_4})
    void whatLooksAlikeIsProposedWithTheReasonDecidedByTheActAndGrouped() {
        String phone = "139" + System.nanoTime() % 100_000_000L;
        var ruili = systems.as("tian.ye", port);
        long first = registered("tian.ye", "8602", phone);
        var before = ruili.post("/api/v1/petitions/alike", typed("8602", phone)).json();
        assertThat(ids(before, "/petition/id")).contains(first);
        long second = registered("tian.ye", "8602", phone);
        var one = ruili.get("/api/v1/petitions/" + second + "/alike").json().get(0);
        assertThat(one.at("/petition/id").asLong()).isEqualTo(first);
        assertThat(one.at("/grade").asString()).isEqualTo("SAME_TEXT");
        assertThat(one.at("/why").toString()).contains("PHONE", "NAME", "TEXT");
        assertThat(one.at("/words").toString()).contains("展览品");
        assertThat(one.at("/verdict").isMissingNode() || one.at("/verdict").isNull())
                .isTrue();
        var open = ruili.get("/api/v1/petitions/" + second + "/same-text").json();
        assertThat(ids(open.at("/others"), "/id")).containsExactly(first);
        var decided = ruili.post("/api/v1/petitions/" + second + "/acts/compare", """
                {"seq": %d, "other": "%s", "verdict": "SAME_TEXT", "why": ""}""".formatted(
                ruili.get("/api/v1/petitions/" + second).json().at("/seq").asLong(),
                one.at("/petition/number").asString()));
        assertThat(decided.status()).as(decided.text()).isEqualTo(200);
        var group = ruili.get("/api/v1/petitions/" + second + "/same-text").json();
        assertThat(ids(group.at("/group"), "/id")).containsExactly(first, second);
        assertThat(ids(group.at("/others"), "/id")).isEmpty();
        assertThat(ruili.get("/api/v1/petitions/" + second + "/alike")
                        .json()
                        .get(0)
                        .at("/verdict")
                        .asString())
                .isEqualTo("SAME_TEXT");
    }

    @Test
    @Covers({Provision.LAW_P7, Provision.SYS_4, Provision.KM_21B})
    void nothingOutOfSightIsProposedAndOfAnotherHousesCaseNothingIsSaid() {
        String phone = "138" + System.nanoTime() % 100_000_000L;
        long there = registered("yu.bo", "8603", phone);
        long here = registered("tian.ye", "8602", phone);
        var ruili = systems.as("tian.ye", port);
        assertThat(ids(ruili.get("/api/v1/petitions/" + here + "/alike").json(), "/petition/id"))
                .doesNotContain(there);
        assertThat(ids(
                        ruili.post("/api/v1/petitions/alike", typed("8602", phone))
                                .json(),
                        "/petition/id"))
                .doesNotContain(there);
        assertThat(ids(
                        ruili.get("/api/v1/petitions/" + here + "/same-text")
                                .json()
                                .at("/others"),
                        "/id"))
                .doesNotContain(there);
        for (String path : List.of("/alike", "/same-text"))
            assertThat(ruili.get("/api/v1/petitions/" + there + path).status()).isEqualTo(404);
        assertThat(systems.as("yue.hua", port)
                        .post("/api/v1/petitions/alike", typed("8602", phone))
                        .text())
                .as("who may not register looks nobody up")
                .isEqualTo("[]");
    }

    @Test
    @Covers({Provision.LAW_S1, Provision.SYS_3, Provision.SYS_4})
    void whoWasHereBeforeIsToldWithinSightAndTakenOverOnceItIsTheSamePerson() {
        String phone = "138" + System.nanoTime() % 100_000_000L;
        long first = registered("tian.ye", "8602", phone);
        String person = "{\"name\": \"展会商%s\", \"representative\": false, \"phone\": \"%s\"".formatted(word, phone);
        var known = systems.as("tian.ye", port).post("/api/v1/petitions/known", person + "}");
        assertThat(known.status()).as(known.text()).isEqualTo(200);
        assertThat(known.json().at("/earlier/0/id").asLong()).isEqualTo(first);
        assertThat(known.json().at("/earlier/0/same").asBoolean()).isTrue();
        assertThat(known.text()).as("masked").doesNotContain(phone, "示例路8602号");
        String at = "/api/v1/petitions/known/taken";
        String taken = "{\"petition\": " + first + ", \"person\": " + person + "}}";
        assertThat(systems.as("tian.ye", port).post(at, taken).text()).contains("示例路8602号");
        String document = ", \"documentKind\": \"ID_CARD\", \"documentNumber\": \"11010519491231002\"}";
        var wrong = systems.as("tian.ye", port)
                .post("/api/v1/petitions/known", person + document)
                .json();
        assertThat(wrong.at("/objections/0/provision").asString()).isEqualTo("LAW-S1");
        assertThat(wrong.at("/right").asBoolean()).isFalse();

        var elsewhere = systems.as("cao.yang", port);
        assertThat(elsewhere
                        .post("/api/v1/petitions/known", person + "}")
                        .json()
                        .at("/earlier")
                        .size())
                .isZero();
        assertThat(elsewhere.post(at, taken).status()).isEqualTo(404);
        var handler = systems.as("yue.hua", port); // who doesn't register
        assertThat(handler.post(at, taken).status()).isEqualTo(404);
        assertThat(handler.post("/api/v1/petitions/known", person + "}").status())
                .isEqualTo(404);
    }
}
