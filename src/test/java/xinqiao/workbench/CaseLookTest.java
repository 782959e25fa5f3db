package xinqiao.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import xinqiao.demo.SampleOrganisation;
import xinqiao.testing.Browser;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** The page of a case along its life, for each who has it, in a real browser; the pictures are to be looked at. */
@XinqiaoTest
class CaseLookTest {
    private final SoftAssertions seen = new SoftAssertions();

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @AfterEach
    void everythingIsRight() {
        seen.assertAll();
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,1280", "en,1280", "zh-CN,360", "en,360"})
    void theCaseLooksRightInEachState(String language, int width) {
        clock.set("2026-11-22T09:00");
        String name = language.substring(0, 2) + "-" + width + "-";
        var office = Clerk.signedIn(port, "chen.jing");
        var handler = Clerk.signedIn(port, "wang.ruoxi");
        long id = office.registers("请尽快放行货物并说明理由");
        String path = "/desk/petitions/" + id;
        try (var clerk = open("chen.jing", language, width);
                var head = open("wang.ruoxi", language, width);
                var leader = open("wei.hong", language, width)) {
            look(clerk, path, name + "registered");
            office.does(id, "accept", "kind", "APPEAL", "branch", "petition");
            String form = office.page(path + "/assign");
            office.does(
                    id, "assign", "department", Clerk.option(form, "监管通关处"), "days", "20", "instruction", "请核实后提出意见");
            handler.does(id, "investigate", "how", "PETITIONER_HEARD", "on", "2026-11-21", "what", "信访人到场陈述。");
            remark(clerk, path);
            clerk.go(path + "/assign");
            look(head, path, name + "handling");
            look(head, path + "/draft-opinion", name + "draft");
            head.go("/desk/remarks").screenshot("case-" + name + "remarks");
            handler.does(
                    id,
                    "draft-opinion",
                    "outcome",
                    "SUPPORTED",
                    "findings",
                    "货物已具备放行条件。",
                    "opinion",
                    "予以支持。",
                    "basis",
                    "《海关法》");
            Clerk.signedIn(port, "sun.lan").does(id, "review-law", "agrees", "yes", "remarks", "事实清楚，依据正确。");
            look(leader, path, name + "approval");
            leader.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            look(leader, path + "/print", name + "print");
        }
    }

    /** By keyboard: m leads to the text, Tab to the colleagues and the button. */
    private static void remark(Browser window, String path) {
        window.go(path);
        window.page().keyboard().press("m");
        window.page().keyboard().type("企业今天来电催问，请加快。");
        window.page().keyboard().press("Tab");
        window.page().keyboard().press("Enter");
        var colleague = window.page().getByLabel("王若曦");
        if (colleague.count() == 0) colleague = window.page().getByLabel("Ruoxi Wang");
        colleague.focus();
        window.page().keyboard().press("Space");
        window.page().locator(".remarks button[type=submit]").focus();
        window.page().keyboard().press("Enter");
        window.page().waitForURL("**done=casework.remark");
        assertThat(window.page().locator(".remark-list").textContent()).contains("企业今天来电催问");
    }

    private Browser open(String login, String language, int width) {
        var window = Browser.open(port, language, width);
        window.go("/desk/sign-in");
        window.page().locator("input[name=login]").fill(login);
        window.page().locator("input[name=password]").fill(SampleOrganisation.PASSWORD);
        window.page().locator("main button[type=submit]").click();
        window.page().waitForURL("**/desk");
        return window;
    }

    private void look(Browser window, String path, String name) {
        window.go(path).screenshot("case-" + name);
        seen.assertThatCode(window::mustBeAccessible).as(name).doesNotThrowAnyException();
    }
}
