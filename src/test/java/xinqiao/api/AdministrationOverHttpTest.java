package xinqiao.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.testing.Staff;
import xinqiao.testing.XinqiaoTest;

/** Administration by programs: the same changes under the same rules. */
@XinqiaoTest
@Import({Staff.class, OtherSystems.class})
class AdministrationOverHttpTest {
    private static final String ITEMS = "/api/v1/administration/items/";

    @Autowired
    OtherSystems systems;

    @LocalServerPort
    int port;

    private OtherSystem as(String login) {
        return systems.as(login, port);
    }

    private JsonNode person(String name, String key) {
        var made = as("tao.ran")
                .post(
                        ITEMS + "person",
                        "{\"fields\": {\"house\": \"8602\", \"name\": \"" + name + "\"}}",
                        "Idempotency-Key",
                        key);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.json();
    }

    @Test
    @Covers({Provision.KM_2, Provision.SYS_3})
    void aPersonIsMadeOnceRenamedAndGivenTheOldNameBack() {
        String name = "临" + System.nanoTime() % 1_000_000;
        String key = UUID.randomUUID().toString();
        var made = person(name, key);
        assertThat(person(name, key)).isEqualTo(made);
        String path = ITEMS + "person/" + made.at("/key").asString();
        assertThat(as("tao.ran")
                        .get("/api/v1/administration/people?q="
                                + java.net.URLEncoder.encode(name, java.nio.charset.StandardCharsets.UTF_8))
                        .json()
                        .at("/count")
                        .asInt())
                .isEqualTo(1);

        int version = made.at("/version").asInt();
        var renamed = as("tao.ran").post(path, change(version, "name", name + "改"));
        assertThat(renamed.status()).as(renamed.text()).isEqualTo(200);
        assertThat(renamed.json().at("/fields/name").asString()).isEqualTo(name + "改");
        var stale = as("tao.ran").post(path, change(version, "name", name + "又"));
        assertThat(stale.status()).isEqualTo(422);
        assertThat(stale.json().at("/objections/0/reason").asString())
                .isEqualTo("administration.refusal.changed-meanwhile");

        var changes = as("tao.ran")
                .get("/api/v1/administration/changes?item=PERSON&title="
                        + java.net.URLEncoder.encode(name, java.nio.charset.StandardCharsets.UTF_8))
                .json();
        assertThat(changes.at("/items/0/deed").asString()).isEqualTo("CHANGED");
        assertThat(changes.at("/items/0/differences/0/before").asString()).isEqualTo(name);
        var back = as("tao.ran")
                .post(
                        "/api/v1/administration/changes/"
                                + changes.at("/items/0/id").asLong() + "/restore",
                        "{\"version\": " + renamed.json().at("/version").asInt() + "}");
        assertThat(back.status()).as(back.text()).isEqualTo(200);
        assertThat(back.json().at("/fields/name").asString()).isEqualTo(name);
    }

    private static String change(int version, String field, String value) {
        return "{\"version\": " + version + ", \"fields\": {\"" + field + "\": \"" + value + "\"}}";
    }

    @Test
    void anAccountGetsItsPasswordFromTheAnswerOnceAndNeverByAHash() {
        String name = "号" + System.nanoTime() % 1_000_000;
        String person = person(name, UUID.randomUUID().toString()).at("/key").asString();
        String login = "api." + System.nanoTime();
        String fields = "\"person\": \"" + person + "\", \"login\": \"" + login + "\"";
        var hash = as("tao.ran").post(ITEMS + "account", "{\"fields\": {" + fields + ", \"hash\": \"x\"}}");
        assertThat(hash.status()).isEqualTo(400);
        assertThat(hash.json().at("/field").asString()).isEqualTo("fields.hash");
        var made = as("tao.ran").post(ITEMS + "account", "{\"fields\": {" + fields + "}}");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        String path = ITEMS + "account/" + made.json().at("/key").asString();
        var password = as("tao.ran")
                .post(
                        path + "/password",
                        "{\"version\": " + made.json().at("/version").asInt() + "}");
        assertThat(password.status()).as(password.text()).isEqualTo(200);
        assertThat(password.json().at("/password").asString()).hasSizeGreaterThan(10);
        assertThat(as("tao.ran").get(path).text())
                .doesNotContain(password.json().at("/password").asString());
    }

    @Test
    @Covers({Provision.SYS_4, Provision.KM_2})
    void whoAdministersNothingFindsNothing() {
        for (String path : new String[] {
            ITEMS + "house/8602",
            "/api/v1/administration/houses",
            "/api/v1/administration/houses/8602/departments",
            "/api/v1/administration/people",
            "/api/v1/administration/roles",
            "/api/v1/administration/changes"
        }) {
            assertThat(as("tao.ran").get(path).status()).as(path).isEqualTo(200);
            assertThat(as("tian.ye").get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(as("shen.pei").get("/api/v1/administration/changes").status())
                .as("who audits reads what was changed")
                .isEqualTo(200);
        assertThat(as("tian.ye")
                        .post(ITEMS + "house/8602", change(0, "name-en", "Mine"))
                        .status())
                .isEqualTo(404);
        assertThat(as("tao.ran")
                        .post(ITEMS + "house/8602", change(0, "never-heard-of", "x"))
                        .status())
                .isEqualTo(400);
        assertThat(as("tao.ran").get(ITEMS + "planet/8602").status()).isEqualTo(404);
        assertThat(as("tao.ran").get(ITEMS + "house/0000").status())
                .as("above one's reach")
                .isEqualTo(404);
    }

    @Test
    void pagesOfPeopleFollowOneAnother() {
        var first = as("tao.ran").get("/api/v1/administration/people?size=2").json();
        assertThat(first.at("/items").size()).isEqualTo(2);
        var second = as("tao.ran")
                .get("/api/v1/administration/people?size=2&after="
                        + first.at("/next").asString())
                .json();
        assertThat(second.at("/items/0/id").asLong())
                .isNotIn(
                        first.at("/items/0/id").asLong(),
                        first.at("/items/1/id").asLong());
        assertThat(as("tao.ran")
                        .get("/api/v1/administration/people?after=999999999")
                        .status())
                .isEqualTo(400);
    }

    @Test
    @Covers(Provision.SYS_1)
    void aYearIsTriedAndPutInForceByWhoKeepsTheCalendar() {
        String years = "/api/v1/administration/calendar/years";
        String csv = "date,type,name,notice\\n2087-05-01,HOLIDAY,劳动节,通知";
        var wrong =
                as("tao.ran").post(years + "/2087/trial", "{\"csv\": \"date,type,name,notice\\n2087-05-01,FEAST,x,\"}");
        assertThat(wrong.status()).as(wrong.text()).isEqualTo(200);
        assertThat(wrong.json().at("/errors/0/line").asInt()).isEqualTo(2);
        var trial = as("tao.ran")
                .post(years + "/2087/trial", "{\"csv\": \"" + csv + "\"}")
                .json();
        assertThat(trial.at("/firstTime").asBoolean()).isTrue();
        assertThat(trial.at("/days/0/date").asString()).isEqualTo("2087-05-01");
        assertThat(as("tao.ran").get(years).text()).as("tried only").doesNotContain("2087");
        String order =
                "{\"csv\": \"" + csv + "\", \"base\": " + trial.at("/base").asLong() + "}";
        for (String path : new String[] {years, years + "/2087/trial", years + "/2087"}) {
            var answer =
                    path.equals(years) ? as("tian.ye").get(path) : as("tian.ye").post(path, order);
            assertThat(answer.status())
                    .as("who doesn't keep the calendar: " + path)
                    .isIn(400, 404);
        }
        assertThat(as("tian.ye").post(years + "/2087", order).status()).isEqualTo(404);
        assertThat(as("tao.ran").post(years + "/2087", order).text()).contains("2087");
        assertThat(as("tian.ye").get("/api/v1/public/calendar/years/2087").text())
                .contains("劳动节");
        var stale = as("tao.ran").post(years + "/2087", order);
        assertThat(stale.status()).as("the calendar is another one by now").isEqualTo(422);
        assertThat(stale.json().at("/objections/0/provision").asString()).isEqualTo("SYS-1");
        assertThat(as("tao.ran").post(years + "/1066", order).status()).isEqualTo(400);
    }

    @Test
    @Covers({Provision.SYS_1, Provision.SYS_4})
    void aProcedureIsTriedOnThePastCasesOfAHouseWithinReach() {
        String procedures = "/api/v1/administration/procedures";
        assertThat(as("tao.ran").get(procedures).text()).contains("kunming-petition-2023");
        var trial = as("tao.ran").get(procedures + "/kunming-petition-2023/trial?house=8602");
        assertThat(trial.status()).as(trial.text()).isEqualTo(200);
        assertThat(trial.json().at("/unreckonable").isInt()).isTrue();
        assertThat(as("tao.ran")
                        .get(procedures + "/kunming-petition-2023/trial?house=0000")
                        .status())
                .isEqualTo(400);
        assertThat(as("tao.ran")
                        .get(procedures + "/never-heard-of/trial?house=8602")
                        .status())
                .isEqualTo(404);
        for (String path : new String[] {procedures, procedures + "/kunming-petition-2023/trial?house=8602"})
            assertThat(as("tian.ye").get(path).status()).as(path).isEqualTo(404);
    }

    @Test
    @Covers(Provision.SYS_4)
    void peopleFromASpreadsheetAreTriedThenLoadedOnce() {
        String path = "/api/v1/administration/people/import";
        String name = "表" + System.nanoTime() % 1_000_000;
        byte[] table = ("姓名,工号,单位,部门,职务,可见范围,职责\n" + name + ",T" + name.substring(1)
                        + ",8602,监管一科,科员,本人事项,办理\n无名,,8602,没有这个科,科员,本人事项,办理\n")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var tried = as("tao.ran").postFile(path, "", "", "people.csv", table);
        assertThat(tried.status()).as(tried.text()).isEqualTo(200);
        assertThat(tried.json().at("/tried").asBoolean()).isTrue();
        assertThat(tried.json().at("/added").asInt()).as(tried.text()).isEqualTo(1);
        assertThat(tried.json().at("/problems/0/line").asInt()).isEqualTo(3);
        assertThat(tried.json().at("/problems/0/column").asString()).isEqualTo("DEPARTMENT");
        String people = "/api/v1/administration/people?q="
                + java.net.URLEncoder.encode(name, java.nio.charset.StandardCharsets.UTF_8);
        assertThat(as("tao.ran").get(people).json().at("/count").asInt()).isZero();
        var other = as("tian.ye").postFile(path, "", "", "people.csv", table, "trial", "false");
        assertThat(other.status()).isEqualTo(404);
        var loaded = as("tao.ran").postFile(path, "", "", "people.csv", table, "trial", "false");
        assertThat(loaded.json().at("/added").asInt()).as(loaded.text()).isEqualTo(1);
        var again = as("tao.ran").postFile(path, "", "", "people.csv", table, "trial", "false");
        assertThat(again.json().at("/known").asInt()).as(again.text()).isEqualTo(1);
        assertThat(as("tao.ran").get(people).json().at("/count").asInt()).isEqualTo(1);
        var noTable = as("tao.ran")
                .postFile(path, "", "", "people.csv", "x".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(noTable.json().at("/missing").toString()).contains("NAME", "HOUSE");
    }
}
