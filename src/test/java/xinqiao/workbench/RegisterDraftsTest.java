package xinqiao.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** What lacks something waits among the drafts of its office. */
@XinqiaoTest
class RegisterDraftsTest {
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

    @Test
    @Covers(Provision.JF_V1A)
    void whatLacksSomethingIsKeptListedTakenOverAndCompleted() {
        assertThat(Clerk.location(clerk.sends("draft", "channel", "VISIT", "p0-name", "待补全的来访人")))
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

        var done = clerk.sends(
                "register", "draft", Long.toString(draft), "p0-name", "补全了", "request", "请求", "facts", "事实");
        assertThat(done.statusCode()).as(done.body()).isEqualTo(303);
        assertThat(clerk.page(DRAFTS)).doesNotContain("待补全的来访人");
    }

    @Test
    void whatWasTypedAndNotSentIsOfferedToItsClerkAloneAndRegisteredOnce() {
        String[] typed = {
            "page",
            PATH,
            "p0-name",
            "未及提交的人",
            "p0-address",
            "示例路1号",
            "request",
            "未及提交的请求",
            "facts",
            "事实",
            "channel",
            "FAX"
        };
        String page = clerk.page(PATH);
        assertThat(page).contains("hx-post=\"/desk/kept\"").doesNotContain("接着填写");
        assertThat(clerk.post(
                                "/desk/kept",
                                page,
                                with(typed, "once", UUID.randomUUID().toString()))
                        .body())
                .contains("自动暂存");
        String next = clerk.page(PATH);
        assertThat(next).contains("接着填写").doesNotContain("未及提交的请求");
        assertThat(Clerk.signedIn(port, "dao.yaping").page(PATH)).doesNotContain("接着填写");
        assertThat(Clerk.signedIn(port, "dao.yaping").page(PATH + "?kept=yes")).doesNotContain("未及提交的请求");
        String again = clerk.page(PATH + "?kept=yes");
        assertThat(again)
                .contains("未及提交的请求", "未及提交的人", "value=\"FAX\" selected")
                .doesNotContain("接着填写");

        assertThat(clerk.post("/desk/kept/discard", next, "page", PATH).statusCode())
                .isEqualTo(303);
        assertThat(clerk.page(PATH)).doesNotContain("接着填写");

        // the last of it is kept while it is being registered: it is that petition, and no letter any more
        String once = UUID.randomUUID().toString();
        assertThat(clerk.sends("register", with(typed, "once", once)).statusCode())
                .isEqualTo(303);
        assertThat(clerk.post("/desk/kept", page, with(typed, "once", once)).statusCode())
                .isEqualTo(200);
        assertThat(clerk.page(PATH)).doesNotContain("接着填写");

        assertThat(clerk.post("/desk/kept", page, typed).statusCode()).isEqualTo(200);
        assertThat(clerk.sends("draft", typed).statusCode()).isEqualTo(303);
        assertThat(clerk.page(PATH)).doesNotContain("接着填写");
        assertThat(clerk.post("/desk/kept", page, with(typed, "draft", "999999999"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(clerk.page(PATH + "?kept=yes"))
                .as("a draft that is gone takes nothing with it")
                .contains("未及提交的请求")
                .doesNotContain("999999999");
        assertThat(clerk.post("/desk/kept/discard", next, "page", PATH).statusCode())
                .isEqualTo(303);
    }

    private static String[] with(String[] form, String... more) {
        return Stream.of(form, more).flatMap(Stream::of).toArray(String[]::new);
    }

    @Test
    @Covers(Provision.KM_21B)
    void aDraftOfAReportIsItsClerksAlone() {
        assertThat(Clerk.location(clerk.sends("draft", "request", "举报某科员收受礼品"))).startsWith(DRAFTS);
        assertThat(clerk.page(DRAFTS)).contains("举报某科员收受礼品", "仅本人可见");
        assertThat(Clerk.signedIn(port, "dao.yaping").page(DRAFTS)).doesNotContain("举报某科员收受礼品");
    }

    private static long draft(String list, String title) {
        var found = Pattern.compile("\\?draft=(\\d+)\">" + title).matcher(list);
        assertThat(found.find()).isTrue();
        return Long.parseLong(found.group(1));
    }
}
