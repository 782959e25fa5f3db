package xinqiao.api;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.petition.Desks.acceptAppeal;
import static xinqiao.petition.Desks.draft;
import static xinqiao.petition.Desks.heard;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Command;
import xinqiao.petition.Desks;
import xinqiao.petition.Outcome;
import xinqiao.petition.Papers;
import xinqiao.petition.SavedList.With;
import xinqiao.petition.SavedLists;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** What is at one's own desk, for programs: the same as on its pages, and no more. */
@XinqiaoTest
@Import({Staff.class, Desks.class, OtherSystems.class})
class DeskOverHttpTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    OtherSystems systems;

    @Autowired
    Desks desks;

    @Autowired
    SavedLists saved;

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

    private long registered() {
        return desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
    }

    private static String remarks(long id) {
        return "/api/v1/petitions/" + id + "/remarks";
    }

    @Test
    @Covers(Provision.SYS_4)
    void aRemarkAsksForAColleaguesAttentionUntilItIsRead() {
        long id = registered();
        long head = desks.who("dao.yaping").personId();
        String words = "请核对报关单" + id;
        for (int i = 0; i < 2; i++) {
            var noted =
                    as("tian.ye").post(remarks(id), "{\"words\": \"" + words + "\", \"mentioned\": [" + head + "]}");
            assertThat(noted.status()).as(noted.text()).isEqualTo(201);
            assertThat(noted.json().size())
                    .as("the same words twice are one remark")
                    .isEqualTo(1);
        }
        assertThat(as("dao.yaping").get("/api/v1/remarks").text()).contains(words);
        assertThat(as("dao.yaping").get(remarks(id)).json().at("/0/words").asString())
                .isEqualTo(words);
        assertThat(as("dao.yaping").get("/api/v1/remarks").text()).doesNotContain(words);
    }

    @Test
    @Covers(Provision.SYS_4)
    void onACaseOfAnotherHouseThereAreNoRemarksWhateverIsSent() {
        long id = registered();
        assertThat(as("cao.yang").get(remarks(id)).status()).isEqualTo(404);
        for (String body : new String[] {"{\"words\": \"x\"}", "{}", "[]"})
            assertThat(as("cao.yang").post(remarks(id), body).status()).isEqualTo(404);
        assertThat(as("tian.ye").post(remarks(id), "{}").status()).isEqualTo(400);
        assertThat(as("tian.ye")
                        .post(remarks(id), "{\"words\": \"x\", \"mentioned\": [-1]}")
                        .status())
                .isEqualTo(422);
    }

    @Test
    @Covers({Provision.KM_28A, Provision.SYS_4})
    void whatWaitsForALeaderIsListedAndReturned() {
        long id = registered();
        desks.act("tian.ye", id, acceptAppeal());
        desks.act("tian.ye", id, desks.assign("8602", "监管一科", "yue.hua", 20));
        desks.act("yue.hua", id, heard(MONDAY));
        desks.act("yue.hua", id, draft(Outcome.SUPPORTED));
        desks.act("bai.lu", id, new Command.ReviewLaw(true, "无异议", null));
        assertThat(as("tian.ye").get("/api/v1/approvals").json().size()).isZero();
        var waiting = as("gu.xin").get("/api/v1/approvals");
        assertThat(waiting.text()).contains("\"id\":" + id + ",").contains("\"approve\"");
        int before = as("gu.xin").get("/api/v1/desk").json().at("/approvals").asInt();
        int seq = as("gu.xin").get("/api/v1/petitions/" + id).json().at("/seq").asInt();
        var returned = as("gu.xin")
                .post(
                        "/api/v1/petitions/" + id + "/acts/approve",
                        "{\"seq\": " + seq + ", \"approves\": false, \"remarks\": \"请补充依据\"}");
        assertThat(returned.status()).as(returned.text()).isEqualTo(200);
        assertThat(as("gu.xin").get("/api/v1/approvals").text()).doesNotContain("\"id\":" + id + ",");
        assertThat(as("gu.xin").get("/api/v1/desk").json().at("/approvals").asInt())
                .isEqualTo(before - 1);
    }

    @Test
    void theNumbersOfTheStartPageAreThoseOfItsLists() {
        long id = registered();
        var numbers = as("tian.ye").get("/api/v1/desk").json();
        assertThat(numbers.at("/lists/MY_DESK").asLong()).isPositive();
        assertThat(numbers.at("/lists"))
                .isEqualTo(as("tian.ye").get("/api/v1/petitions/counts").json());
        assertThat(as("tian.ye").get("/api/v1/petitions?view=MY_DESK&size=200").text())
                .contains("\"id\":" + id + ",");
    }

    @Test
    void aSavedListIsAskedForByItsQuery() {
        long id = registered();
        String name = "本日" + id;
        assertThat(saved.save(
                        desks.who("tian.ye"),
                        name,
                        "/desk/petitions?view=ALL&channel=LETTER&from=2026-03-02&until=2026-03-02&open=yes&order=NEWEST",
                        With.NOBODY))
                .isTrue();
        var lists = as("tian.ye").get("/api/v1/saved-lists").json();
        String query = "";
        for (var one : lists)
            if (one.at("/name").asString().equals(name))
                query = one.at("/query").asString();
        assertThat(query).startsWith("view=ALL");
        assertThat(as("tian.ye")
                        .get("/api/v1/petitions?" + query)
                        .json()
                        .at("/items/0/id")
                        .asLong())
                .isEqualTo(id);
        assertThat(as("tian.ye")
                        .get("/api/v1/petitions?" + query.replace("2026-03-02", "2026-03-01"))
                        .text())
                .doesNotContain("\"id\":" + id + ",");
        assertThat(as("gu.xin").get("/api/v1/saved-lists").text()).doesNotContain(name);
        assertThat(as("tian.ye")
                        .get("/api/v1/petitions?from=%2B999999999-12-31")
                        .status())
                .isEqualTo(400);
        assertThat(as("tian.ye")
                        .get("/api/v1/petitions?after=%2B999999999-12-31_1")
                        .status())
                .isEqualTo(400);
    }

    @Test
    @Covers({Provision.SYS_3, Provision.SYS_4})
    void aLeaderLetsAColleagueActAndTakesItBack() {
        long colleague = desks.who("dao.yaping").personId();
        String asked = """
                {"person": %d, "powers": ["APPROVE"], "from": "2031-03-03", "until": "2031-03-04", "reason": "出差"}""".formatted(colleague);
        String key = java.util.UUID.randomUUID().toString();
        var given = as("gu.xin").post("/api/v1/delegations", asked, "Idempotency-Key", key);
        assertThat(given.status()).as(given.text()).isEqualTo(201);
        assertThat(given.json().at("/items/0/person").asLong()).isEqualTo(colleague);
        assertThat(as("gu.xin")
                        .post("/api/v1/delegations", asked, "Idempotency-Key", key)
                        .json())
                .isEqualTo(given.json());
        var again = as("gu.xin").post("/api/v1/delegations", asked);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.json().at("/objections/0/reason").asString()).isEqualTo("delegation.refusal.overlaps");
        assertThat(again.json().at("/objections/0/citationZh").asString()).isNotBlank();

        String revoke = "/api/v1/delegations/" + given.json().at("/items/0/id").asLong() + "/revoke";
        assertThat(as("tian.ye").post(revoke, "").status()).isEqualTo(404);
        assertThat(as("bai.lu").post(revoke, "").status()).isEqualTo(404);
        assertThat(as("gu.xin").post(revoke, "").json().at("/items/0/revokedAt").isMissingNode())
                .isFalse();
        assertThat(as("tian.ye").get("/api/v1/delegations").status()).isEqualTo(404);
        assertThat(as("gu.xin")
                        .post("/api/v1/delegations", asked.replace("2031-03-04", "+999999999-12-31"))
                        .status())
                .isEqualTo(400);
    }

    private static String list(String name, String query, String with) {
        return "{\"name\": \"%s\", \"query\": \"%s\", \"with\": \"%s\"}".formatted(name, query, with);
    }

    @Test
    @Covers(Provision.SYS_4)
    void aListIsKeptUnderANameSharedByWhoLeadsAndRemoved() {
        String lists = "/api/v1/saved-lists";
        String name = "接口" + System.nanoTime() % 1_000_000;
        var kept = as("tian.ye").post(lists, list(name, "view=ALL&q=张三&open=true&order=NEWEST", "NOBODY"));
        assertThat(kept.status()).as(kept.text()).isEqualTo(201);
        long id = 0;
        for (var one : kept.json())
            if (one.at("/name").asString().equals(name)) {
                id = one.at("/id").asLong();
                String query = one.at("/query").asString();
                assertThat(as("tian.ye").get("/api/v1/petitions?" + query).status())
                        .as(query)
                        .isEqualTo(200);
            }
        assertThat(id).isPositive();
        assertThat(as("dao.yaping").get(lists).text()).doesNotContain(name);
        assertThat(as("dao.yaping").post(lists + "/" + id + "/remove", "").status())
                .isEqualTo(404);
        for (String wrong : new String[] {"view=NOWHERE", "never=1", "from=2026-02-30", "person=x"})
            assertThat(as("tian.ye").post(lists, list(name, wrong, "NOBODY")).status())
                    .as(wrong)
                    .isEqualTo(400);
        assertThat(as("yue.hua").post(lists, list(name, "view=LATE", "HOUSE")).status())
                .as("who doesn't lead shares nothing")
                .isEqualTo(404);
        assertThat(as("dao.yaping")
                        .post(lists, list(name + "共", "view=LATE&q=张三", "HOUSE"))
                        .status())
                .as("words that were looked for are nobody else's to read")
                .isEqualTo(400);
        var shared = as("dao.yaping").post(lists, list(name + "共", "view=LATE", "HOUSE"));
        assertThat(shared.status()).as(shared.text()).isEqualTo(201);
        assertThat(as("yue.hua").get(lists).text()).contains(name + "共");
        assertThat(as("cao.yang").get(lists).text()).doesNotContain(name);
        assertThat(as("tian.ye").post(lists + "/" + id + "/remove", "").text()).doesNotContain("\"" + name + "\"");
    }

    private static String order(String run, String act, String facts, long... cases) {
        var seen = java.util.Arrays.stream(cases)
                .mapToObj(id -> "{\"id\": " + id + ", \"seq\": %d}")
                .toList();
        return "{\"run\": \"" + run + "\", \"act\": \"" + act + "\", \"cases\": " + seen + ", \"facts\": {" + facts
                + "}}";
    }

    @Test
    @Covers({Provision.KM_8, Provision.SYS_4})
    void oneActOnManyIsLookedAtConfirmedOnceAndReportedCaseByCase() {
        long one = registered();
        long two = registered();
        long early = registered();
        desks.act("tian.ye", one, acceptAppeal());
        desks.act("tian.ye", two, acceptAppeal());
        String bulk = "/api/v1/petitions/bulk";
        String ids = "{\"act\": \"ASSIGN\", \"ids\": [" + one + ", " + two + ", " + early + "]}";
        var looked = as("tian.ye").post(bulk + "/check", ids);
        assertThat(looked.status()).as(looked.text()).isEqualTo(200);
        assertThat(looked.json().at("/ready").size()).isEqualTo(2);
        assertThat(looked.json().at("/not/0/id").asLong()).isEqualTo(early);
        assertThat(looked.json().at("/not/0/grounds/0/citationZh").asString()).isNotBlank();

        String run = java.util.UUID.randomUUID().toString();
        String facts = "\"department\": " + desks.department("8602", "监管一科") + ", \"instruction\": \"请办理\"";
        int seq = looked.json().at("/ready/0/seq").asInt();
        int earlySeq = looked.json().at("/not/0/seq").asInt();
        String asked = order(run, "ASSIGN", facts, one, two, early).formatted(seq, seq - 1, earlySeq);
        var done = as("tian.ye").post(bulk, asked);
        assertThat(done.status()).as(done.text()).isEqualTo(200);
        assertThat(done.json().at("/results/0/result").asString()).isEqualTo("DONE");
        assertThat(done.json().at("/results/1/result").asString()).isEqualTo("CHANGED");
        assertThat(done.json().at("/results/2/result").asString()).isEqualTo("REFUSED");
        assertThat(done.json().at("/results/2/reasons/0/article").asString()).isNotBlank();
        assertThat(as("tian.ye").post(bulk, asked).json()).as("sent again").isEqualTo(done.json());
        assertThat(as("tian.ye").get(bulk + "/" + run).json()).isEqualTo(done.json());
        assertThat(as("dao.yaping").get(bulk + "/" + run).status())
                .as("somebody else's report")
                .isEqualTo(404);

        assertThat(as("yue.hua").post(bulk + "/check", ids).status())
                .as("without the power")
                .isEqualTo(404);
        var elsewhere = as("cao.yang").post(bulk + "/check", ids);
        assertThat(elsewhere.text()).isEqualTo("{\"ready\":[],\"not\":[]}");
        String other = order(java.util.UUID.randomUUID().toString(), "ASSIGN", facts, two)
                .formatted(seq);
        assertThat(as("cao.yang").post(bulk, other).json().at("/results").size())
                .as("what one doesn't see isn't even reported")
                .isZero();
        assertThat(desks.read("dao.yaping", two).petition().state()).isEqualTo(xinqiao.petition.State.ACCEPTED);
        for (String wrong : new String[] {"", facts + ", \"what\": \"x\""})
            assertThat(as("tian.ye")
                            .post(
                                    bulk,
                                    order(java.util.UUID.randomUUID().toString(), "ASSIGN", wrong, two)
                                            .formatted(seq))
                            .status())
                    .as(wrong)
                    .isEqualTo(400);
        assertThat(as("tian.ye")
                        .post(bulk + "/check", ids.replace("ASSIGN", "ACCEPT"))
                        .status())
                .as("a judgement of its own isn't for many, unless they have the same text")
                .isEqualTo(404);
    }
}
