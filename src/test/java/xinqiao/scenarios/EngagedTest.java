package xinqiao.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Desks;
import xinqiao.petition.Papers;
import xinqiao.testing.Staff;
import xinqiao.testing.XinqiaoTest;

/** A lawyer is entered on the roster, gets an account, is engaged in one case, reads, writes, and is out again. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class EngagedTest extends Scenario {
    private static final String FRESH = "Falv-2026-guwen";

    @Autowired
    Desks desks;

    @Test
    @Covers({Provision.KM_10, Provision.JF_V6, Provision.JF_L5})
    void aLawyerIsEngagedInOneCaseAndSeesNothingElse() {
        day("2026-03-02");
        var monday = LocalDate.of(2026, 3, 2);
        var receipt = desks.register("chen.jing", Papers.letter("8600", monday));
        desks.act("chen.jing", receipt.id(), Desks.acceptAppeal());
        long other = desks.register("chen.jing", Papers.letter("8600", monday)).id();
        String name = "林舟" + System.nanoTime() % 10_000;
        String login = "lin" + System.nanoTime() % 1_000_000;

        var office = clerk("chen.jing");
        office.isAtTheDesk();
        office.goes("/desk/petition-staff");
        office.page
                .locator("summary", new com.microsoft.playwright.Page.LocatorOptions().setHasText("登记社会参与人员"))
                .click();
        office.fillsIn(paper -> paper.writes("姓名", name).chooses("法律顾问、律师").writes("所在单位", "示例律师事务所"));
        Reader.follow(
                office.page,
                office.page
                        .locator("form[action$='/outsiders'] button[type=submit]")
                        .last());
        office.sees(name, "待管理员开通");

        var administrator = clerk("tao.ran");
        administrator.isAtTheDesk();
        administrator.goes("/desk/petition-staff");
        var row = administrator.line(name);
        row.locator("input[name=login]").fill(login);
        Reader.follow(administrator.page, row.locator("form[action$='/account'] button[type=submit]"));
        administrator.sees("初始密码只显示这一次").looks("engaged-1-account");
        String password =
                administrator.page.locator(".banner-done strong").innerText().strip();

        office.goes("/desk/petitions/" + receipt.id() + "/engagements")
                .fillsIn(paper ->
                        paper.picks("受邀人员", name).writes("参与内容", "就法律适用提出书面意见").writes("参与期限", "2026-03-12"))
                .presses()
                .sees(name, "参与中")
                .looks("engaged-2-engaged");

        var lawyer = clerk(login);
        lawyer.window.go("/desk");
        lawyer.page.locator("main input[name=login]").fill(login);
        lawyer.page.locator("main input[name=password]").fill(password);
        Reader.follow(lawyer.page, lawyer.page.locator("main button[type=submit]"));
        lawyer.page.locator("input[name=old]").fill(password);
        lawyer.page.locator("input[name=fresh]").fill(FRESH);
        lawyer.page.locator("input[name=again]").fill(FRESH);
        Reader.follow(lawyer.page, lawyer.page.locator("main button[type=submit]"));
        assertThat(lawyer.page.url()).contains("/desk/engaged");
        lawyer.sees("受邀参与的信访事项", receipt.number()).looks("engaged-3-lawyer");
        assertThat(lawyer.page.locator(".desk-search, .desk-nav").count()).isZero();
        for (String path : List.of(
                "/desk/petitions",
                "/desk/petitions/" + receipt.id(),
                "/desk/petitions/" + other,
                "/desk/sendings",
                "/desk/organisation",
                "/desk/reading-log",
                "/desk/palette?q=1",
                "/desk/tokens",
                "/desk/petition-staff")) {
            lawyer.window.go(path);
            assertThat(lawyer.page.url()).as(path).endsWith("/desk/engaged");
        }
        assertThat(lawyer.answerTo("/api/v1/petitions")).isEqualTo(401);
        assertThat(lawyer.answerTo("/desk/engaged/999999")).isEqualTo(404);
        Reader.follow(lawyer.page, lawyer.page.locator("ul.papers a").first());
        lawyer.sees("投诉请求", "就法律适用提出书面意见").seesNothingOf("何以琳");
        String page = lawyer.address().replaceAll("\\?.*", "");
        lawyer.page.locator("textarea[name=words]").fill("应当适用《中华人民共和国海关法》第二十三条。");
        Reader.follow(lawyer.page, lawyer.page.locator("main form.form button[type=submit]"));
        lawyer.sees("书面意见已提交", "第二十三条").looks("engaged-4-opinion");

        office.goes("/desk/petitions/" + receipt.id() + "/engagements").sees("应当适用");
        Reader.follow(office.page, office.page.locator("form[action$='/end'] button[type=submit]"));
        office.sees("已结束");
        assertThat(lawyer.answerTo(page)).isEqualTo(404);
        lawyer.window.go("/desk/engaged");
        lawyer.sees("目前没有受邀参与的事项");

        var auditor = clerk("shen.pei");
        auditor.isAtTheDesk();
        auditor.goes("/desk/reading-log").sees(name, "受邀参与的事项").looks("engaged-5-log");
    }
}
