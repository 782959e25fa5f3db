package xinqiao.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import xinqiao.api.OtherSystem.Answer;
import xinqiao.disclosure.ApplicationAct;
import xinqiao.disclosure.Clerks;
import xinqiao.identity.Client;
import xinqiao.identity.PersonalTokens;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** An application from the reception post to the archive, by programs alone. */
@XinqiaoTest
@Import({Staff.class, OtherSystems.class, Clerks.class})
class ApplicationsOverHttpTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final String ALL = "/api/v1/applications";
    private static final String FORM = """
            {"way":"IN_PERSON","arrivedOn":"2026-03-02","kind":"PERSON","manner":"POST",
             "identitySeen":true,"signed":true,"items":[{"name":"%s","fileNumber":"","features":"2025年"}],
             "applicants":[{"name":"白样例","documentKind":"PASSPORT","documentNumber":"E77001","phone":"13900000088"}]}""";

    @Autowired
    OtherSystems systems;

    @Autowired
    PersonalTokens tokens;

    @Autowired
    Clerks clerks;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    @BeforeEach
    void aMonday() {
        clock.set(MONDAY);
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private OtherSystem as(String login) {
        return systems.as(login, port);
    }

    private long registered(String name) {
        var receipt = as("tian.ye").post(ALL, FORM.formatted(name));
        assertThat(receipt.status()).as(receipt.text()).isEqualTo(201);
        assertThat(receipt.json().at("/code").asString()).hasSize(10);
        return receipt.json().at("/id").asLong();
    }

    private JsonNode read(String login, long id) {
        return as(login).get(ALL + "/" + id).json();
    }

    private Answer attempt(String login, long id, String act, String fields) {
        int seq = read(login, id).at("/seq").asInt();
        return as(login)
                .post(
                        ALL + "/" + id + "/acts/" + act,
                        "{\"seq\":" + seq + (fields.isEmpty() ? "" : ",") + fields + "}");
    }

    @CanIgnoreReturnValue
    private JsonNode act(String login, long id, String act, String fields) {
        Answer done = attempt(login, id, act, fields);
        assertThat(done.status()).as(done.text()).isEqualTo(200);
        return done.json();
    }

    @Test
    @Covers({Provision.SZ_15, Provision.LAW_D3, Provision.LAW_D4, Provision.LAW_D8, Provision.SYS_2, Provision.SYS_4})
    void anApplicationIsRegisteredDecidedServedAndClosed() {
        long id = registered("2025年查验规程");
        String number = read("tian.ye", id).at("/number").asString();
        var page = as("tian.ye").get(ALL + "?view=OPEN&q=" + number).json();
        assertThat(page.at("/count").asInt()).isEqualTo(1);
        assertThat(page.at("/items/0/id").asLong()).isEqualTo(id);
        assertThat(page.at("/items/0/dueOn").asString()).isNotEmpty();
        act("tian.ye", id, "assign", "\"department\":" + clerks.department("8602", "监管一科") + ",\"words\":\"请检索\"");
        act(
                "yue.hua",
                id,
                "search",
                "\"on\":\"2026-03-02\",\"items\":[1],\"where\":\"本科档案\",\"by\":\"岳华\",\"found\":false,\"words\":\"未制作\"");
        var refused = attempt(
                "yue.hua",
                id,
                "draft",
                "\"decisions\":[{\"no\":1,\"kind\":\"NOT_EXISTING\",\"reasoning\":\"\",\"basis\":\"\",\"access\":\"\",\"competent\":\"\"}],\"interest\":\"\",\"legal\":false");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/objections/0/text").asString()).isNotEmpty();
        act(
                "yue.hua",
                id,
                "draft",
                "\"decisions\":[{\"no\":1,\"kind\":\"NOT_EXISTING\",\"reasoning\":\"经检索没有。\",\"basis\":\"\",\"access\":\"\",\"competent\":\"\"}],\"interest\":\"\",\"legal\":false");
        clerks.approve(id);
        var decided = read("tian.ye", id);
        assertThat(decided.at("/items/0/decision/kind").asString()).isEqualTo("NOT_EXISTING");
        long letter = decided.at("/letters")
                .get(decided.at("/letters").size() - 1)
                .at("/id")
                .asLong();
        assertThat(as("tian.ye")
                        .get(ALL + "/" + id + "/letters/" + letter + "/pdf")
                        .text())
                .startsWith("%PDF");
        assertThat(as("tian.ye").get(ALL + "/" + id + "/letters/" + letter).text())
                .contains("2025年查验规程");
        act(
                "tian.ye",
                id,
                "serve",
                "\"letter\":" + letter + ",\"on\":\"2026-03-02\",\"means\":\"POST\",\"note\":\"XA1\"");
        assertThat(act("tian.ye", id, "close", "\"words\":\"齐全\"").at("/state").asString())
                .isEqualTo("CLOSED");
        var term = as("tian.ye").get(ALL + "/" + id + "/clocks/answer").json();
        assertThat(term.at("/deadline/days").size()).isPositive();
        assertThat(as("tian.ye").get(ALL + "/counts").json().has("LATE")).isTrue();
        act("tian.ye", id, "note-help", "\"words\":\"当面宣读\"");
        String year = "/help?from=2026-01-01&until=2026-12-31";
        assertThat(as("tian.ye").get(ALL + year).json().at("/given").asInt()).isPositive();
        assertThat(as("cao.yang")
                        .get(ALL + year + "&house=8602")
                        .json()
                        .at("/given")
                        .asInt())
                .isZero();
    }

    /** By a program as by the form: what the house's procedure doesn't ask isn't taken, and the article is that procedure's. */
    @Test
    @Covers({Provision.SZ_15, Provision.SZ_22, Provision.LAW_S1})
    void aProgramSaysNoMoreThanThePrescribedFormAsks() {
        String asked =
                FORM.formatted("2025年有关统计").replace("\"kind\"", "\"purpose\":\"论文\",\"ownRecord\":true,\"kind\"");
        var refused = as("tian.ye").post(ALL, asked);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/objections").values().stream()
                        .map(each -> each.at("/reason").asString() + " "
                                + each.at("/citationZh").asString()))
                .containsExactly(
                        "disclosure.refusal.purpose-not-asked 《中华人民共和国政府信息公开条例》第二十七条",
                        "disclosure.refusal.own-record-not-asked 《中华人民共和国政府信息公开条例》第二十九条");
        assertThat(as("yan.ming").post(ALL, asked).status())
                .as("the form of Shenzhen asks both")
                .isEqualTo(201);
        var nobody = as("tian.ye").post(ALL, FORM.formatted("2025年有关统计").replace("E77001", ""));
        assertThat(nobody.json().at("/objections/0/reason").asString()).isEqualTo("disclosure.refusal.no-document");
        assertThat(nobody.json().at("/objections/0/citationZh").asString()).endsWith("第二十九条");
        var posted =
                FORM.formatted("2025年有关统计").replace("IN_PERSON", "SIGNED_POST").replace("E77001", "");
        assertThat(as("tian.ye").post(ALL, posted).status())
                .as("a letter is registered as it came")
                .isEqualTo(201);
        var mistyped = as("tian.ye")
                .post(
                        ALL,
                        FORM.formatted("2025年有关统计")
                                .replace("PASSPORT", "ID_CARD")
                                .replace("E77001", "110101199003070012"));
        assertThat(mistyped.json().at("/objections/0/reason").asString()).isEqualTo("disclosure.refusal.id-card-wrong");
    }

    /** Whoever sees the application, and not the report that it became, learns neither which it is nor about whom. */
    @Test
    @Covers({Provision.LAW_D7, Provision.SYS_4, Provision.KM_21B})
    void aReportThatAnApplicationBecameIsntToldByItsHistory() {
        long id = registered("要求公开某科人员违纪情况");
        clerks.examine("tian.ye", id);
        act("tian.ye", id, "lead-to-petitions", "\"why\":\"属于检举控告\",\"report\":true,\"accused\":[\"刀亚萍\"]");
        for (String login : List.of("tian.ye", "gu.xin"))
            assertThat(read(login, id).at("/history").toString())
                    .contains("LedToPetitions", "属于检举控告")
                    .doesNotContain("\"petition\"", "\"barred\"", "\"departments\"");
    }

    @Test
    @Covers({Provision.SYS_3, Provision.SYS_4})
    void whoLooksAtSomethingOldChangesNothingAndAWrongFieldIsNamed() {
        long id = registered("旧的查阅");
        var stale = as("tian.ye").post(ALL + "/" + id + "/acts/note-help", "{\"seq\":0,\"words\":\"代为填写\"}");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.json().at("/seq").asInt()).isEqualTo(1);
        var wrong = attempt("tian.ye", id, "note-help", "\"word\":\"x\"");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(attempt("tian.ye", id, "no-such-act", "").status()).isEqualTo(404);
        // for another house it is no question of fields
        assertThat(as("cao.yang")
                        .post(ALL + "/" + id + "/acts/note-help", "{\"word\":\"x\"}")
                        .status())
                .isEqualTo(404);
        assertThat(as("tian.ye").get(ALL + "?size=0").status()).isEqualTo(400);
        assertThat(as("tian.ye").get(ALL + "?after=x").status()).isEqualTo(400);
    }

    @Test
    void pagesGoOnWhereTheOneBeforeEnded() {
        long first = registered("分页一");
        long second = registered("分页二");
        var page = as("tian.ye").get(ALL + "?view=ALL&size=1").json();
        assertThat(page.at("/items/0/id").asLong()).isEqualTo(second);
        var next = as("tian.ye")
                .get(ALL + "?view=ALL&size=1&after=" + page.at("/next").asString())
                .json();
        assertThat(next.at("/items/0/id").asLong()).isEqualTo(first);
    }

    @Test
    void sentAgainWithItsKeyItIsRegisteredOnce() {
        String body = FORM.formatted("只登记一次");
        var first = as("tian.ye").post(ALL, body, "Idempotency-Key", "0190a6b2-6f1e-application");
        var again = as("tian.ye").post(ALL, body, "Idempotency-Key", "0190a6b2-6f1e-application");
        assertThat(again.text()).isEqualTo(first.text());
    }

    @Test
    @Covers({Provision.SZ_23, Provision.SYS_4})
    void aTokenWithoutPowersReadsNoPeopleAndNoDocumentsAndChangesNothing() {
        var sent = as("tian.ye")
                .postFile(ALL, "application", FORM.formatted("有附件"), "线索.txt", "线索".getBytes(StandardCharsets.UTF_8));
        assertThat(sent.status()).as(sent.text()).isEqualTo(201);
        long id = sent.json().at("/id").asLong();
        String token = tokens.issue(
                        clerks.who("tian.ye"), "applications " + id, Set.of(), 1, new Client("127.0.0.1", "test"))
                .orElseThrow();
        var program = new OtherSystem(port, token);
        var read = program.get(ALL + "/" + id);
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.text()).contains("线索.txt").doesNotContain("13900000088", "E77001");
        long file = read.json().at("/attachments/0/id").asLong();
        assertThat(program.get(ALL + "/" + id + "/attachments/" + file).text()).isEqualTo("线索");
        assertThat(program.get(ALL + "/" + id + "/people").status()).isEqualTo(404);
        assertThat(program.get(ALL + "?view=ALL&q=13900000088")
                        .json()
                        .at("/count")
                        .asInt())
                .isZero();
        assertThat(as("tian.ye").get(ALL + "/" + id + "/people").text()).contains("13900000088");
        for (String act : List.of("\"what\":\"x\"", "\"reason\":\"x\",\"person\":1")) {
            var answer = program.post(
                    ALL + "/" + id + "/acts/" + (act.contains("what") ? "add-material" : "recuse"),
                    "{\"seq\":1," + act + "}");
            assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        }
        assertThat(read("tian.ye", id).at("/seq").asInt()).isEqualTo(1);
    }

    @Test
    void filesComeWithAnActAsParts() {
        long id = registered("补充材料");
        var added = as("tian.ye")
                .postFile(
                        ALL + "/" + id + "/acts/add-material",
                        "act",
                        "{\"seq\":" + read("tian.ye", id).at("/seq").asInt() + ",\"what\":\"检索线索\"}",
                        "线索.txt",
                        "线索".getBytes(StandardCharsets.UTF_8));
        assertThat(added.status()).as(added.text()).isEqualTo(200);
        assertThat(added.json().at("/attachments/0/name").asString()).isEqualTo("线索.txt");
        assertThat(as("tian.ye")
                        .postFile(
                                ALL + "/" + id + "/acts/close",
                                "act",
                                "{\"seq\":1,\"words\":\"x\"}",
                                "x.txt",
                                new byte[] {1})
                        .status())
                .isEqualTo(404);
    }

    @Test
    void everyActIsDescribedWithItsFieldsItsPowerAndItsProvision() {
        JsonNode paths =
                new OtherSystem(port, null).get("/api/openapi.json").json().at("/paths");
        assertThat(Stream.of(ApplicationAct.values())
                        .map(act -> act.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .allMatch(act -> paths.has(ALL + "/{application}/acts/" + act));
        var corrected =
                paths.get(ALL + "/{application}/acts/receive-correction").at("/post");
        assertThat(corrected.at("/description").asString()).contains("Power: REGISTER or TRIAGE");
        assertThat(corrected.at("/requestBody/content").propertyNames())
                .contains("application/json", "multipart/form-data");
        assertThat(paths.get(ALL + "/{application}/acts/close")
                        .at("/post/requestBody/content")
                        .propertyNames())
                .containsExactly("application/json");
    }
}
