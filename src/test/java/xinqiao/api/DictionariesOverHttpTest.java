package xinqiao.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** The statistical dictionaries for programs. */
@XinqiaoTest
@Import({Staff.class, OtherSystems.class})
class DictionariesOverHttpTest {
    @Autowired
    OtherSystems systems;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    private OtherSystem as(String login) {
        return systems.as(login, port);
    }

    @Test
    void whatIsOfferedIsProposedAndWhatIsntIsRefused() {
        assertThat(as("tian.ye").get("/api/v1/dictionaries").text()).contains("\"PURPOSE\"", "\"REQUEST\"");
        String today = LocalDate.now(clock).toString();
        String petition = """
                {"channel": "LETTER", "receivedOn": "%s", "request": "举报某人员违规", "facts": "事实如下。",
                 "petitioners": [], "confirmed": true, "groupSize": 6}""".formatted(today);
        var proposed = as("tian.ye").post("/api/v1/dictionaries/proposals", petition);
        assertThat(proposed.status()).as(proposed.text()).isEqualTo(200);
        assertThat(proposed.json().at("/PURPOSE").asString()).isEqualTo("REPORT");
        assertThat(proposed.json().at("/FORM").asString()).isEqualTo("LETTER");
        assertThat(proposed.json().at("/JOINT").asString()).isEqualTo("JOINT_LETTER");
        var nothing = as("tian.ye")
                .post(
                        "/api/v1/dictionaries/proposals",
                        petition.replace("\"groupSize\"", "\"counted\": {\"PURPOSE\": null}, \"groupSize\""));
        assertThat(nothing.status()).isEqualTo(400);
    }

    @Test
    @Covers(Provision.SYS_3)
    void anAdministratorAddsChangesAndClosesAnEntry() {
        String code = "X" + System.nanoTime() % 1_000_000_000;
        String today = LocalDate.now(clock).toString();
        String entry = """
                {"code": "%s", "zh": "跨境花卉", "en": "Cut flowers", "order": 90, "validFrom": "%s"}""".formatted(code, today);
        for (String act : new String[] {"add", "change", "close"})
            assertThat(as("tian.ye")
                            .post("/api/v1/dictionaries/CONTENT/" + act, entry)
                            .status())
                    .as("no administrator " + act)
                    .isIn(400, 404);
        var added = as("tao.ran").post("/api/v1/dictionaries/CONTENT/add", entry);
        assertThat(added.status()).as(added.text()).isEqualTo(200);
        assertThat(as("tian.ye").get("/api/v1/dictionaries").text())
                .as("for the houses below too")
                .contains(code);
        var changed = as("tao.ran").post("/api/v1/dictionaries/CONTENT/change", entry.replace("跨境花卉", "进出境花卉"));
        assertThat(changed.json().at("/version").asInt()).isEqualTo(2);
        assertThat(as("tao.ran").get("/api/v1/dictionaries/CONTENT/changes").text())
                .contains("跨境花卉", "进出境花卉");
        var closed = as("tao.ran")
                .post(
                        "/api/v1/dictionaries/CONTENT/close",
                        "{\"code\": \"" + code + "\", \"from\": \"" + today + "\"}");
        assertThat(closed.status()).as(closed.text()).isEqualTo(200);
        assertThat(as("tao.ran").get("/api/v1/dictionaries").text()).doesNotContain(code);
        var twice = as("tao.ran").post("/api/v1/dictionaries/CONTENT/change", entry);
        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.json().at("/objections/0/provision").asString()).isEqualTo("LAW-P6");
        assertThat(as("tao.ran").get("/api/v1/dictionaries/NONE/changes").status())
                .isEqualTo(404);
    }
}
