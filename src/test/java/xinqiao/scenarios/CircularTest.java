package xinqiao.scenarios;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.dictionary.DictionaryKind;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Desks;
import xinqiao.petition.Papers;
import xinqiao.testing.Staff;
import xinqiao.testing.XinqiaoTest;

/** From a figure to its cases, from the figures to a circular, from the leader's approval to the other house that reads it. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class CircularTest extends Scenario {
    @Autowired
    Desks desks;

    private static void follows(Clerk clerk, String words) {
        Reader.follow(
                clerk.page,
                clerk.page
                        .locator("main a")
                        .filter(new Locator.FilterOptions().setHasText(words))
                        .first());
    }

    private static void presses(Clerk clerk, String button) {
        Reader.follow(
                clerk.page,
                clerk.page
                        .getByRole(
                                AriaRole.BUTTON,
                                new Page.GetByRoleOptions().setName(button).setExact(true))
                        .first());
    }

    @Test
    @Covers({Provision.JF_L9, Provision.JF_V5, Provision.SYS_4})
    void theQuarterIsCountedToldApprovedAndRead() {
        day("2026-06-01");
        var receipt = desks.register(
                "mo.han", Papers.web("8604", LocalDate.of(2026, 6, 1)).counted(Map.of(DictionaryKind.CONTENT, "15")));
        var office = clerk("chen.jing");
        office.isAtTheDesk().goes("/desk/statistics?period=2026-Q2&house=8604");
        office.sees("2026年第2季度", "主要指标", "统计口径").looks("circular-1-figures");
        office.page
                .locator("summary")
                .filter(new Locator.FilterOptions().setHasText("按内容分类统计"))
                .click();
        Reader.follow(
                office.page,
                office.page
                        .locator("a[href*='REGISTERED.2026-04-01'][href*='CONTENT.15']")
                        .first());
        office.sees(receipt.number(), "知识产权海关保护").looks("circular-2-cases");

        office.isAtTheDesk().goes("/desk/statistics/circulars");
        follows(office, "拟稿");
        office.sees("信访数量和办理情况", "2026年第2季度").looks("circular-3-draft");
        presses(office, "保存拟稿");
        office.isRefused("未确定印发范围", "第一部分（五）");
        office.fillsIn(paper -> paper.writes("政策性问题", "知识产权备案信息查询口径不一。"));
        // many houses stand behind a line that opens
        var houses = office.page.locator("details:not([open]):has(input[name=houses]) > summary");
        if (houses.count() > 0) houses.first().click();
        office.page.locator("input[name=houses][value='8604']").check();
        presses(office, "保存拟稿");
        office.sees("拟稿已保存", "知识产权备案信息查询口径不一", "西双版纳海关");
        String address = office.address().replaceAll("\\?.*", "");
        presses(office, "送领导批准");
        office.sees("待批准");

        var leader = clerk("wei.hong");
        leader.isAtTheDesk().sees("待批准的通报");
        leader.goes(address);
        leader.fillsIn(paper -> paper.chooses("批准印发"));
        presses(leader, "提交审批意见");
        leader.sees("已印发").looks("circular-4-issued");

        var reader = clerk("yang.fan");
        reader.isAtTheDesk().sees("未阅的通报");
        reader.goes("/desk/statistics/circulars");
        follows(reader, "信访情况的通报");
        reader.sees("共收到信访事项", "昆明海关").looks("circular-5-read");
        office.goes(address).sees("西双版纳海关：1人");
        clerk("liao.fan").isAtTheDesk().goes("/desk/statistics/circulars").seesNothingOf("信访情况的通报</a>");
    }
}
