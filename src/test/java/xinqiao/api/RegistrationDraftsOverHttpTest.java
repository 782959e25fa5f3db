package xinqiao.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Desks;
import xinqiao.petition.RegistrationDrafts;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Another system keeps what it knows so far, the desk goes on with it, and either registers it. */
@XinqiaoTest
@Import({OtherSystems.class, Staff.class, Desks.class})
class RegistrationDraftsOverHttpTest {
    private static final String ALL = "/api/v1/registration-drafts";

    @Autowired
    OtherSystems systems;

    @Autowired
    RegistrationDrafts drafts;

    @Autowired
    Desks desks;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    @BeforeEach
    void aMonday() {
        clock.set("2026-03-02T10:00");
    }

    private OtherSystem as(String login) {
        return systems.as(login, port);
    }

    private static String known(String request) {
        return """
                {"channel": "PHONE", "receivedOn": "2026-03-02", "request": "%s", "confirmed": true,
                 "petitioners": [{"name": "待补全人", "representative": false, "phone": "13800000000"}]}""".formatted(request);
    }

    private static String whole(String request) {
        return """
                {"channel": "PHONE", "receivedOn": "2026-03-02", "request": "%s", "facts": "货物滞留三日。", "confirmed": true,
                 "petitioners": [{"name": "待补全人", "representative": false, "phone": "13800000000", "address": "示例路9号"}],
                 "came": {"CALLER_PHONE": "13800000000", "CALLED_AT": "2026-03-02T09:30"}}""".formatted(request);
    }

    @Test
    @Covers(Provision.JF_V1A)
    void whatLacksSomethingIsKeptCompletedAndRegistered() {
        String request = "请求补全" + System.nanoTime();
        var kept = as("tian.ye").post(ALL, known(request));
        assertThat(kept.status()).as(kept.text()).isEqualTo(201);
        assertThat(kept.json().at("/draft/missing").toString())
                .contains("address", "facts")
                .doesNotContain("confirmed");
        long id = kept.json().at("/draft/id").asLong();
        assertThat(drafts.open(desks.who("dao.yaping"), id).content().form().get("p0-name"))
                .as("the desk goes on with it")
                .containsExactly("待补全人");
        var taken = as("dao.yaping").post(ALL + "/" + id + "/take", "{}").json();
        assertThat(taken.at("/draft/clerk").asLong())
                .isEqualTo(desks.who("dao.yaping").personId());
        assertThat(taken.at("/petition/petitioners/0/phone").asString()).isEqualTo("13800000000");
        assertThat(taken.at("/petition/confirmed").asBoolean()).isTrue();
        assertThat(as("tian.ye")
                        .post(ALL + "/" + id, whole(request))
                        .json()
                        .at("/draft/missing")
                        .toString())
                .isEqualTo("[]");
        var refused = as("tian.ye")
                .post(
                        ALL + "/" + id + "/register",
                        whole(request).replace("2026-03-02\", \"req", "2026-03-09\", \"req"));
        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(as("tian.ye").get(ALL + "/" + id).status()).as("still there").isEqualTo(200);
        var registered = as("tian.ye").post(ALL + "/" + id + "/register", whole(request));
        assertThat(registered.status()).as(registered.text()).isEqualTo(201);
        assertThat(registered.json().at("/number").asString()).startsWith("8602-2026-");
        assertThat(as("tian.ye").get(ALL + "/" + id).status()).isEqualTo(404);
        assertThat(as("tian.ye")
                        .post(ALL + "/" + id + "/register", whole(request))
                        .status())
                .as("and once only")
                .isEqualTo(404);
    }

    @Test
    @Covers({Provision.SYS_4, Provision.KM_21B})
    void whoeverDoesNotSeeADraftFindsNoneAndOneThatAccusesIsItsClerksAlone() {
        long open =
                as("tian.ye").post(ALL, known("请求补全甲")).json().at("/draft/id").asLong();
        long shut = as("tian.ye")
                .post(ALL, known("举报某科员收受礼品"))
                .json()
                .at("/draft/id")
                .asLong();
        assertThat(as("dao.yaping").get(ALL).text())
                .contains("\"id\":" + open + ",")
                .doesNotContain("\"id\":" + shut + ",");
        assertThat(as("dao.yaping").get(ALL + "/" + shut).status()).isEqualTo(404);
        for (String login : List.of("cao.yang", "chen.jing", "kang.ning"))
            for (long id : List.of(open, shut)) {
                var other = as(login);
                assertThat(other.get(ALL + "/" + id).status()).as(login).isEqualTo(404);
                assertThat(other.post(ALL + "/" + id, known("抢走")).status()).isEqualTo(404);
                assertThat(other.post(ALL + "/" + id + "/take", "{}").status()).isEqualTo(404);
                assertThat(other.post(ALL + "/" + id + "/discard", "{}").status())
                        .isEqualTo(404);
                assertThat(other.post(ALL + "/" + id + "/register", whole("抢走")).status())
                        .isEqualTo(404);
            }
        assertThat(as("kang.ning").get(ALL).status()).isEqualTo(404);
        assertThat(as("chen.jing").get(ALL).text()).doesNotContain("\"id\":" + open + ",");
        for (long id : List.of(open, shut))
            assertThat(as("tian.ye").post(ALL + "/" + id + "/discard", "{}").status())
                    .isEqualTo(204);
        assertThat(as("tian.ye").get(ALL).text()).doesNotContain("\"id\":" + open + ",");
    }
}
