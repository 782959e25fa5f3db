package xinqiao.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.disclosure.ApplicationCommand.HandOver;
import xinqiao.disclosure.ApplicationState;
import xinqiao.disclosure.Clerks;
import xinqiao.disclosure.Forms;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** The pages of an application over plain HTTP: the whole way at the desk, an extension, and the walls. */
@XinqiaoTest
@Import({Staff.class, Clerks.class})
class DisclosurePagesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final String LIST = "/desk/applications";

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @Autowired
    Clerks clerks;

    @BeforeEach
    void monday() {
        clock.set(MONDAY);
    }

    private Clerk clerk(String login) {
        return Clerk.signedIn(port, login);
    }

    private static HttpResponse<String> act(Clerk clerk, long id, String act, String... form) {
        String path = LIST + "/" + id + "/" + act;
        return clerk.post(path, clerk.page(path), form);
    }

    private static void does(Clerk clerk, long id, String act, String... form) {
        var answer = act(clerk, id, act, form);
        String said = answer.body().replaceAll("<[^>]*>|\\s+", " ");
        assertThat(answer.statusCode()).as("%s: %s", act, said).isEqualTo(303);
    }

    private static HttpResponse<String> registers(Clerk clerk, String item, String... more) {
        List<String> form = new ArrayList<>(List.of(
                "do", "register", "way", "IN_PERSON", "arrivedOn", MONDAY.toString(), "kind", "PERSON", "people", "1"));
        form.addAll(List.of("matters", "2", "manner", "POST", "language", "zh", "identitySeen", "yes"));
        form.addAll(List.of("p0-name", "石竹", "p0-documentKind", "PASSPORT", "p0-documentNumber", "E1234567"));
        form.addAll(List.of("p0-phone", "13900000001", "p0-address", "昆明市示例路1号", "i0-name", item));
        form.addAll(List.of(more));
        return clerk.submit(LIST + "/register", LIST + "/register", form.toArray(String[]::new));
    }

    private static String first(String page, String pattern) {
        return page.replaceAll("(?s).*?" + pattern + ".*", "$1");
    }

    @Test
    @Covers({Provision.HZ_2_3_1, Provision.LAW_D1})
    void whatIsLackingIsSaidAndWhatWasTypedStays() {
        var office = clerk("tian.ye");
        assertThat(office.page(LIST + "/register")).contains("提交之日", "确认之日");
        var answer = registers(office, "", "help", "请代为宣读");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("请代为宣读", "石竹", "请写明所申请信息的名称");
        var hasty = office.submit(LIST + "/register", LIST + "/register", "do", "register", "p0-phone", "0692");
        assertThat(hasty.statusCode()).isEqualTo(422);
        assertThat(hasty.body())
                .as("all at once, each by its name")
                .contains("请选择申请方式", "请选择申请人类别", "请选择获取信息的方式")
                .contains("请填写身份证明", "第二十九条", "请写明所申请信息的名称");
    }

    @Test
    @Covers({
        Provision.HZ_2_3_1,
        Provision.LAW_D2,
        Provision.LAW_D3,
        Provision.LAW_D4,
        Provision.LAW_D8,
        Provision.HZ_2_3_4,
        Provision.HZ_3_4,
        Provision.SZ_27,
        Provision.GS_10
    })
    void anApplicationGoesTheWholeWayAtTheDesk() {
        var office = clerk("tian.ye");
        var answer = registers(office, "有关文件");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        String receipt = Clerk.location(answer);
        long id = Long.parseLong(receipt.replaceAll("\\D+", ""));
        String path = LIST + "/" + id;
        assertThat(office.page(receipt)).contains("查询码");
        assertThat(office.page(path)).contains("有关文件", "石竹");
        if (clerks.read("tian.ye", id).application().state() == ApplicationState.REGISTERED)
            does(office, id, "hand-over");
        does(office, id, "ask-correction", "unclear", "请写明文件名称", "until", "2026-03-20");
        does(office, id, "receive-correction", "on", "2026-03-02", "name-1", "2025年作业规程", "name-2", "某企业查验结果");
        assertThat(office.page(path)).contains("事项2", "某企业查验结果");
        String department = first(office.page(path + "/assign"), "<option value=\"(\\d+)\"[^>]*>监管一科<");
        does(office, id, "assign", "department", department, "instruction", "请检索");
        var officer = clerk("yue.hua");
        assertThat(officer.page(LIST)).contains("有关文件");
        does(
                officer,
                id,
                "consult",
                "consulted",
                "THIRD_PARTY",
                "party",
                "第三方示例公司",
                "reach",
                "示例街3号",
                "items",
                "2",
                "content",
                "该企业的查验结果");
        does(officer, id, "note-delivery", "consultation", "1", "on", "2026-03-02");
        does(
                officer,
                id,
                "note-answer",
                "consultation",
                "1",
                "on",
                "2026-03-02",
                "answer",
                "REFUSED_WITH_REASON",
                "their-words",
                "涉及商业秘密");
        does(
                officer,
                id,
                "search",
                "on",
                "2026-03-02",
                "items",
                "1",
                "where",
                "本科档案",
                "by",
                "岳华",
                "found",
                "yes",
                "findings",
                "检索到一份");
        String form = officer.page(path + "/draft");
        String checker = first(form, "<option value=\"(\\d+)\"[^>]*>[^<]*段[^<]*<");
        var refused = act(officer, id, "draft", "reply-1", "PUBLIC", "access", "领取", "reply-2", "THIRD_PARTY");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("保密审查", "refusal-law");
        does(
                officer,
                id,
                "draft",
                "reply-1",
                "PARTLY",
                "reasoning-1",
                "其中部分内容属于内部事务信息",
                "basis-1",
                "第三章",
                "access-1",
                "自答复之日起领取",
                "reply-2",
                "THIRD_PARTY",
                "reasoning-2",
                "第三方有合理理由不同意公开",
                "checker",
                checker);
        does(clerk("duan.li"), id, "check-secrecy", "passes", "yes", "remarks", "不涉及国家秘密");
        String login = Stream.of("gu.xin", "dao.yaping")
                .filter(each -> clerk(each).page(path).contains(path + "/approve"))
                .findFirst()
                .orElseThrow();
        var leader = clerk(login);
        assertThat(leader.page(path + "/approve")).contains("2025年作业规程", "石竹", "某企业查验结果", "答复");
        does(leader, id, "approve", "approves", "yes");
        String letters = office.page(path);
        String pdf = first(letters, "(" + path + "/letters/\\d+\\.pdf)");
        assertThat(new String(office.bytes(pdf).body(), 0, 4, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF");
        assertThat(new String(
                        office.bytes(pdf.replace(".pdf", ".ofd")).body(),
                        0,
                        2,
                        java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("PK");
        serveAll(office, id);
        assertThat(office.page(path)).contains("待提供");
        does(office, id, "give", "on", "2026-03-02", "manner", "POST", "items", "1", "what", "复制件1份");
        does(office, id, "close", "remarks", "资料齐全");
        assertThat(office.page(path)).contains("已办结", "保密审查", "部分公开");
        assertThat(office.page(path + "/print")).contains("有关文件", "第三方示例公司");
        assertThat(office.page(path + "/clocks/answer")).contains("答复期限是怎么算的");
    }

    private void serveAll(Clerk office, long id) {
        String path = LIST + "/" + id;
        for (int i = 0; i < 9 && office.page(path).contains(path + "/serve"); i++) {
            String letter = first(office.page(path + "/serve"), "name=\"letter\" type=\"radio\" value=\"(\\d+)\"");
            does(
                    office,
                    id,
                    "serve",
                    "letter",
                    letter,
                    "on",
                    "2026-03-02",
                    "means",
                    "POST",
                    "service-note",
                    "XA12345678953");
        }
    }

    @Test
    @Covers({Provision.LAW_D3, Provision.SZ_26})
    void anExtensionIsRefusedOrApprovedByWhomTheProcedureSays() {
        for (String grants : List.of("no", "yes")) {
            long id = clerks.inDepartment(Forms.inPerson("8602", MONDAY, "2025年统计资料" + grants));
            does(clerk("yue.hua"), id, "ask-extension", "days", "10", "extension-reason", "需要跨部门检索");
            String path = LIST + "/" + id;
            assertThat(clerk("yue.hua").page(path)).contains("延期待批");
            var head = Stream.of("dao.yaping", "gu.xin")
                    .map(this::clerk)
                    .filter(each -> each.page(path).contains(path + "/decide-extension"))
                    .findFirst()
                    .orElseThrow();
            assertThat(head.page(LIST + "?view=EXTENSIONS")).contains("2025年统计资料" + grants);
            assertThat(head.page(path + "/decide-extension")).contains("需要跨部门检索");
            does(head, id, "decide-extension", "grants", grants, "remarks", "已核");
            assertThat(clerk("yue.hua").page(path)).contains(grants.equals("yes") ? "同意延期" : "不同意延期");
        }
    }

    @Test
    @Covers(Provision.SYS_4)
    void whatOneMayNotSeeIsOnNoPageInNoListCountOrFile() {
        long id = clerks.register("tian.ye", Forms.inPerson("8602", MONDAY, "山茶花信息公开"))
                .id();
        if (clerks.read("tian.ye", id).application().state() == ApplicationState.REGISTERED)
            clerks.act("tian.ye", id, new HandOver());
        String path = LIST + "/" + id;
        String found = LIST + "?view=ALL&q=%E5%B1%B1%E8%8C%B6%E8%8A%B1";
        assertThat(clerk("tian.ye").page(found)).contains("山茶花信息公开");
        // of another house, and of another department with a scope of its own
        for (String login : List.of("tang.yan", "yue.hua")) {
            var other = clerk(login);
            for (String each : List.of("", "/print", "/people", "/receipt", "/recuse", "/clocks/answer", "/files/1"))
                assertThat(other.status(path + each)).as(login + each).isEqualTo(404);
            assertThat(other.status(path + "/letters/1.pdf")).isEqualTo(404);
            assertThat(other.status(path + "/letters/1.ofd")).isEqualTo(404);
            assertThat(other.page(found)).doesNotContain("山茶花信息公开");
        }
    }

    @Test
    @Covers({Provision.KM_33A, Provision.SYS_4})
    void whoeverStepsAsideDoesNotSeeItAgain() {
        long id = clerks.register("tian.ye", Forms.inPerson("8602", MONDAY, "杜鹃花信息公开"))
                .id();
        var office = clerk("tian.ye");
        var answer = act(office, id, "recuse", "recusal", "与申请人是近亲属");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(Clerk.location(answer)).startsWith(LIST + "?done=");
        assertThat(office.status(LIST + "/" + id)).isEqualTo(404);
        assertThat(office.page(LIST + "?view=ALL")).doesNotContain("杜鹃花信息公开");
    }

    @Test
    @Covers({Provision.JF_V6, Provision.SYS_3})
    void theListIsTakenOutByWhoeverMayAndThatIsRecorded() {
        clerks.register("tian.ye", Forms.inPerson("8602", MONDAY, "导出的申请"));
        var who = Stream.of("tian.ye", "dao.yaping", "gu.xin")
                .filter(login -> clerks.who(login).may(xinqiao.organisation.Power.EXPORT))
                .findFirst()
                .orElseThrow();
        var file = clerk(who).bytes(LIST + ".xlsx?view=ALL");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(new String(file.body(), 0, 2, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("PK");
        assertThat(clerk("yue.hua").status(LIST + ".xlsx?view=ALL"))
                .isEqualTo(clerks.who("yue.hua").may(xinqiao.organisation.Power.EXPORT) ? 200 : 404);
    }
}
