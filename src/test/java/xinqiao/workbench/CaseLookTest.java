package xinqiao.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.petition.Command;
import xinqiao.petition.Desks;
import xinqiao.petition.Outcome;
import xinqiao.petition.Papers;
import xinqiao.testing.Look;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** The page of a case along its life, for each who has it, in a real browser; the pictures are to be looked at. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class CaseLookTest {
    private static final Set<String> FORMS = new HashSet<>();

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @Autowired
    Desks desks;

    @ParameterizedTest
    @CsvSource({"zh-CN,1280", "en,360"})
    void theCaseLooksRightInEachState(String language, int width) {
        clock.set("2026-11-22T09:00");
        var office = Clerk.signedIn(port, "chen.jing");
        var handler = Clerk.signedIn(port, "wang.ruoxi");
        long id = office.registers("请尽快放行货物并说明理由");
        String path = "/desk/petitions/" + id;
        try (var clerk = Look.as(port, "chen.jing", language, width);
                var head = Look.as(port, "wang.ruoxi", language, width);
                var leader = Look.as(port, "wei.hong", language, width)) {
            clerk.at(path, "case-registered");
            eachActsForm(clerk);
            office.does(id, "accept", "kind", "APPEAL", "branch", "petition");
            String form = office.page(path + "/assign");
            office.does(
                    id, "assign", "department", Clerk.option(form, "监管通关处"), "days", "20", "instruction", "请核实后提出意见");
            handler.does(id, "investigate", "how", "PETITIONER_HEARD", "on", "2026-11-21", "what", "信访人到场陈述。");
            remark(clerk, path);
            clerk.go(path + "/assign");
            head.at(path, "case-handling");
            eachActsForm(head);
            head.at(path + "/draft-opinion", "case-draft");
            head.at("/desk/remarks", "case-remarks");
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
            leader.at(path, "case-approval");
            eachActsForm(leader);
            leader.onPaper(path + "/print", "case-print");
            Clerk.signedIn(port, "wei.hong").does(id, "approve", "approves", "yes");
            clerk.at(path, "case-to-serve");
            eachActsForm(clerk);
            clerk.at(path + "/clocks/handling", "case-met");
            serve(office, path, id, "信访处理意见书");
            clerk.at(path, "case-execution");
            eachActsForm(clerk);
            office.does(id, "note-execution", "what", "货物已放行。", "done", "yes");
            clerk.at(path + "/take-back", "case-take-back");
            office.does(id, "take-back", "reason", "尚未核实放行时间");
            clerk.at(path, "case-taken-back");
        }
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,1280", "en,360"})
    void theLeaderDecidesOneAfterTheOther(String language, int width) {
        clock.set("2026-11-22T09:00");
        try (var leader = Look.as(port, "ma.chunhua", language, width)) {
            leader.at("/desk/approvals", "case-approvals-none");
            long first = waits("请尽快放行货物并说明理由");
            long second = waits("请书面答复快件被退运的原因");
            leader.at("/desk/approvals", "case-approvals");
            assertThat(leader.page().locator(".approval").textContent()).contains("请尽快放行货物并说明理由");
            // by keyboard alone: r, the remarks, the button
            leader.page().keyboard().press("r");
            leader.page().keyboard().type("请补充依据。");
            leader.here("case-approvals-return");
            leader.page().keyboard().press("Tab");
            leader.page().keyboard().press("Enter");
            leader.page().waitForURL("**done=casework.RETURN");
            // the next one has come up
            assertThat(leader.page().locator(".approval").textContent()).contains("请书面答复快件被退运的原因");
            leader.page().keyboard().press("a");
            leader.window().screenshot("case-approvals-sure-" + language);
            leader.page().keyboard().press("Enter");
            leader.page().waitForURL("**done=casework.APPROVE");
            assertThat(first).isLessThan(second);
            leader.at("/desk/delegations", "case-delegate");
            leader.page().locator("select[name=person]").selectOption(new SelectOption().setIndex(1));
            leader.page().locator("input[name=from]").fill("2026-11-22");
            leader.page().locator("input[name=until]").fill("2026-11-27");
            leader.page().locator("input[name=reason]").fill("赴京开会");
            leader.page().locator(".delegate button[type=submit]").click();
            leader.page().waitForURL("**done=casework.delegated");
            leader.here("case-delegated");
            long third = waits("请求退还多缴的税款");
            try (var acting = Look.nobody(port, language, width)) {
                chooses(acting, "cao.yang");
                acting.at("/desk/approvals", "case-acting");
                assertThat(acting.page().locator("main").textContent()).contains("马春华", "请求退还多缴的税款");
            }
            leader.page().locator(".table button.link").click();
            leader.page().waitForURL("**done=casework.revoked");
            Clerk.signedIn(port, "ma.chunhua").does(third, "approve", "approves", "yes");
        }
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,1280", "en,360"})
    void thirtyThatWaitAreOneListAndOneCase(String language, int width) {
        clock.set("2026-11-22T09:00");
        var day = LocalDate.of(2026, 11, 20);
        for (int i = 0; i < 15; i++) {
            long id = desks.register("yu.bo", Papers.letter("8603", day)).id();
            desks.act("yu.bo", id, Desks.acceptAppeal());
            desks.act("yu.bo", id, desks.assign("8603", "监管一科", null, 20));
            desks.act("qiu.shi", id, Desks.heard(day));
            if (i % 3 == 0) desks.act("qiu.shi", id, new Command.AskExtension(10, "需要向原产地核查单证"));
            desks.act("qiu.shi", id, Desks.draft(Outcome.SUPPORTED));
            desks.act("meng.jie", id, new Command.ReviewLaw(true, "事实清楚，依据正确。", null));
        }
        try (var leader = Look.as(port, "lei.ming", language, width)) {
            leader.at("/desk/approvals", "case-approvals-many");
        }
    }

    /** Whoever acts for the leader has two posts, and chooses when signing in. */
    private static void chooses(Look window, String login) {
        window.signsIn(login);
        window.page().waitForURL("**/desk/post");
        window.here("case-posts");
        window.page().locator("input[name=post]").last().check();
        window.page().locator("main button[type=submit]").click();
        window.page().waitForURL("**/desk?done=**");
    }

    /** Of 8601, whose leader has nothing else on the table. */
    private long waits(String request) {
        var office = Clerk.signedIn(port, "yan.ming");
        var handler = Clerk.signedIn(port, "ding.yi");
        long id = office.registers(request);
        String path = "/desk/petitions/" + id;
        office.does(id, "accept", "kind", "APPEAL", "branch", "petition");
        String form = office.page(path + "/assign");
        office.does(id, "assign", "department", Clerk.option(form, "监管一科"), "days", "20", "instruction", "");
        handler.does(id, "investigate", "how", "PETITIONER_HEARD", "on", "2026-11-21", "what", "信访人到场陈述。");
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
        Clerk.signedIn(port, "hua.yun").does(id, "review-law", "agrees", "yes", "remarks", "事实清楚，依据正确。");
        return id;
    }

    private static void serve(Clerk office, String path, long id, String letter) {
        String form = office.page(path + "/serve");
        String value = form.replaceAll(
                "(?s).*<input[^>]*name=\"letter\"[^>]*value=\"(\\d+)\"[^>]*>\\s*<label[^>]*>" + letter + ".*", "$1");
        office.does(id, "serve", "letter", value, "on", "2026-11-22", "means", "POST", "note", "挂号信");
    }

    /** The form of whatever can be done now, if it wasn't seen yet. */
    private static void eachActsForm(Look window) {
        var links = (List<?>)
                window.page()
                        .evaluate(
                                "[...document.querySelectorAll('.acts a[href^=\"/desk/petitions/\"]')].map(a => a.getAttribute('href'))");
        for (Object link : links) {
            String act = String.valueOf(link).replaceAll(".*/", "");
            if (FORMS.add(act)) window.at(String.valueOf(link), "case-act-" + act);
        }
    }

    /** By keyboard: m leads to the text, Tab to the colleagues and the button. */
    private static void remark(Look window, String path) {
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
}
