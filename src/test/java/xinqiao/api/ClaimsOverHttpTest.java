package xinqiao.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.disclosure.Clerks;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Complaints and corrections by programs: the same rights, once, and every refusal with its article. */
@XinqiaoTest
@Import({Staff.class, OtherSystems.class, Clerks.class})
class ClaimsOverHttpTest {
    private static final String ALL = "/api/v1/claims";
    private static final String WHO =
            "{\"name\":\"某申请人\",\"document\":\"E7001\",\"phone\":\"13900000091\",\"email\":null,\"address\":null}";

    @Autowired
    OtherSystems systems;

    @Autowired
    Clerks clerks;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    @BeforeEach
    void aMonday() {
        clock.set(LocalDate.of(2026, 3, 2));
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private static String claim(String kind, String house, String what, String facts) {
        return "{\"kind\":\"" + kind + "\",\"house\":\"" + house + "\",\"receivedOn\":\"2026-03-02\",\"who\":" + WHO
                + ",\"application\":null,\"what\":\"" + what + "\",\"facts\":\"" + facts + "\"}";
    }

    @Test
    @Covers({Provision.SZ_31, Provision.SZ_32, Provision.SYS_4})
    void aComplaintGoesToTheSupervisionDepartmentAndNobodyElseFindsIt() {
        var reception = systems.as("tian.ye", port);
        var receipt = reception.post(ALL, claim("COMPLAINT", "8602", "逾期未答复申请", ""));
        assertThat(receipt.status()).as(receipt.text()).isEqualTo(201);
        assertThat(receipt.json().at("/code").asString()).hasSize(10);
        long id = receipt.json().at("/id").asLong();
        String one = ALL + "/" + id;
        for (String login : new String[] {"tian.ye", "gu.xin", "yue.hua", "yu.bo"}) {
            var other = systems.as(login, port);
            assertThat(other.get(one).status()).as(login).isEqualTo(404);
            assertThat(other.get(one + "/letter").status()).as(login).isEqualTo(404);
            assertThat(other.get(one + "/attachments/1").status()).as(login).isEqualTo(404);
            assertThat(other.get(ALL + "?size=200").text()).as(login).doesNotContain("\"id\":" + id + ",");
            assertThat(other.post(one + "/act", "{\"act\":\"SERVE\",\"on\":\"2026-03-02\"}")
                            .status())
                    .as(login)
                    .isEqualTo(404);
        }
        var supervision = systems.as("wu.haitao", port);
        assertThat(supervision.get(ALL + "?kind=COMPLAINT&size=200").text()).contains("\"id\":" + id);
        assertThat(supervision.get(ALL + "?size=0").status()).isEqualTo(400);
        assertThat(supervision.get(one).json().at("/open").toString()).contains("DECIDE");
        assertThat(supervision.get(one + "/letter").status()).as("not decided").isEqualTo(404);
        assertThat(supervision
                        .post(one + "/act", "{\"act\":\"DECIDE\",\"reason\":\"属实\"}")
                        .status())
                .as("without an outcome")
                .isEqualTo(400);
        var refused = supervision.post(one + "/act", "{\"act\":\"DECIDE\",\"outcome\":\"CORRECTED\",\"reason\":\" \"}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/objections").toString()).contains("SZ-32");
        var decided = supervision.post(
                one + "/act", "{\"act\":\"DECIDE\",\"outcome\":\"FOUNDED\",\"reason\":\"经查属实，已责令改正。\"}");
        assertThat(decided.status()).as(decided.text()).isEqualTo(200);
        assertThat(decided.json().at("/claim/state").asString()).isEqualTo("DECIDED");
        var letter = supervision.get(one + "/letter");
        assertThat(letter.status()).isEqualTo(200);
        assertThat(letter.type()).contains("pdf");
        assertThat(supervision
                        .post(one + "/act", "{\"act\":\"SERVE\",\"on\":\"2026-03-02\"}")
                        .json()
                        .at("/claim/state")
                        .asString())
                .isEqualTo("CLOSED");
    }

    @Test
    @Covers({Provision.SZ_28, Provision.SYS_4})
    void aCorrectionIsTakenOnceWithItsProofAndHandedToWhoKeepsTheRecord() {
        var reception = systems.as("tian.ye", port);
        var refused = reception.post(ALL, claim("CORRECTION", "8602", "地址有误", ""));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/objections").toString()).contains("SZ-28");
        String body = claim("CORRECTION", "8602", "地址有误", "见营业执照");
        String key = "0190a6b2-6f1e-7c3a-claims-" + System.nanoTime();
        var first = reception.post(ALL, body, "Idempotency-Key", key);
        var again = reception.post(ALL, body, "Idempotency-Key", key);
        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(again.json()).as("once").isEqualTo(first.json());
        assertThat(reception
                        .post(ALL, claim("CORRECTION", "8602", "别的", "见营业执照"), "Idempotency-Key", key)
                        .status())
                .isEqualTo(422);
        assertThat(reception
                        .post(ALL, claim("CORRECTION", "8603", "地址有误", "见营业执照"))
                        .status())
                .as("another house's")
                .isEqualTo(422);
        var withFile = reception.postFile(ALL, "claim", body, "proof.txt", "营业执照".getBytes(StandardCharsets.UTF_8));
        assertThat(withFile.status()).as(withFile.text()).isEqualTo(201);
        String one = ALL + "/" + withFile.json().at("/id").asLong();
        var read = reception.get(one).json();
        long file = read.at("/attachments/0/id").asLong();
        assertThat(new String(reception.get(one + "/attachments/" + file).body(), StandardCharsets.UTF_8))
                .isEqualTo("营业执照");
        assertThat(systems.as("yu.bo", port).get(one).status()).isEqualTo(404);
        assertThat(reception.post(one + "/act", "{\"act\":\"ASSIGN\"}").status())
                .isEqualTo(400);
        var assigned = reception.post(
                one + "/act", "{\"act\":\"ASSIGN\",\"department\":" + clerks.department("8602", "监管一科") + "}");
        assertThat(assigned.status()).as(assigned.text()).isIn(200, 204);
        assertThat(systems.as("yue.hua", port).get(one).json().at("/open").toString())
                .contains("DECIDE");
    }
}
