package xinqiao.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;
import xinqiao.workbench.Clerk;

/** Written, approved and dealt with at the desk, taken part in from outside without a script. */
@XinqiaoTest
class ParticipationPagesTest {
    private static final String DESK = "/desk/participation";
    private static final Pattern CODE = Pattern.compile("<dd>([2-9A-Z]{10})</dd>");
    private static final Pattern SIGN_UP = Pattern.compile("<dd>(\\d{4}-\\d{4}-H\\d+-\\d+)</dd>");

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @BeforeEach
    void inApril() {
        clock.set(LocalDate.of(2026, 4, 12));
    }

    private static String begun(Clerk clerk, String kind, String... form) {
        var answer = clerk.submit(DESK + "/" + kind + "/new", DESK + "/" + kind + "/new", form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow().replaceAll(".*(/desk/participation/\\d+).*", "$1");
    }

    private static void does(Clerk clerk, String paper, String deed, String... form) {
        var answer = clerk.submit(paper + "/" + deed, paper + "/" + deed, form);
        assertThat(answer.statusCode()).as(deed + answer.body()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .as(deed)
                .contains("done=");
    }

    private static String number(Clerk clerk, String paper) {
        return clerk.page(paper).replaceAll("(?s).*<p class=\"case-number\">([^ ]+) .*", "$1");
    }

    private Clerk clerk(String login) {
        return Clerk.signedIn(port, login);
    }

    private void approve(String paper) {
        does(clerk("kang.ning"), paper, "submit");
        does(clerk("dao.yaping"), paper, "decide", "approved", "yes", "words", "");
    }

    @Test
    @Covers({Provision.GS_C25, Provision.SYS_4})
    void anOpinionIsGivenOnThePortalAndOnlyThePointAndItsAnswerBecomePublic() {
        var clerk = clerk("kang.ning");
        var wrong = clerk.submit(
                DESK + "/consultations/new",
                DESK + "/consultations/new",
                "title",
                "",
                "background",
                "背景仍在",
                "from",
                "4月");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("背景仍在");
        String paper = begun(
                clerk,
                "consultations",
                "title",
                "车检场分时预约办法意见征集",
                "background",
                "缓解拥堵",
                "draft",
                "第一条",
                "from",
                "2026-04-12",
                "until",
                "2026-04-20",
                "ways",
                "来信",
                "plan",
                "处内讨论稿");
        var visitor = new Visit(port, "zh-CN");
        String number = number(clerk, paper);
        assertThat(visitor.get("/consultations/" + number).status()).isEqualTo(404);
        approve(paper);
        assertThat(visitor.get("/consultations").text()).contains("车检场分时预约办法意见征集");
        visitor.get("/consultations/" + number);
        assertThat(visitor.text()).contains("缓解拥堵").doesNotContain("处内讨论稿");
        visitor.post("/consultations/" + number, Map.of("words", "", "name", "濮阳某"));
        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.page()).contains("濮阳某");
        visitor.post("/consultations/" + number, Map.of("words", "请增加夜间时段", "name", "濮阳某", "contact", "13900005678"));
        assertThat(visitor.status()).isEqualTo(200);
        assertThat(visitor.text()).contains("已收到").doesNotContain("夜间时段");
        assertThat(clerk.page(paper)).contains("请增加夜间时段", "13900005678");
        does(clerk, paper, "point", "words", "增加时段");
        String comment = clerk.page(paper + "/group")
                .replaceAll("(?s).*name=\"comments\" type=\"checkbox\" value=\"(\\d+)\".*", "$1");
        does(clerk, paper, "group", "comments", comment, "point", "1");
        does(clerk, paper, "deal", "point", "1", "outcome", "PARTLY", "reason", "先增加周末");
        does(clerk, paper, "add", "on", "2026-04-12", "words", "来信的意见", "name", "", "contact", "");
        String second = clerk.page(paper + "/group")
                .replaceAll("(?s).*?name=\"comments\" type=\"checkbox\" value=\"(\\d+)\".*", "$1");
        does(clerk, paper, "group", "comments", second, "point", "1");
        clock.set(LocalDate.of(2026, 4, 21));
        assertThat(visitor.get("/consultations/" + number).text())
                .contains("结果将在研究处理后")
                .doesNotContain("增加时段");
        does(clerk("dao.yaping"), paper, "publish", "words", "共收到两条意见。");
        assertThat(visitor.get("/consultations/" + number).text())
                .contains("共收到意见2条", "增加时段", "部分采纳", "先增加周末")
                .doesNotContain("13900005678")
                .doesNotContain("濮阳")
                .doesNotContain("夜间时段");
        var stranger = clerk("ding.yi");
        assertThat(stranger.status(paper)).isEqualTo(404);
        assertThat(stranger.status(paper + "/point")).isEqualTo(404);
        assertThat(clerk("kang.ning")
                        .get(paper + "/point")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .contains("warn=participation.not-open");
        assertThat(new Visit(port, "en").get("/consultations/" + number).text()).contains("Adopted in part");
    }

    @Test
    @Covers(Provision.GS_15)
    void aPlaceIsBookedGivenBackAndTheEventRemembered() {
        var clerk = clerk("kang.ning");
        String paper = begun(
                clerk,
                "events",
                "title",
                "国门生物安全开放日报名",
                "event",
                "OPEN_DAY",
                "day",
                "2026-04-19",
                "begins",
                "09:00",
                "ends",
                "11:00",
                "place",
                "办事大厅",
                "audience",
                "",
                "announcement",
                "欢迎",
                "seats",
                "1",
                "signUpUntil",
                "2026-04-18",
                "plan",
                "");
        approve(paper);
        String path = "/events/" + number(clerk, paper);
        var first = new Visit(port, "zh-CN");
        first.get(path);
        first.post(path, Map.of("name", "甲", "contact", "1", "people", "多"));
        assertThat(first.status()).isEqualTo(422);
        first.post(path, Map.of("name", "甲", "contact", "13900009012", "people", "1"));
        assertThat(first.path()).isEqualTo("/events/place");
        assertThat(first.text()).contains("报名成功");
        var second = new Visit(port, "zh-CN");
        second.get(path);
        assertThat(second.text()).contains("名额已满").doesNotContain("13900009012");
        second.post(path, Map.of("name", "乙", "contact", "2", "people", "1"));
        assertThat(second.text()).contains("候补");
        first.post("/events/place/cancel", Map.of());
        assertThat(first.text()).contains("报名已取消");
        assertThat(second.get("/events/place").text()).contains("报名成功");
        String code =
                CODE.matcher(second.page()).results().findFirst().orElseThrow().group(1);
        String number = SIGN_UP.matcher(second.page())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        var elsewhere = new Visit(port, "zh-CN");
        elsewhere.get("/events/place");
        elsewhere.post("/events/place", Map.of("number", number, "code", "AAAAA 22222"));
        assertThat(elsewhere.status()).isEqualTo(422);
        elsewhere.post("/events/place", Map.of("number", number, "code", code));
        assertThat(elsewhere.text()).contains("报名成功");
        clock.set(LocalDate.of(2026, 4, 19));
        clerk = clerk("kang.ning"); // a session doesn't last a week
        String page = clerk.page(paper + "/attend");
        String came = page.replaceAll("(?s).*name=\"came\" type=\"checkbox\" value=\"(\\d+)\".*", "$1");
        does(clerk, paper, "attend", "came", came);
        does(clerk, paper, "record", "people", "12", "words", "现场讲解两场。");
        elsewhere.get("/events/place");
        elsewhere.post("/events/place/feedback", Map.of("words", "讲解清楚"));
        assertThat(elsewhere.text()).contains("谢谢参与");
        assertThat(clerk.page(paper)).contains("讲解清楚");
        does(clerk("dao.yaping"), paper, "publish", "words", "");
        assertThat(first.get(path).text()).contains("现场讲解两场").doesNotContain("讲解清楚");
        elsewhere.get("/events/place");
        elsewhere.post("/events/place/leave", Map.of());
        assertThat(elsewhere.get("/events/place").text()).contains("凭报名编号");
        assertThat(clerk.page(DESK)).contains("公众交流活动");
    }

    @Test
    @Covers(Provision.GS_15)
    void aSurveyIsFilledInWithoutAScript() {
        var clerk = clerk("kang.ning");
        String paper = begun(
                clerk,
                "surveys",
                "title",
                "窗口服务问卷在线填写",
                "intro",
                "请您评价",
                "from",
                "2026-04-12",
                "until",
                "2026-04-14",
                "plan",
                "",
                "words-1",
                "您的身份",
                "type-1",
                "SINGLE",
                "options-1",
                "企业\n个人",
                "required-1",
                "yes",
                "words-2",
                "办理的业务",
                "type-2",
                "MULTIPLE",
                "options-2",
                "报关\n检疫",
                "words-3",
                "满意度",
                "type-3",
                "SCALE",
                "options-3",
                "不满意\n满意",
                "words-4",
                "建议",
                "type-4",
                "TEXT",
                "options-4",
                "");
        does(
                clerk,
                paper,
                "edit",
                "title",
                "窗口服务问卷在线填写",
                "intro",
                "请您评价服务",
                "from",
                "2026-04-12",
                "until",
                "2026-04-14",
                "plan",
                "",
                "words-1",
                "您的身份",
                "type-1",
                "SINGLE",
                "options-1",
                "企业\n个人",
                "required-1",
                "yes",
                "words-2",
                "办理的业务",
                "type-2",
                "MULTIPLE",
                "options-2",
                "报关\n检疫",
                "words-3",
                "满意度",
                "type-3",
                "SCALE",
                "options-3",
                "不满意\n满意",
                "words-4",
                "建议",
                "type-4",
                "TEXT",
                "options-4",
                "");
        approve(paper);
        String path = "/surveys/" + number(clerk, paper);
        var visitor = new Visit(port, "zh-CN");
        visitor.get(path);
        visitor.post(path, Map.of("q-2", List.of("1", "2"), "q-4", "多开窗口"));
        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.page()).contains("多开窗口");
        visitor.post(path, Map.of("q-1", "2", "q-2", List.of("1", "2", "9"), "q-3", "5", "q-4", "多开窗口"));
        assertThat(visitor.text()).contains("谢谢参与");
        assertThat(clerk.page(paper)).contains("共收到答卷1份", "多开窗口");
        clock.set(LocalDate.of(2026, 4, 15));
        assertThat(visitor.get(path).text()).doesNotContain("共收到答卷");
        does(clerk("dao.yaping"), paper, "publish", "words", "");
        assertThat(visitor.get(path).text()).contains("共收到答卷1份").doesNotContain("多开窗口");
        assertThat(visitor.get("/surveys").text()).contains("窗口服务问卷在线填写");
    }

    @Test
    @Covers({Provision.GS_17, Provision.GS_11, Provision.GS_13})
    void aQuestionIsTakenDownPassedOnAnsweredAndBecomesAFrequentOne() {
        var clerk = clerk("kang.ning");
        String paper = begun(
                clerk,
                "inquiries",
                "way",
                "PHONE",
                "business",
                "监管",
                "question",
                "跨境电商退货怎么办理",
                "answer",
                "",
                "asker",
                "濮阳某",
                "contact",
                "13900003456");
        String page = clerk.page(paper + "/send-up");
        String above = page.replaceAll("(?s).*<option value=\"(\\d+)\"[^>]*>监管通关处<.*", "$1");
        does(clerk, paper, "send-up", "department", above, "words", "口径不明");
        var up = clerk("feng.zhiyuan");
        assertThat(up.page(DESK + "/inquiries")).contains("跨境电商退货怎么办理");
        String other = up.page(paper + "/pass").replaceAll("(?s).*<option value=\"(\\d+)\"[^>]*>行邮监管处<.*", "$1");
        does(up, paper, "pass", "department", other, "until", "2026-04-15", "words", "");
        does(clerk("han.xuemei"), paper, "answer", "words", "凭原订单办理退货申报。");
        does(clerk, paper, "tell", "words", "");
        does(clerk, paper, "propose");
        String faq = clerk.page(DESK + "/questions")
                .replaceAll("(?s).*?<a href=\"(/desk/participation/\\d+)\">跨境电商退货.*", "$1");
        var visitor = new Visit(port, "zh-CN");
        assertThat(visitor.get("/questions").text()).doesNotContain("跨境电商退货怎么办理");
        approve(faq);
        assertThat(visitor.get("/questions").text()).contains("凭原订单办理退货申报").doesNotContain("13900003456");
        does(clerk("dao.yaping"), faq, "call-off", "words", "政策变化");
        String opinion = begun(clerk, "opinions", "title", "论坛反映排队", "source", "某论坛", "link", "", "what", "排队时间长");
        does(clerk, opinion, "assess", "words", "属实");
        assertThat(clerk("long.teng").status(opinion)).isEqualTo(404);
        assertThat(clerk("zhou.min").status(opinion)).isEqualTo(404);
        does(clerk, opinion, "report", "words", "已报关长");
        assertThat(clerk("zhou.min").page(opinion)).contains("属实");
    }

    @Test
    @Covers({Provision.GS_17, Provision.GS_C20})
    void thePhoneBookIsFoundByBusinessAndHouse() {
        var visitor = new Visit(port, "zh-CN");
        visitor.get("/phones");
        assertThat(visitor.page()).contains("href=\"tel:");
        assertThat(visitor.get("/phones?q=没有这项业务").text()).contains("没有找到");
        assertThat(visitor.get("/phones?house=8602").page().split("href=\"tel:").length)
                .isLessThan(visitor.get("/phones").page().split("href=\"tel:").length);
    }
}
