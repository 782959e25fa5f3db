package xinqiao.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import xinqiao.demo.SampleOrganisation;
import xinqiao.testing.Browser;
import xinqiao.testing.Look;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** The desk in a real browser: accessible, nothing to scroll sideways, quiet; the pictures are to be looked at. */
@XinqiaoTest
class DeskLookTest {
    private static final String LONG = "货物于口岸滞留多日，报关单证齐全，企业多次到现场询问，均未得到明确答复。".repeat(40);

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @ParameterizedTest
    @CsvSource({"zh-CN,1280", "en,360"})
    void everyPageOfTheDeskLooksRight(String language, int width) {
        clock.set("2026-11-22T09:00");
        long id = cases();
        try (var window = Look.as(port, "zhou.min", language, width)) {
            window.at("/desk", "desk-start");
            window.at("/desk/petitions?view=ALL", "desk-petitions");
            window.at("/desk/petitions?view=EXTENSIONS", "desk-empty");
            window.at("/desk/petitions/" + id, "desk-petition");
            window.at("/desk/petitions/" + id + "/clocks/handling", "desk-clock");
            window.at("/desk/petitions/" + id + "/assign", "desk-assign");
            long fresh = Clerk.signedIn(port, "chen.jing").registers("请求确认处罚违法");
            window.at("/desk/petitions/" + fresh + "/guide", "desk-guide");
            window.at("/desk/register", "desk-register");
            window.page()
                    .waitForNavigation(() -> window.page()
                            .locator("button[value=register]")
                            .last()
                            .click());
            window.here("desk-refused");
            window.at("/desk/list-of-demands", "desk-demands");
            window.at("/desk/organisation", "desk-organisation");
            window.at("/desk/profiles/kunming-petition-2023", "desk-profile");
            window.at("/desk/profiles/national-disclosure-2019", "desk-profile-disclosure");
            window.at("/desk/law?q=KM-2", "desk-law");
            window.at("/desk/calendar?year=2026", "desk-calendar");
            window.at("/desk/post", "desk-post");
            window.at("/desk/password", "desk-password");
            window.at("/desk/tokens", "desk-tokens");
            window.at("/desk/display", "desk-display");
        }
    }

    @Test
    void theLeaderSeesDraftRemarksAndClock() {
        clock.set("2026-11-22T09:00");
        var office = Clerk.signedIn(port, "chen.jing");
        long id = cases();
        var handler = Clerk.signedIn(port, "wang.ruoxi");
        handler.does(id, "investigate", "how", "PETITIONER_HEARD", "on", "2026-11-21", "what", "信访人到场陈述。");
        handler.does(id, "ask-extension", "days", "20", "reason", "需要向原产地核查");
        handler.does(
                id,
                "draft-opinion",
                "outcome",
                "SUPPORTED",
                "findings",
                "货物已具备放行条件。",
                "opinion",
                "对请求予以支持，于三个工作日内放行。",
                "basis",
                "《中华人民共和国海关法》");
        Clerk.signedIn(port, "sun.lan").does(id, "review-law", "agrees", "yes", "remarks", "事实清楚，依据正确。");
        try (var window = Look.as(port, "wei.hong", "zh-CN", Browser.DESKTOP)) {
            window.at("/desk/petitions/" + id + "/approve", "desk-approve");
            window.at("/desk/petitions/" + id + "/decide-extension", "desk-decide-extension");
            window.at("/desk/petitions/" + id, "desk-petition-leader");
        }
        var leader = Clerk.signedIn(port, "wei.hong");
        leader.does(id, "approve", "approves", "yes");
        assertThat(office.page("/desk/petitions/" + id + "/serve")).contains("信访处理意见书");
    }

    @Test
    void signingInAndOnesOwnFormsGoByKeyboard() {
        clock.set("2026-11-22T09:00");
        try (var window = Look.nobody(port, "zh-CN", Browser.DESKTOP)) {
            var keys = window.page().keyboard();
            window.go("/desk/sign-in");
            window.page().locator("input[name=login]").focus();
            keys.type("shen.pei");
            keys.press("Tab");
            keys.type(SampleOrganisation.PASSWORD);
            keys.press("Enter");
            window.page().waitForURL("**/desk");
            window.go("/desk/tokens");
            window.page().locator("#name").focus();
            keys.type("键盘");
            keys.press("Enter");
            window.page().locator(".secret").waitFor();
            window.page().locator(".table tr:has-text('键盘') button").focus();
            keys.press("Enter");
            window.page().waitForURL("**done=signin.token-revoked");
            window.go("/desk/password");
            window.page().locator("main input[type=password]").first().focus();
            keys.type("not the password");
            keys.press("Enter");
            // what is wrong has the focus, and leads to its field
            window.page()
                    .locator(".error-summary:focus-within, .error-summary:focus")
                    .waitFor();
            keys.press("Tab");
            keys.press("Enter");
            assertThat(window.page().evaluate("document.activeElement.type")).isEqualTo("password");
            window.go("/desk/display");
            window.page().locator("input[name=contrast]:checked").focus();
            keys.press("ArrowDown");
            keys.press("ArrowDown");
            keys.press("Enter");
            window.page().waitForURL("**contrast=high**");
        }
    }

    /** One that is assigned, with a long text; others that fill the list. */
    private long cases() {
        var office = Clerk.signedIn(port, "chen.jing");
        for (String request : new String[] {
            "请说明快件被退运的原因", "建议在自助通道增设英文提示", "某进出口贸易（云南）有限责任公司请求尽快答复关于一般贸易项下鲜切花冷链运输车辆在口岸排队等候查验时间过长造成货损的问题"
        }) {
            long unused = office.registers(request);
        }
        long report = office.registers("举报收受礼品", "asked", "REPORT", "accused", "财务装备处");
        long late = office.registers("多次来信没有得到答复", "receivedOn", "2026-10-30");
        long id = office.registers("请尽快放行货物并说明理由" + (report + late > 0 ? "" : "?"), "facts", LONG);
        office.does(id, "accept", "kind", "APPEAL", "branch", "petition");
        String form = office.page("/desk/petitions/" + id + "/assign");
        office.does(
                id,
                "assign",
                "department",
                form.replaceAll("(?s).*<option value=\"(\\d+)\">监管通关处<.*", "$1"),
                "days",
                "20",
                "instruction",
                "请核实滞留原因，十五日内提出处理意见。");
        return id;
    }
}
