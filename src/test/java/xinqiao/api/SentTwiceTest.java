package xinqiao.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import xinqiao.operation.Job;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** A request whose answer got lost is sent again and does nothing twice. */
@XinqiaoTest
@Import({Staff.class, OtherSystems.class})
class SentTwiceTest {
    @Autowired
    OtherSystems systems;

    @Autowired
    List<Job> jobs;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    private final String key = UUID.randomUUID().toString();
    private final String mark = "标" + key.substring(0, 8);

    @AfterEach
    void now() {
        clock.reset();
    }

    private String petition(String request) {
        return """
                {"channel": "HOTLINE_12360", "receivedOn": "%s", "request": "%s", "facts": "货物滞留三日。",
                 "petitioners": [{"name": "何以琳", "representative": false, "phone": "13800000000", "address": "示例路9号"}],
                 "confirmed": true}""".formatted(java.time.LocalDate.now(clock), request);
    }

    private JsonNode send(String login) {
        var answer = systems.as(login, port).post("/api/v1/petitions", petition("请求答复" + mark), "Idempotency-Key", key);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }

    private int registered(String login) {
        return systems.as(login, port)
                .get("/api/v1/petitions?q=" + java.net.URLEncoder.encode(mark, java.nio.charset.StandardCharsets.UTF_8))
                .json()
                .at("/items")
                .size();
    }

    @Test
    void theFirstAnswerComesBackCodeAndAll() {
        assertThat(send("tian.ye")).isEqualTo(send("tian.ye"));
        assertThat(registered("tian.ye")).isEqualTo(1);
    }

    @Test
    void fourAtTheSameMomentRegisterOne() throws Exception {
        Callable<JsonNode> sending = () -> send("tian.ye");
        var unused = systems.as("tian.ye", port);
        try (var pool = Executors.newFixedThreadPool(4)) {
            var all = pool.invokeAll(List.of(sending, sending, sending, sending));
            for (var each : all) assertThat(each.get()).isEqualTo(all.getFirst().get());
        }
        assertThat(registered("tian.ye")).isEqualTo(1);
    }

    @Test
    void aKeyBelongsToOneCallerAndOneRequest() {
        var first = send("tian.ye");
        assertThat(send("yu.bo").at("/number")).isNotEqualTo(first.at("/number"));
        var other = systems.as("tian.ye", port).post("/api/v1/petitions", petition("另一请求"), "Idempotency-Key", key);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.json().at("/objections").isMissingNode()).isTrue();
        var tooShort = systems.as("tian.ye", port).post("/api/v1/petitions", petition("另一请求"), "Idempotency-Key", "1");
        assertThat(tooShort.status()).isEqualTo(400);
        assertThat(tooShort.json().at("/field").asString()).isEqualTo("Idempotency-Key");
    }

    @Test
    void whatWasRefusedMayBeMendedUnderTheSameKey() {
        var refused = systems.as("tian.ye", port)
                .post(
                        "/api/v1/petitions",
                        petition("请求" + mark).replace("\"confirmed\": true", "\"confirmed\": false"),
                        "Idempotency-Key",
                        key);
        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(send("tian.ye").at("/number").asString()).startsWith("8602-");
    }

    @Test
    void anAnswerIsForgottenAfterADay() {
        var unused = send("tian.ye");
        clock.set(java.time.LocalDate.now(clock).plusDays(2));
        jobs.stream()
                .filter(job -> job.name().equals("api.replies"))
                .forEach(job -> job.work().run());
        assertThat(send("tian.ye").at("/number").isMissingNode()).isFalse();
        assertThat(registered("tian.ye")).isEqualTo(2);
    }

    @Test
    void thePublicMaySendTwiceToo() {
        String letter = """
                {"house": "8602", "request": "请求答复%s", "facts": "货物滞留三日。", "affirmed": true,
                 "petitioners": [{"name": "何以琳", "representative": false, "phone": "13800000000", "address": "示例路9号"}]}""".formatted(mark);
        var nobody = systems.unknown(port);
        var first = nobody.post("/api/v1/public/petitions", letter, "Idempotency-Key", key);
        var second = nobody.post("/api/v1/public/petitions", letter, "Idempotency-Key", key);
        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(registered("tian.ye")).isEqualTo(1);
    }
}
