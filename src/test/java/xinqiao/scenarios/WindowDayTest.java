package xinqiao.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.testing.Hands;
import xinqiao.testing.XinqiaoTest;

/** A day at the window through the pages: tickets, identity, registration, interview, what is missing when the day ends. */
@XinqiaoTest
class WindowDayTest extends Scenario {
    private static final int VISITS = 30;

    /** What it takes for a visit from the ticket to its end, without what is typed. */
    private static final int MOST_KEYS = 20;

    private static final String QUEUE = "/desk/reception/queue";

    @Test
    @Covers({
        Provision.JF_V1A,
        Provision.JF_V1B,
        Provision.JF_V2,
        Provision.KM_17A,
        Provision.KM_18A,
        Provision.KM_18B,
        Provision.KM_8
    })
    void thirtyVisitsOfADay() {
        day("2026-12-16");
        var clerk = clerk("tang.yan").isAtTheDesk();
        var hands = new Hands(clerk.page);
        clerk.goes(QUEUE);
        for (int i = 1; i <= VISITS; i++) arrives(clerk.page, hands, i);
        clerk.sees("来访人30", "候谈", "工作日结束前待补全30件");
        for (int i = 1; i <= VISITS; i++) {
            if (i % 10 == 0) leaves(clerk.page, hands, i);
            else isReceived(clerk, hands, i);
        }
        System.out.printf(
                "A day of %d visits: %.1f keys a visit besides %.1f of content%n",
                VISITS, 1.0 * hands.keys() / VISITS, 1.0 * hands.typed() / VISITS);
        assertThat(hands.keys()).isLessThanOrEqualTo(MOST_KEYS * VISITS);

        // the day ends: one has just come, one was registered and not heard
        clerk.goes(QUEUE);
        assertThat(clerk.text()).doesNotContain("待补全").contains("今日来访30批");
        arrives(clerk.page, hands, 31);
        arrives(clerk.page, hands, 32);
        registers(clerk, hands, 32);
        clerk.goes(QUEUE)
                .sees("工作日结束前待补全2件", "31号", "未登记", "32号", "无接谈记录", "《接访办信工作原则及程序》")
                .looks("window-day-ends");
        day("2026-12-17");
        clerk.isAtTheDesk().goes(QUEUE).sees("待补全2件", "2026年12月16日");
        day("2026-12-18");
        clerk.isAtTheDesk().goes(QUEUE).sees("到期的约谈和待补材料", "带合同来谈").looks("window-appointments");
    }

    private static void arrives(Page page, Hands hands, int i) {
        PlaywrightAssertions.assertThat(page.locator("[name=name]")).isFocused();
        hands.type("来访人" + i);
        page.waitForNavigation(() -> hands.press("Enter"));
        assertThat(page.locator(".banner-done").count()).isEqualTo(1);
    }

    private static Locator line(Page page, int i) {
        return page.locator("tr")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText("来访人" + i, new Page.GetByTextOptions().setExact(true))));
    }

    private static void follows(Page page, Hands hands, Locator what) {
        page.waitForNavigation(() -> hands.click(what));
    }

    private static void opensTheQueue(Page page, Hands hands) {
        if (!page.url().replaceAll("\\?.*", "").endsWith(QUEUE))
            follows(page, hands, page.locator(".breadcrumb a[href='" + QUEUE + "']"));
    }

    private static void isCalled(Page page, Hands hands, int i) {
        opensTheQueue(page, hands);
        follows(page, hands, line(page, i).locator("button[value=CALLED]"));
    }

    private static void leaves(Page page, Hands hands, int i) {
        isCalled(page, hands, i);
        follows(page, hands, page.locator("button[value=LEFT]"));
    }

    private void isReceived(Clerk clerk, Hands hands, int i) {
        var page = clerk.page;
        isCalled(page, hands, i);
        follows(
                page,
                hands,
                page.locator("main a[href^='/desk/register?visit=']").first());
        takesDown(page, hands, i);
        page.waitForNavigation(() -> hands.press("Enter"));
        follows(page, hands, page.locator("button[value=INTERVIEW]"));
        if (i == 1) {
            follows(page, hands, page.locator("button[value=DONE]"));
            assertThat(page.locator("main [role=alert]").innerText()).contains("接谈记录");
        }
        if (i == 15) asksForSomebody(clerk, hands);
        hands.click(page.locator("[name=facts]"));
        hands.type("来访人陈述查验等待时间过长");
        hands.click(page.locator("[name=explained]"));
        hands.type("已说明查验规定");
        if (i % 7 == 0) hands.click(page.locator("[name=unfinished]"));
        follows(page, hands, page.locator("form[action$='/interview'] button[type=submit]"));
        if (i % 7 == 0) promises(page, hands);
        follows(page, hands, page.locator("button[value=DONE]"));
        assertThat(page.url()).as("visit " + i + ": " + clerk.text()).contains(QUEUE);
    }

    private static void registers(Clerk clerk, Hands hands, int i) {
        isCalled(clerk.page, hands, i);
        follows(
                clerk.page,
                hands,
                clerk.page.locator("main a[href^='/desk/register?visit=']").first());
        takesDown(clerk.page, hands, i);
    }

    /** The name is there from the ticket; identity, address, what is asked for. */
    private static void takesDown(Page page, Hands hands, int i) {
        assertThat(page.locator("[name=p0-name]").inputValue()).isEqualTo("来访人" + i);
        hands.press("Alt+n", "Tab");
        hands.type("1380000" + (1000 + i));
        hands.press("Tab");
        hands.type("示例路" + i + "号");
        hands.press("Tab", "Tab", "ArrowDown", "Tab");
        hands.type(identity(i));
        assertThat(page.locator("[name=p0-documentKind]").inputValue()).isEqualTo("ID_CARD");
        hands.press("Alt+r");
        hands.type("请求说明查验安排" + i);
        hands.press("Tab");
        hands.type("货物到港后等待查验" + i + "日");
        hands.click(page.locator("[name=confirmed]"));
        page.waitForNavigation(() -> hands.press("Control+Enter"));
        assertThat(page.url()).as(page.locator("main").innerText()).contains("/receipt");
    }

    /** The department sends somebody, and the desk notes the arrival. */
    private void asksForSomebody(Clerk clerk, Hands hands) {
        clerk.page
                .locator("[name=department]")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("监管一科"));
        clerk.page.locator("[name=about]").fill("查验安排");
        follows(clerk.page, hands, clerk.page.locator("form[action$='/call'] button[type=submit]"));
        clerk.sees("已通知有关部门派员", "待答复");
        var head = clerk("qiu.shi").isAtTheDesk();
        head.goes("/desk/reception/calls").sees("查验安排").seesNothingOf("来访人15");
        head.page
                .locator("[name=person]")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("廖凡"));
        Reader.follow(head.page, head.page.locator("button[value=confirm]"));
        head.sees("派廖凡到场");
        String visit = clerk.address().replaceAll("\\?.*", "");
        clerk.goes(visit).sees("已确认派员");
        follows(clerk.page, hands, clerk.page.locator("button[name=call]"));
        clerk.sees("已登记到场", "已到场").looks("window-somebody-came");
    }

    private static void promises(Page page, Hands hands) {
        follows(page, hands, page.locator("button[value=DONE]"));
        assertThat(page.locator("main [role=alert]").innerText()).contains("约谈");
        hands.click(page.locator("input[name=kind][value=APPOINTMENT]"));
        page.locator("[name=on]").fill("2026-12-18");
        hands.click(page.locator("[name=words]"));
        hands.type("带合同来谈");
        follows(page, hands, page.locator("form[action$='/promise'] button[type=submit]"));
    }

    /** A number of a resident identity document that checks itself (GB 11643). */
    private static String identity(int i) {
        String body = "53010319800101" + String.format("%03d", 100 + i);
        int sum = 0;
        for (int at = 0; at < body.length(); at++) sum += (body.charAt(at) - '0') * ((1 << (body.length() - at)) % 11);
        return body + "10X98765432".charAt(sum % 11);
    }
}
