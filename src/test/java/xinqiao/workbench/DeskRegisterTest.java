package xinqiao.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Channel;
import xinqiao.petition.ChannelField;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Registration at the desk for every channel, without scripts. */
@XinqiaoTest
class DeskRegisterTest {
    private static final String PATH = "/desk/register";
    private static final String DRAFTS = "/desk/register/drafts";

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @SuppressWarnings("NullAway.Init")
    private Clerk clerk;

    @BeforeEach
    void signIn() {
        clock.set("2026-11-23T10:00");
        clerk = Clerk.signedIn(port, "tian.ye");
    }

    private HttpResponse<String> sends(String action, String... more) {
        Map<String, String> form = new LinkedHashMap<>(
                Map.of("do", action, "channel", "LETTER", "receivedOn", "2026-11-23", "groupSize", "1", "rows", "1"));
        for (int i = 0; i < more.length; i += 2) form.put(more[i], more[i + 1]);
        return clerk.submit(
                PATH,
                PATH,
                form.entrySet().stream()
                        .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    @Covers(Provision.KM_15A)
    void aChannelShowsItsOwnFactsOnly(Channel channel) {
        String page =
                sends("channel", "channel", channel.name(), "p0-name", "已经填写").body();
        for (ChannelField field : ChannelField.values())
            assertThat(page.contains("name=\"came-" + field + "\""))
                    .as(field.name())
                    .isEqualTo(channel.fields().contains(field));
        assertThat(page).contains("已经填写");
        assertThat(page.contains("class-ETHNICITY")).isEqualTo(channel.inPerson());
    }

    @Test
    @Covers({Provision.KM_15A, Provision.JF_L3B})
    void theFactsOfALetterAreOnTheCaseAndOnItsSheet() {
        long id = clerk.registers(
                "请求说明查验费用",
                "came-POSTMARKED_ON",
                "1118",
                "came-MAIL_KIND",
                "REGISTERED",
                "came-MAIL_NUMBER",
                "XA12345678953",
                "came-PAGES",
                "3",
                "came-PROPOSED_HANDLING",
                "拟由查验科核实",
                "came-CALLER_PHONE",
                "属于其他形式，不予保留");
        String page = clerk.page("/desk/petitions/" + id);
        assertThat(page).contains("2026年11月18日", "挂号信", "XA12345678953", "商品查验", "来信", "初件");
        assertThat(page).doesNotContain("不予保留");
        String sheet = clerk.page("/desk/petitions/" + id + "/sheet");
        assertThat(sheet).contains("来信办理单", "拟由查验科核实", "领导批示", "挂号信");
        assertThat(Clerk.signedIn(port, "cao.yang").status("/desk/petitions/" + id + "/sheet"))
                .isEqualTo(404);
    }

    @Test
    @Covers(Provision.KM_15A)
    void whatIsNoValueIsSaidAtItsField() {
        var page = sends("register", "came-POSTMARKED_ON", "1399", "came-PAGES", "几页", "request", "保留");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("came-POSTMARKED_ON-error", "came-PAGES-error", "保留");
    }

    @Test
    @Covers({Provision.KM_18A, Provision.JF_V1A})
    void aVisitWithoutADocumentIsRegisteredWithWhatWasTold() {
        String[] visit = {
            "channel",
            "VISIT",
            "p0-name",
            "陶小满",
            "p0-address",
            "瑞丽市示例路",
            "request",
            "请求说明",
            "facts",
            "事实",
            "confirmed",
            "yes",
            "came-DOCUMENT_SHOWN",
            "NO"
        };
        var refused = sends("register", visit);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("未出示", "请选择依法有权处理的海关", "第十八条");
        var more = Arrays.copyOf(visit, visit.length + 2);
        more[visit.length] = "came-DIRECTED";
        more[visit.length + 1] = "已告知携带证件";
        assertThat(sends("register", more).statusCode()).isEqualTo(303);
    }

    @Test
    void aSeriesKeepsChannelDayAndLanguageAndCounts() {
        var answer = sends(
                "register",
                "channel",
                "FAX",
                "receivedOn",
                "2026-11-21",
                "language",
                "en",
                "batch",
                "yes",
                "p0-name",
                "白鹭",
                "request",
                "请求一",
                "facts",
                "事实一");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        String next = Clerk.location(answer);
        assertThat(next).startsWith(PATH + "?batch=yes&channel=FAX&receivedOn=2026-11-21&language=en");
        String page = clerk.page(next);
        assertThat(page).contains("已登记，编号8602-2026-", "查询码", "今日我已登记", "value=\"2026-11-21\"");
        assertThat(page).containsPattern("value=\"FAX\" selected").containsPattern("value=\"en\" selected");
        assertThat(clerk.page(next)).as("the code is shown once").doesNotContain("已登记，编号");
    }

    @Test
    void aFormThatIsSentTwiceIsRegisteredOnce() {
        String once = UUID.randomUUID().toString();
        String[] form = {"once", once, "p0-name", "双击", "request", "只登记一次", "facts", "事实"};
        String first = Clerk.location(sends("register", form));
        assertThat(first).endsWith("/receipt");
        assertThat(Clerk.location(sends("register", form))).isEqualTo(first);
    }

    @Test
    @Covers(Provision.JF_V1A)
    void whatLacksSomethingIsKeptListedTakenOverAndCompleted() {
        assertThat(Clerk.location(sends("draft", "channel", "VISIT", "p0-name", "待补全的来访人")))
                .startsWith(DRAFTS);
        String list = clerk.page(DRAFTS);
        assertThat(list).contains("待补全的来访人", "请求", "民族", "宣读确认", "出示证件情况", "依法有权处理的海关");
        assertThat(clerk.page("/desk")).contains("待补全的登记");
        assertThat(Clerk.signedIn(port, "kang.ning").page("/desk")).doesNotContain("待补全的登记");
        long draft = draft(list, "待补全的来访人");
        assertThat(clerk.page(PATH + "?draft=" + draft)).contains("待补全的来访人", "came-DOCUMENT_SHOWN");

        var head = Clerk.signedIn(port, "dao.yaping");
        assertThat(head.page(DRAFTS)).contains("待补全的来访人");
        assertThat(Clerk.location(head.submit(DRAFTS, DRAFTS + "/" + draft + "/take")))
                .isEqualTo(PATH + "?draft=" + draft);

        for (String login : List.of("cao.yang", "chen.jing", "zhou.min")) {
            var other = Clerk.signedIn(port, login);
            assertThat(other.page(DRAFTS)).as(login).doesNotContain("待补全的来访人");
            assertThat(other.status(PATH + "?draft=" + draft)).isEqualTo(404);
            assertThat(other.submit(DRAFTS, DRAFTS + "/" + draft + "/take").statusCode())
                    .isEqualTo(404);
            assertThat(other.submit(DRAFTS, DRAFTS + "/" + draft + "/discard").statusCode())
                    .isEqualTo(404);
            assertThat(other.submit(PATH, PATH, "do", "draft", "draft", Long.toString(draft), "p0-name", "抢走")
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(Clerk.signedIn(port, "kang.ning").status(DRAFTS)).isEqualTo(404);

        var done = sends("register", "draft", Long.toString(draft), "p0-name", "补全了", "request", "请求", "facts", "事实");
        assertThat(done.statusCode()).as(done.body()).isEqualTo(303);
        assertThat(clerk.page(DRAFTS)).doesNotContain("待补全的来访人");
    }

    @Test
    @Covers(Provision.KM_21B)
    void aDraftOfAReportIsItsClerksAlone() {
        assertThat(Clerk.location(sends("draft", "request", "举报某科员收受礼品"))).startsWith(DRAFTS);
        assertThat(clerk.page(DRAFTS)).contains("举报某科员收受礼品", "仅本人可见");
        assertThat(Clerk.signedIn(port, "dao.yaping").page(DRAFTS)).doesNotContain("举报某科员收受礼品");
    }

    private static long draft(String list, String title) {
        var found = Pattern.compile("\\?draft=(\\d+)\">" + title).matcher(list);
        assertThat(found.find()).isTrue();
        return Long.parseLong(found.group(1));
    }

    @Test
    @Covers({Provision.LAW_S1, Provision.SYS_4})
    void whoIsTypedInIsComparedWithEarlierEntriesWithinSight() {
        long id = clerk.registers("先前的请求", "p0-name", "凤尾竹", "p0-phone", "13987660001", "p0-address", "凤尾竹路7号");
        String[] typed = {"row", "0", "p0-name", "凤尾竹", "p0-phone", "13987660001"};
        String hint = clerk.submit(PATH, PATH + "/known", typed).body();
        assertThat(hint).contains("先前提出", "/desk/petitions/" + id, "take-0-" + id);
        assertThat(Clerk.signedIn(port, "cao.yang")
                        .submit(PATH, PATH + "/known", typed)
                        .body())
                .doesNotContain("/desk/petitions/");
        assertThat(Clerk.signedIn(port, "kang.ning")
                        .submit("/desk", PATH + "/known", typed)
                        .statusCode())
                .isEqualTo(404);

        String taken = sends("take-0-" + id, "p0-name", "凤尾竹", "p0-phone", "13987660001")
                .body();
        assertThat(taken).contains("凤尾竹路7号");
        String others = Clerk.signedIn(port, "cao.yang")
                .submit(PATH, PATH, "do", "take-0-" + id, "rows", "1", "p0-name", "凤尾竹", "p0-phone", "13987660001")
                .body();
        assertThat(others).doesNotContain("凤尾竹路7号");

        String wrong = clerk.submit(
                        PATH,
                        PATH + "/known",
                        "row",
                        "0",
                        "p0-documentKind",
                        "ID_CARD",
                        "p0-documentNumber",
                        "110105194912310021")
                .body();
        assertThat(wrong).contains("校验未通过");
        assertThat(clerk.submit(
                                PATH,
                                PATH + "/known",
                                "p0-documentKind",
                                "CREDIT_CODE",
                                "p0-documentNumber",
                                "91350100M000100Y43")
                        .body())
                .contains("号码校验通过");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "'; drop table petition; --",
                "\0\u202e😀\ud800",
                "${7*7}{{7*7}}%s%n\\u0000",
                "99999999999999999999",
                "\r\n\r\nSet-Cookie: x=y"
            })
    void strangeTextInEveryFieldIsTakenOrRefused(String strange) {
        for (Channel channel : Channel.values()) {
            List<String> form = new ArrayList<>();
            for (ChannelField field : ChannelField.values()) form.addAll(List.of("came-" + field, strange));
            for (String name : List.of(
                    "title",
                    "request",
                    "facts",
                    "place",
                    "business",
                    "language",
                    "asked",
                    "accused",
                    "competence",
                    "groupSize",
                    "rows",
                    "once",
                    "draft",
                    "batch",
                    "p0-name",
                    "p0-phone",
                    "p0-address",
                    "p0-email",
                    "p0-documentKind",
                    "p0-documentNumber",
                    "p0-organisation",
                    "class-FORM",
                    "class-CONTENT",
                    "row")) form.addAll(List.of(name, strange));
            form.addAll(List.of("channel", channel.name()));
            String[] all = form.toArray(String[]::new);
            for (String action : List.of("register", "channel", "more", "competence", "draft", "take-0-1", strange)) {
                var answer = sends(action, all);
                assertThat(answer.statusCode()).as(channel + " " + action).isIn(200, 303, 404, 422);
                assertThat(answer.body()).doesNotContain("<script>alert(1)");
            }
            assertThat(clerk.submit(PATH, PATH + "/known", all).statusCode()).isEqualTo(200);
        }
        assertThat(clerk.page(DRAFTS)).doesNotContain("<script>alert(1)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?draft=x", "?draft=99999999999", "?channel=NONE&batch=yes&after=x", "?receivedOn=%00&batch=yes"
            })
    void aStrangeAddressShowsAFormOrNothing(String query) {
        assertThat(clerk.status(PATH + query)).isIn(200, 404);
    }
}
