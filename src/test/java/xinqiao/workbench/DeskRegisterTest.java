package xinqiao.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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

    @ParameterizedTest
    @EnumSource(Channel.class)
    @Covers(Provision.KM_15A)
    void aChannelShowsItsOwnFactsOnly(Channel channel) {
        String page = clerk.sends("channel", "channel", channel.name(), "p0-name", "已经填写")
                .body();
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
        var page = clerk.sends("register", "came-POSTMARKED_ON", "1399", "came-PAGES", "几页", "request", "保留");
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
        var refused = clerk.sends("register", visit);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("未出示", "请选择依法有权处理的海关", "第十八条");
        var more = Arrays.copyOf(visit, visit.length + 2);
        more[visit.length] = "came-DIRECTED";
        more[visit.length + 1] = "已告知携带证件";
        assertThat(clerk.sends("register", more).statusCode()).isEqualTo(303);
    }

    @Test
    void aSeriesKeepsChannelDayAndLanguageAndCounts() {
        var answer = clerk.sends(
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
        String first = Clerk.location(clerk.sends("register", form));
        assertThat(first).endsWith("/receipt");
        assertThat(Clerk.location(clerk.sends("register", form))).isEqualTo(first);
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

        String taken = clerk.sends("take-0-" + id, "p0-name", "凤尾竹", "p0-phone", "13987660001")
                .body();
        assertThat(taken).contains("凤尾竹路7号");
        assertThat(taken).as("a hint, and no repeat by itself").contains("请选择重件", "按建议：初件");
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
}
