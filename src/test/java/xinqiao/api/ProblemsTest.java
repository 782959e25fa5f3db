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
import xinqiao.petition.Papers;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** What the API answers when something is wrong. */
@XinqiaoTest
@Import({Staff.class, Desks.class, OtherSystems.class})
class ProblemsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final String PROBLEM = "application/problem+json";

    @Autowired
    OtherSystems systems;

    @Autowired
    Desks desks;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    private long id;

    @BeforeEach
    void aCase() {
        clock.set(MONDAY);
        id = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
    }

    private OtherSystem as(String login) {
        return systems.as(login, port);
    }

    private String at() {
        return "/api/v1/petitions/" + id;
    }

    @Test
    @Covers(Provision.SYS_4)
    void whatTheCallerMayNotSeeIsAnsweredLikeWhatIsNotThere() {
        var hidden = as("cao.yang").get(at());
        var absent = as("cao.yang").get("/api/v1/petitions/999999999");
        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.type()).isEqualTo(PROBLEM);
        assertThat(hidden.text().replace(Long.toString(id), "999999999")).isEqualTo(absent.text());
        assertThat(as("tian.ye").get("/api/v1/petitions/abc").status()).isEqualTo(404);
    }

    @Test
    void aStaleActIsToldWhatHappenedSince() {
        int seen = as("tian.ye").get(at()).json().at("/seq").asInt();
        desks.act("tian.ye", id, Desks.acceptAppeal());
        var stale = as("tian.ye").post(at() + "/acts/file", "{\"seq\":" + seen + ",\"reason\":\"重复\"}");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.type()).isEqualTo(PROBLEM);
        assertThat(stale.json().at("/type").asString()).isEqualTo("urn:xinqiao:problem:changed");
        assertThat(stale.json().at("/since/0/fact").asString()).isEqualTo("Accepted");
        assertThat(stale.json().at("/seq").asInt()).isGreaterThan(seen);
    }

    @Test
    void aRefusalCitesEveryProvisionInBothLanguagesAndSpeaksTheOneAskedFor() {
        var refused = as("tian.ye")
                .post(
                        at() + "/acts/assign",
                        "{\"seq\":1,\"department\":1,\"instruction\":\"\"}",
                        "Accept-Language",
                        "en");
        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        var objection = refused.json().at("/objections/0");
        assertThat(objection.at("/provision").asString()).startsWith("KM-");
        assertThat(objection.at("/citationZh").asString()).contains("《昆明海关信访工作规程》");
        assertThat(objection.at("/citationEn").asString()).contains("Kunming");
        assertThat(objection.at("/text").asString()).matches("[\\x00-\\x7f’]+").contains(" ");
    }

    @Test
    void aWrongFieldIsNamed() {
        var desk = as("tian.ye");
        assertField(desk.post(at() + "/acts/file", "{\"seq\":1}"), "reason");
        assertField(desk.post(at() + "/acts/file", "{\"reason\":\"x\"}"), "seq");
        assertField(desk.post(at() + "/acts/file", "{\"seq\":1,\"reason\":\"x\",\"colour\":\"red\"}"), "colour");
        assertField(
                desk.post(
                        at() + "/acts/serve",
                        "{\"seq\":1,\"letter\":1,\"on\":\"soon\",\"means\":\"POST\",\"note\":\"\"}"),
                "on");
        assertField(
                desk.post(at() + "/acts/draft-opinion", "{\"seq\":1,\"opinion\":{\"outcome\":\"SUPPORTED\"}}"),
                "findings");
        assertField(desk.post(at() + "/acts/file", "{\"seq\":1,\"reason\":\"a\\u0000b\"}"), "reason");
        assertField(desk.post(at() + "/acts/file", "{\"seq\":1,\"reason\":\"\\ud83d\"}"), "reason");
        assertThat(desk.get("/api/v1/petitions?q=a%00b").status()).isEqualTo(200);
        assertField(desk.get("/api/v1/petitions?view=EVERYTHING"), "view");
        assertField(desk.get("/api/v1/petitions?size=201"), "size");
        assertField(desk.get("/api/v1/petitions?after=nowhere"), "after");
        assertField(desk.post("/api/v1/petitions", "{\"channel\":\"LETTER\",\"confirmed\":true}"), "receivedOn");
        assertField(desk.post("/api/v1/petitions", "{\"confirmed\":true,\"surprise\":1}"), "surprise");
        assertField(
                systems.unknown(port).post("/api/v1/public/deadlines", "{\"start\":\"2026-01-05\",\"unit\":\"DAY\"}"),
                "length");
        assertThat(desk.post("/api/v1/petitions", "{").status()).isEqualTo(400);
        assertThat(desk.post(at() + "/acts/fly", "{\"seq\":1}").status()).isEqualTo(404);
    }

    private static void assertField(OtherSystem.Answer answer, String field) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.type()).isEqualTo(PROBLEM);
        assertThat(answer.json().at("/field").asString()).isEqualTo(field);
        assertThat(answer.text()).doesNotContain("Exception", "xinqiao.petition", "tools.jackson");
    }

    @Test
    void materialCannotBeTakenFromTheStoreByItsHash() {
        var asked = as("tian.ye")
                .post(at() + "/acts/add-material", "{\"seq\":1,\"what\":\"x\",\"evidence\":false,\"files\":[]}");
        assertField(asked, "files");
    }

    @Test
    void withoutATokenOnlyWhatIsOpenAnswers() {
        var unknown = systems.unknown(port);
        assertThat(unknown.get(at()).status()).isEqualTo(401);
        assertThat(unknown.get(at()).type()).isEqualTo(PROBLEM);
        assertThat(new OtherSystem(port, "no-such-token").get(at()).status()).isEqualTo(401);
        assertThat(unknown.get("/api/v1/public/houses").status()).isEqualTo(200);
    }

    @Test
    void aCodeThatDoesNotFitIsAnsweredLikeANumberThatDoesNotExistAndNotForEver() {
        var citizen = systems.unknown(port);
        String number = desks.read("tian.ye", id).petition().origin().number();
        var wrongCode = citizen.post("/api/v1/public/track", "{\"number\":\"" + number + "\",\"code\":\"AAAA\"}");
        var wrongNumber = citizen.post("/api/v1/public/track", "{\"number\":\"8602-1999-000001\",\"code\":\"AAAA\"}");
        assertThat(wrongCode.status()).isEqualTo(404);
        assertThat(wrongCode.text()).isEqualTo(wrongNumber.text());
    }
}
