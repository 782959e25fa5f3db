package xinqiao.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import xinqiao.api.OtherSystem.Answer;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.ClosingPoint;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** A case from the first line to the last, by programs alone. */
@XinqiaoTest
@Import({Staff.class, OtherSystems.class})
class LifeOverHttpTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    OtherSystems systems;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    @BeforeEach
    void aMonday() {
        clock.set(MONDAY);
    }

    private OtherSystem as(String login) {
        return systems.as(login, port);
    }

    private JsonNode read(String login, String number) {
        var page = as(login).get("/api/v1/petitions?q=" + number).json();
        return as(login)
                .get("/api/v1/petitions/" + page.at("/items/0/id").asLong())
                .json();
    }

    /** The act with these fields, on the case as the person sees it now. */
    @CanIgnoreReturnValue
    private JsonNode act(String login, String number, String act, String fields) {
        JsonNode seen = read(login, number);
        Answer done = as(login)
                .post(
                        "/api/v1/petitions/" + seen.at("/id").asLong() + "/acts/" + act,
                        "{\"seq\":" + seen.at("/seq").asInt() + (fields.isEmpty() ? "" : "," + fields) + "}");
        assertThat(done.status()).as(done.text()).isEqualTo(200);
        return done.json();
    }

    private long department(String login, String kind, String name) {
        return StreamSupport.stream(as(login).get("/api/v1/departments").json().spliterator(), false)
                .filter(one -> one.at("/kind").asString().equals(kind)
                        && one.at("/name").asString().equals(name))
                .findFirst()
                .orElseThrow()
                .at("/id")
                .asLong();
    }

    /** Number and code as they came, with more beside them. */
    private static String own(String slip, String more) {
        return slip.strip().replaceFirst("}$", "," + more + "}");
    }

    @Test
    @Covers({Provision.KM_11B, Provision.KM_17A, Provision.SYS_3, Provision.SYS_4, Provision.LAW_P5})
    void thePublicAddsToItsPetitionAndAsksForItsEndWithNumberAndCodeAlone() throws Exception {
        var citizen = systems.unknown(port);
        String slip = citizen.post("/api/v1/public/petitions", """
                {"house":"8602","request":"请求说明查验依据","facts":"查验三小时。","affirmed":true,
                 "petitioners":[{"name":"杨帆","representative":false,"phone":"13800000001","address":"示例路8号"}]}""").text();
        String track = "/api/v1/public/track";
        assertThat(citizen.post(track, slip).json().at("/may/withdraw").asBoolean())
                .isTrue();
        String material = own(slip, "\"words\":\"货物又滞留两日\"");
        String key = UUID.randomUUID().toString();
        for (int sent = 0; sent < 2; sent++)
            assertThat(citizen.post(track + "/material", material, "Idempotency-Key", key)
                            .status())
                    .isEqualTo(200);
        var file = citizen.postFile(track + "/material", "material", own(slip, "\"words\":\"\""), "现场.png", picture());
        assertThat(file.json().at("/files").toString()).as(file.text()).contains("现场.png");
        String number = file.json().at("/number").asString();
        assertThat(read("tian.ye", number).toString().split("货物又滞留两日", -1))
                .as("sent twice, added once")
                .hasSize(2);
        assertThat(citizen.post(track + "/material", own(slip, "\"words\":\" \""))
                        .status())
                .isEqualTo(422);
        assertThat(citizen.post(track + "/material", own(slip, "\"words\":\"" + "长".repeat(10_001) + "\""))
                        .status())
                .isEqualTo(400);
        var early = citizen.post(track + "/rating", own(slip, "\"office\":\"SATISFIED\",\"words\":\"\""));
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.text()).contains("LAW-P5");

        String withdrawal = own(slip, "\"reason\":\"当场已经说明\"");
        var asked = citizen.post(track + "/withdrawal", withdrawal);
        assertThat(asked.json().at("/withdrawalAskedOn").asString())
                .as(asked.text())
                .isNotEmpty();
        assertThat(asked.json().at("/may/withdraw").asBoolean()).isFalse();
        assertThat(citizen.post(track + "/withdrawal", withdrawal).status()).isEqualTo(422);
        String wrong = slip.replaceFirst("\"code\":\"[^\"]+\"", "\"code\":\"AAAAA\"");
        Map.of(
                        "/material", "\"words\":\"又一\"",
                        "/withdrawal", "\"reason\":\"\"",
                        "/rating", "\"office\":\"SATISFIED\",\"words\":\"\"")
                .forEach((act, more) -> assertThat(
                                citizen.post(track + act, own(wrong, more)).status())
                        .as(act)
                        .isEqualTo(404));
    }

    private static long letter(JsonNode petition, String kind) {
        return StreamSupport.stream(petition.at("/letters").spliterator(), false)
                .filter(one -> one.at("/kind").asString().equals(kind))
                .findFirst()
                .orElseThrow()
                .at("/id")
                .asLong();
    }

    private static byte[] picture() throws Exception {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(3, 3, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    @Test
    @Covers({
        Provision.KM_23_2,
        Provision.KM_28A,
        Provision.KM_29,
        Provision.JF_V9,
        Provision.LAW_P1,
        Provision.SYS_2,
        Provision.SYS_4
    })
    void whatThePublicWritesIsHandledServedAndFollowed() throws Exception {
        var citizen = systems.unknown(port);
        var written = citizen.postFile("/api/v1/public/petitions", "petition", """
                {"house":"8602","request":"请求尽快放行一批鲜花","facts":"滞留三日，单证齐全。","affirmed":true,
                 "petitioners":[{"name":"何以琳","representative":false,"phone":"13800000000","address":"示例路9号"}]}""", "现场.png", picture());
        assertThat(written.status()).as(written.text()).isEqualTo(201);
        String number = written.json().at("/number").asString();
        String slip = written.text();

        act("tian.ye", number, "accept", "\"kind\":\"APPEAL\",\"branch\":\"petition\",\"remark\":\"\",\"readers\":[]");
        var before = citizen.post("/api/v1/public/track", slip);
        long wrong = department("tian.ye", "HANDLING", "综合业务科");
        act("tian.ye", number, "assign", "\"department\":" + wrong + ",\"internalDays\":20,\"instruction\":\"\"");
        act("tian.ye", number, "take-back", "\"reason\":\"选错了承办部门\"");
        assertThat(citizen.post("/api/v1/public/track", slip).text())
                .as("neither the mistake nor that it was taken back")
                .isEqualTo(before.text());
        long section = department("tian.ye", "HANDLING", "监管一科");
        var assigned = act(
                "tian.ye",
                number,
                "assign",
                "\"department\":" + section + ",\"internalDays\":20,\"instruction\":\"请依法办理\"");
        long acceptance = letter(assigned, "ACCEPTANCE");
        act(
                "tian.ye",
                number,
                "serve",
                "\"letter\":" + acceptance + ",\"on\":\"2026-03-02\",\"means\":\"POST\",\"note\":\"\"");
        act(
                "yue.hua",
                number,
                "investigate",
                "\"on\":\"2026-03-02\",\"how\":\"PETITIONER_HEARD\",\"what\":\"到场陈述了理由。\"");
        act(
                "yue.hua",
                number,
                "draft-opinion",
                "\"opinion\":{\"outcome\":\"SUPPORTED\",\"findings\":\"草稿里的事实\",\"opinion\":\"予以支持。\","
                        + "\"basis\":\"《中华人民共和国海关法》第二十三条\"}");

        var whileDrafted = citizen.post("/api/v1/public/track", slip);
        assertThat(whileDrafted.status()).as(whileDrafted.text()).isEqualTo(200);
        assertThat(whileDrafted.json().at("/progress").asString()).isEqualTo("HANDLING");
        assertThat(whileDrafted.text())
                .contains("\"现场.png\"", "\"handling\"", "ACCEPTANCE")
                .doesNotContain("草稿里的事实", "田野", "岳华", "\"inner\"", "请依法办理", "SUPPORTED");

        act("bai.lu", number, "review-law", "\"agrees\":true,\"remarks\":\"适用法律正确。\"");
        act("gu.xin", number, "approve", "\"approves\":true,\"remarks\":\"\"");
        long opinion = letter(read("tian.ye", number), "OPINION");
        assertThat(citizen.post("/api/v1/public/track/letters/" + opinion, slip).status())
                .as("not before it is served")
                .isEqualTo(404);
        act(
                "tian.ye",
                number,
                "serve",
                "\"letter\":" + opinion + ",\"on\":\"2026-03-02\",\"means\":\"POST\",\"note\":\"\"");
        act("tian.ye", number, "note-execution", "\"what\":\"货物已放行。\",\"done\":true");
        var points = Stream.of(ClosingPoint.values())
                .map(point -> "\"" + point + "\"")
                .collect(Collectors.joining(",", "[", "]"));
        act(
                "tian.ye",
                number,
                "close",
                "\"verdict\":\"CLOSE\",\"checked\":" + points + ",\"signature\":\"SIGNED\","
                        + "\"signatureNote\":\"\",\"counselling\":\"\",\"remark\":\"\"");
        var closed = act("gu.xin", number, "approve-closing", "\"approves\":true,\"remarks\":\"\"");
        assertThat(closed.at("/state").asString()).isEqualTo("CLOSED");

        var served = citizen.post("/api/v1/public/track/letters/" + opinion, slip);
        assertThat(served.type()).isEqualTo("application/pdf");
        assertThat(served.text()).startsWith("%PDF");
        assertThat(citizen.post("/api/v1/public/track/letters/" + opinion + "/ofd", slip)
                        .type())
                .isEqualTo("application/ofd");
        assertThat(citizen.post("/api/v1/public/track", slip)
                        .json()
                        .at("/outcome")
                        .asString())
                .isEqualTo("SUPPORTED");
        var rated = citizen.post(
                "/api/v1/public/track/rating",
                own(slip, "\"office\":\"SATISFIED\",\"handling\":\"FAIRLY_SATISFIED\",\"words\":\"答复及时\""));
        assertThat(rated.status()).as(rated.text()).isEqualTo(200);
        assertThat(read("tian.ye", number).toString()).contains("答复及时");
        whatIsOpenAgainstTheAnswerIsAskedForWithTheCode(citizen, slip);

        String at = "/api/v1/petitions/" + closed.at("/id").asLong();
        var term = as("tian.ye")
                .get(at + "/clocks/handling", "Accept-Language", "en")
                .json();
        assertThat(term.at("/deadline/days").size()).isGreaterThan(60);
        assertThat(term.at("/deadline/unrolled").asString()).isEqualTo("2026-05-01");
        assertThat(term.at("/deadline/explanation").toString()).contains("60 days");
        assertThat(as("tian.ye")
                        .get(at + "/letters/" + opinion)
                        .json()
                        .at("/content/paragraphs")
                        .size())
                .isPositive();
        assertThat(as("tian.ye").get(at + "/letters/" + opinion + "/pdf").text())
                .startsWith("%PDF");
        long file = as("tian.ye").get(at + "/attachments").json().at("/0/id").asLong();
        var download = as("tian.ye").get(at + "/attachments/" + file);
        assertThat(download.type()).isEqualTo("image/png");
        assertThat(download.all().headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
    }

    /** KM-29: the petitioner asks how it stands and for review, each once, and follows the review by its own slip. */
    private static void whatIsOpenAgainstTheAnswerIsAskedForWithTheCode(OtherSystem citizen, String slip) {
        String track = "/api/v1/public/track";
        var before = citizen.post(track, slip).json();
        assertThat(before.at("/may/review").asBoolean()).as(before.toString()).isTrue();
        assertThat(before.at("/reviewRight/stage").asString()).isEqualTo("REVIEW");
        assertThat(before.at("/reviewRight/until").asString()).startsWith("2026-0");
        assertThat(before.at("/reviewRight/authority/provision").asString()).isNotBlank();
        assertThat(before.at("/inquiries").size()).isZero();

        var asked = citizen.post(track + "/inquiry", own(slip, "\"question\":\"请问何时执行\""));
        assertThat(asked.status()).as(asked.text()).isEqualTo(200);
        assertThat(asked.json().at("/may/ask").asBoolean()).isFalse();
        var again = citizen.post(track + "/inquiry", own(slip, "\"question\":\"又问一次\""));
        assertThat(again.json().at("/inquiries").size())
                .as("one question at a time")
                .isEqualTo(1);
        assertThat(citizen.post(track + "/inquiry", own(slip, "\"question\":\"" + "长".repeat(1_001) + "\""))
                        .status())
                .isEqualTo(400);

        var without = citizen.post(track + "/review", own(slip, "\"wanted\":\"请求变更\",\"why\":\" \""));
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.json().at("/objections/0/citationZh").asString()).isNotBlank();
        String request = own(slip, "\"wanted\":\"请求变更\",\"why\":\"滞留时间认定有误\"");
        String key = UUID.randomUUID().toString();
        var review = citizen.post(track + "/review", request, "Idempotency-Key", key);
        assertThat(review.status()).as(review.text()).isEqualTo(201);
        assertThat(citizen.post(track + "/review", request, "Idempotency-Key", key)
                        .json())
                .isEqualTo(review.json());
        assertThat(citizen.post(track + "/review", request).status())
                .as("it was asked for already")
                .isEqualTo(422);
        var there = citizen.post(track, review.text()).json();
        assertThat(there.at("/house").asString()).isEqualTo("8600");
        var after = citizen.post(track, slip).json();
        assertThat(after.at("/may/review").asBoolean()).isFalse();
        assertThat(after.at("/reviews/0/number").asString())
                .isEqualTo(review.json().at("/number").asString());

        long file = after.at("/attachments/0/id").asLong();
        assertThat(citizen.post(track + "/attachments/" + file, slip).type()).isEqualTo("image/png");
        assertThat(citizen.post(track + "/attachments/" + file, review.text()).status())
                .as("the other case has not that file")
                .isEqualTo(404);
        String wrong = slip.replaceFirst("\"code\":\"[^\"]+\"", "\"code\":\"AAAAA\"");
        for (String body : new String[] {"\"question\":\"x\"", "\"wanted\":\"\",\"why\":\"x\""})
            assertThat(citizen.post(track + (body.contains("question") ? "/inquiry" : "/review"), own(wrong, body))
                            .status())
                    .isEqualTo(404);
        assertThat(citizen.post(track + "/attachments/" + file, wrong).status()).isEqualTo(404);
    }

    @Test
    void theDeskRegistersPagesThroughListsAndAddsFiles() throws Exception {
        var desk = as("cao.yang");
        for (int i = 0; i < 3; i++) {
            var registered = desk.post("/api/v1/petitions", """
                    {"channel":"HOTLINE_12360","receivedOn":"2026-03-02","request":"请求答复接口测试","facts":"电话反映。",
                     "petitioners":[{"name":"测试人","representative":false,"phone":"13800000000","address":"示例路9号"}],"confirmed":true}""");
            assertThat(registered.status()).as(registered.text()).isEqualTo(201);
            assertThat(registered.all().headers().firstValue("Location")).isPresent();
        }
        var first = desk.get("/api/v1/petitions?view=ALL&size=2&channel=HOTLINE_12360")
                .json();
        assertThat(first.at("/items").size()).isEqualTo(2);
        var second = desk.get("/api/v1/petitions?view=ALL&size=2&channel=HOTLINE_12360&after="
                        + first.at("/next").asString())
                .json();
        assertThat(second.at("/items/0/id").asLong())
                .isNotIn(
                        first.at("/items/0/id").asLong(),
                        first.at("/items/1/id").asLong());
        assertThat(desk.get("/api/v1/petitions/counts").json().at("/MY_DESK").asInt())
                .isGreaterThanOrEqualTo(3);

        long id = first.at("/items/0/id").asLong();
        int seq = desk.get("/api/v1/petitions/" + id).json().at("/seq").asInt();
        var added = desk.postFile(
                "/api/v1/petitions/" + id + "/acts/add-material",
                "",
                "",
                "证据.png",
                picture(),
                "seq",
                Integer.toString(seq),
                "what",
                "照片",
                "evidence",
                "true");
        assertThat(added.status()).as(added.text()).isEqualTo(200);
        assertThat(added.json().at("/attachments/0/name").asString()).isEqualTo("证据.png");
        long person = Long.parseLong(seenPerson(desk));
        var aside = desk.post(
                "/api/v1/petitions/" + id + "/acts/recuse",
                "{\"seq\":" + added.json().at("/seq").asInt() + ",\"person\":" + person + ",\"reason\":\"亲属\"}");
        assertThat(aside.status()).as(aside.text()).isEqualTo(204);
    }

    private static String seenPerson(OtherSystem desk) {
        return StreamSupport.stream(desk.get("/api/v1/departments").json().spliterator(), false)
                .flatMap(office -> StreamSupport.stream(office.at("/officers").spliterator(), false))
                .filter(officer -> officer.at("/name").asString().equals("曹阳"))
                .findFirst()
                .orElseThrow()
                .at("/person")
                .asString();
    }

    @Test
    @Covers({Provision.KM_16, Provision.KM_22})
    void anybodyMayLookUpHousesProceduresProvisionsAndDays() {
        var anybody = systems.unknown(port);
        assertThat(anybody.get("/api/v1/public/houses").text()).contains("瑞丽海关", "Kunming Customs");
        assertThat(anybody.get("/api/v1/public/houses/8602").json().at("/level").asString())
                .isEqualTo("SUBORDINATE");
        assertThat(anybody.get("/api/v1/public/profiles/kunming-petition-2023").text())
                .contains("KM-26a");
        assertThat(anybody.get("/api/v1/public/law/KM-26a").json().at("/state").asString())
                .isEqualTo("ENFORCED");
        assertThat(anybody.get("/api/v1/public/law").json().size()).isGreaterThan(100);
        assertThat(anybody.get("/api/v1/public/calendar/years").text()).contains("2026");
        assertThat(anybody.get("/api/v1/public/calendar/years/2026").text()).contains("MAKEUP_WORKDAY");
        var last = anybody.post(
                "/api/v1/public/deadlines", "{\"start\":\"2026-09-21\",\"length\":15,\"unit\":\"WORKING_DAY\"}");
        assertThat(last.status()).as(last.text()).isEqualTo(200);
        assertThat(last.json().at("/last").asString()).startsWith("2026-10-");
        assertThat(anybody.get("/api/v1/public/houses/9999").status()).isEqualTo(404);
        whoeverWantsToWriteIsAdvised(anybody);
    }

    private static void whoeverWantsToWriteIsAdvised(OtherSystem anybody) {
        String advice = "/api/v1/public/advice";
        var questions = anybody.get(advice + "?kind=REPORT").json();
        assertThat(questions.at("/types").size()).isGreaterThan(20);
        assertThat(questions.at("/routes").toString())
                .contains("SMUGGLING", "NONE")
                .doesNotContain("\"REVIEW\"");
        var advised = anybody.post(
                advice,
                "{\"kind\": \"APPEAL\", \"route\": \"REVIEW\", \"type\": \"cargo\", \"place\": \"瑞丽\", \"house\": \"8600\"}");
        assertThat(advised.status()).as(advised.text()).isEqualTo(200);
        assertThat(advised.json().at("/route/authority/provision").asString()).isEqualTo("KM-22");
        assertThat(advised.json().at("/route/way").asString()).contains("行政复议");
        assertThat(advised.json().at("/houses/0/code").asString()).isEqualTo("8602");
        assertThat(advised.json().at("/nearer/code").asString()).isEqualTo("8602");
        for (String wrong : new String[] {"\"route\": \"SMUGGLING\"", "\"type\": \"x\"", "\"house\": \"9999\""})
            assertThat(anybody.post(advice, "{\"kind\": \"APPEAL\", " + wrong + "}")
                            .status())
                    .as(wrong)
                    .isEqualTo(400);
    }
}
