package xinqiao.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.identity.Client;
import xinqiao.identity.PersonalTokens;
import xinqiao.petition.Desks;
import xinqiao.petition.Papers;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** A token without powers reads; acts that take none at the desk are closed to it as well. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class ReadingTokenTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    PersonalTokens tokens;

    @Autowired
    Desks desks;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void itReadsAndChangesNothing() {
        clock.set(MONDAY);
        long id = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        String token = tokens.issue(desks.who("tian.ye"), "read " + id, Set.of(), 1, new Client("127.0.0.1", "test"))
                .orElseThrow();
        var program = new OtherSystem(port, token);
        var read = program.get("/api/v1/petitions/" + id);
        assertThat(read.status()).isEqualTo(200);
        int seq = read.json().at("/seq").asInt();
        for (String[] act : new String[][] {
            {"add-material", "\"what\": \"x\", \"evidence\": false"},
            {"recuse", "\"person\": " + desks.who("tian.ye").personId() + ", \"reason\": \"x\""},
            {"take-back", "\"reason\": \"x\""}
        }) {
            var answer = program.post(
                    "/api/v1/petitions/" + id + "/acts/" + act[0], "{\"seq\": " + seq + ", " + act[1] + "}");
            assertThat(answer.status()).as(act[0] + answer.text()).isEqualTo(422);
            assertThat(answer.json().at("/objections/0/reason").asString()).isEqualTo("petition.refusal.no-power");
        }
        assertThat(program.get("/api/v1/petitions/" + id).json().at("/seq").asInt())
                .isEqualTo(seq);
        assertThat(program.post(
                                "/api/v1/saved-lists",
                                "{\"name\": \"r\", \"query\": \"view=ALL\", \"with\": \"NOBODY\"}")
                        .status())
                .isEqualTo(422);
        assertThat(program.post("/api/v1/petitions/bulk/check", "{\"act\": \"ASSIGN\", \"ids\": [" + id + "]}")
                        .status())
                .isEqualTo(404);
        assertThat(program.post("/api/v1/petitions/known", "{\"name\": \"x\", \"representative\": false}")
                        .status())
                .isEqualTo(404);
        assertThat(program.post(
                                "/api/v1/petitions/" + (id + 1_000_000) + "/acts/recuse",
                                "{\"seq\": 1, \"reason\": \"x\"}")
                        .status())
                .isEqualTo(404);
    }
}
