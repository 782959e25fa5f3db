package xinqiao.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.testing.XinqiaoTest;

/** Nobody did anything: from the day after the last one, everybody sees it, in red and in words. */
@XinqiaoTest
class LatePetitionTest extends Scenario {
    @Test
    @Covers({Provision.KM_26A, Provision.LAW_P1, Provision.SYS_2})
    void aPetitionThatBecomesLateIsShownSoEverywhere() {
        day("2026-03-02");
        var writer = visitor();
        var receipt = writer.writes()
                .is("APPEAL")
                .from("周末", "云南省瑞丽市示例路30号")
                .asks("请求尽快安排预约查验", "通过单一窗口预约查验，五个工作日没有回应。")
                .to("8602")
                .affirms()
                .sends();
        var office = clerk("tian.ye");

        day("2026-03-17");
        office.looksInto("已超期", "请求尽快安排预约查验").seesNothingOf(receipt.number());
        office.searches("请求尽快安排预约查验");
        assertThat(office.line(receipt.number()).locator(".due").innerText()).isEqualTo("今天届满");

        day("2026-03-19");
        office.looksInto("已超期", "请求尽快安排预约查验").looks("7-late-list");
        var due = office.line(receipt.number()).locator(".due");
        assertThat(due.innerText()).isEqualTo("已超期2日");
        assertThat(red(String.valueOf(due.evaluate("words => getComputedStyle(words).color"))))
                .isTrue();
        office.opens(receipt.number()).sees("已超期2日").looks("7-late-case");
        Reader.follow(
                office.page, office.page.locator("a[href$='/clocks/notice']").first());
        office.sees("2026年3月17日", "《信访工作条例》第二十三条").looks("7-late-why");
        writer.follows(receipt).sees("2026年3月17日").looks("7-late-track");

        // what is done late is done, and stays late
        office.opens(receipt.number())
                .does("受理", paper -> paper.chooses("申诉求决类").chooses("不属于以上情形的事项"));
        office.does("登记送达", paper -> paper.chooses("网上送达")).sees("已超期");
    }

    /** rgb(180, 35, 24): far more red than anything else. */
    private static boolean red(String color) {
        var parts = java.util.Arrays.stream(color.replaceAll("[^0-9,]", "").split(","))
                .map(Integer::valueOf)
                .toList();
        return parts.get(0) > 2 * parts.get(1) && parts.get(0) > 2 * parts.get(2);
    }
}
