package xinqiao.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import xinqiao.api.OtherSystem.Answer;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.publication.PublicLibrary;
import xinqiao.publication.PublishingAct;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** What is to be public, from the draft to the archive, by programs alone. */
@XinqiaoTest
@Import({Staff.class, OtherSystems.class})
class PublicationsOverHttpTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final String ALL = "/api/v1/publications";
    private static final String DRAFT = """
            {"item":"GS-C22","kind":"NOTICE","formedOn":"2026-03-02","title":"%s","body":"%s"}""";

    @Autowired
    OtherSystems systems;

    @Autowired
    TestClock clock;

    @Autowired
    PublicLibrary library;

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

    private JsonNode drafted(String title, String body) {
        var made = as("fang.zhou").post(ALL, DRAFT.formatted(title, body));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(made.all().headers().firstValue("Location"))
                .hasValue(ALL + "/" + made.json().at("/id").asLong());
        return made.json();
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
    @Covers({Provision.GS_7, Provision.SZ_19, Provision.SZ_20, Provision.SZ_21, Provision.SZ_17})
    void aDraftIsHandedInApprovedScheduledPublishedCorrectedAndWithdrawn() {
        var made = drafted("关于接口拟稿的通告", "自下周起施行。");
        long id = made.at("/id").asLong();
        assertThat(made.at("/open").toString())
                .contains("submit", "edit", "drop")
                .doesNotContain("approve");
        assertThat(made.at("/clocks").size()).isPositive();
        assertThat(as("fang.zhou").get(ALL + "?state=DRAFT").text()).contains("\"id\":" + id + ",");
        var edited = act("fang.zhou", id, "edit", "\"publication\":" + DRAFT.formatted("关于接口拟稿的通告", "自下月起施行。"));
        assertThat(edited.at("/body").asString()).isEqualTo("自下月起施行。");
        act("fang.zhou", id, "submit", "\"words\":\"请审查\"");
        // who wrote it doesn't approve it, and the article says so
        var own = attempt("fang.zhou", id, "approve", "\"words\":\"同意\"");
        assertThat(own.status()).isEqualTo(422);
        assertThat(own.json().at("/objections/0/provision").asString()).isEqualTo("SZ-20");
        assertThat(own.json().at("/objections/0/citationZh").asString()).isNotEmpty();
        assertThat(as("cao.yang").get(ALL + "?waiting=true").text()).contains("\"id\":" + id + ",");
        act("cao.yang", id, "approve", "\"words\":\"同意公开\"");
        var scheduled = act("fang.zhou", id, "schedule", "\"at\":\"2026-03-09T01:00:00Z\"");
        assertThat(scheduled.at("/versionState").asString()).isEqualTo("SCHEDULED");
        act("fang.zhou", id, "unschedule", "");
        String number = act("fang.zhou", id, "publish", "").at("/number").asString();
        assertThat(as("fang.zhou").get("/api/v1/public/documents/" + number).text())
                .contains("自下月起施行。");
        assertThat(as("fang.zhou").get(ALL + "?state=PUBLISHED").text()).contains("\"id\":" + id + ",");
        act("fang.zhou", id, "correct", "\"words\":\"日期有误\"");
        act("fang.zhou", id, "drop", "");
        act("fang.zhou", id, "correct", "\"words\":\"日期有误\",\"closing\":\"原文日期写错，已经更正\"");
        act("fang.zhou", id, "submit", "");
        act("cao.yang", id, "approve", "");
        act("fang.zhou", id, "publish", "");
        assertThat(library.closed(library.find(number).orElseThrow(), 1)
                        .orElseThrow()
                        .words())
                .as("what the public is told in place of the text before")
                .isEqualTo("原文日期写错，已经更正");
        assertThat(attempt("fang.zhou", id, "withdraw", "\"words\":\"内容过时\",\"told\":\"\"")
                        .status())
                .isEqualTo(422);
    }

    @Test
    @Covers(Provision.SYS_4)
    void whatIsBeingMadeIsNotThereForOthersWhateverIsSent() {
        long id = drafted("关于接口保密的草稿", "内部草稿。").at("/id").asLong();
        for (String stranger : new String[] {"dao.yaping", "zhou.min", "tao.ran"}) {
            assertThat(as(stranger).get(ALL + "/" + id).status()).as(stranger).isEqualTo(404);
            assertThat(as(stranger).get(ALL + "/" + id + "/files/1").status()).isEqualTo(404);
            for (String body : new String[] {"{\"seq\":1}", "{}", "[]", "{\"seq\":0,\"findings\":[]}"})
                for (String act : new String[] {"/acts/submit", "/acts/drop", "/acts/nothing", "/confirmations"})
                    assertThat(as(stranger).post(ALL + "/" + id + act, body).status())
                            .as(stranger + act + body)
                            .isEqualTo(404);
            var list = as(stranger).get(ALL);
            assertThat(list.text()).doesNotContain("关于接口保密的草稿");
        }
        assertThat(new OtherSystem(port, null).get(ALL).status()).isEqualTo(401);
        assertThat(as("tao.ran").get(ALL).status())
                .as("who has nothing to do with it")
                .isEqualTo(404);
        assertThat(as("tao.ran").post(ALL, DRAFT.formatted("x", "y")).status()).isEqualTo(404);
        assertThat(read("fang.zhou", id).at("/state").asString()).isEqualTo("DRAFT");
    }

    @Test
    void aWrongFieldIsNamedAndWhatWasWrittenMeanwhileIsNotOverwritten() {
        var fang = as("fang.zhou");
        assertThat(fang.post(ALL, "{\"item\":\"GS-C22\"}").json().at("/field").asString())
                .isNotEmpty();
        var item = fang.post(ALL, DRAFT.formatted("题", "文").replace("GS-C22", "GS-C99"));
        assertThat(item.status()).isEqualTo(400);
        assertThat(item.json().at("/field").asString()).isEqualTo("item");
        assertThat(fang.post(ALL, DRAFT.formatted("", "")).status()).isEqualTo(422);
        long id = drafted("关于接口并发的通告", "正文。").at("/id").asLong();
        int seq = read("fang.zhou", id).at("/seq").asInt();
        act("fang.zhou", id, "edit", "\"publication\":" + DRAFT.formatted("关于接口并发的通告", "新文。"));
        var late = fang.post(ALL + "/" + id + "/acts/submit", "{\"seq\":" + seq + "}");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().at("/seq").asInt()).isGreaterThan(seq);
        assertThat(fang.post(ALL + "/" + id + "/acts/submit", "{\"seq\":99,\"x\":1}")
                        .json()
                        .at("/field")
                        .asString())
                .isEqualTo("x");
    }

    @Test
    void aDraftThatIsSentTwiceIsOneAndWhatIsFoundInItIsAnsweredFor() {
        String key = "0190a6b2-6f1e-7c3a-publication";
        String body = DRAFT.formatted("关于接口联系方式的公告", "联系电话13912345678。");
        var first = as("fang.zhou").post(ALL, body, "Idempotency-Key", key);
        var again = as("fang.zhou").post(ALL, body, "Idempotency-Key", key);
        assertThat(again.json().at("/id")).isEqualTo(first.json().at("/id"));
        assertThat(as("fang.zhou")
                        .post(ALL, DRAFT.formatted("别的", "别的。"), "Idempotency-Key", key)
                        .status())
                .isEqualTo(422);
        long id = first.json().at("/id").asLong();
        assertThat(attempt("fang.zhou", id, "submit", "").status()).isEqualTo(422);
        var found = first.json().at("/findings/0/key").asString();
        var confirmed = as("fang.zhou")
                .post(
                        ALL + "/" + id + "/confirmations",
                        "{\"seq\":" + first.json().at("/seq").asInt() + ",\"findings\":[\"" + found + "\"]}");
        assertThat(confirmed.status()).as(confirmed.text()).isEqualTo(200);
        assertThat(confirmed.json().at("/findings/0/confirmed").asBoolean()).isTrue();
        act("fang.zhou", id, "submit", "");
        var withFile = as("fang.zhou")
                .postFile(
                        ALL,
                        "publication",
                        DRAFT.formatted("关于接口附件的公告", "见附件。"),
                        "附件说明.txt",
                        "附件内容".getBytes(StandardCharsets.UTF_8));
        assertThat(withFile.status()).as(withFile.text()).isEqualTo(201);
        assertThat(as("fang.zhou")
                        .get(ALL + "/" + withFile.json().at("/id").asLong() + "/files/1")
                        .text())
                .isEqualTo("附件内容");
    }

    @Test
    void everyActIsDescribed() {
        JsonNode paths =
                new OtherSystem(port, null).get("/api/openapi.json").json().at("/paths");
        assertThat(Stream.of(PublishingAct.values())
                        .map(act -> act.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .allMatch(act -> paths.has("/api/v1/publications/{publication}/acts/" + act));
        assertThat(paths.get("/api/v1/publications/{publication}/acts/withdraw")
                        .at("/post/requestBody/content/application~1json/schema/required")
                        .toString())
                .contains("seq", "words", "told");
    }
}
