package xinqiao.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.testing.XinqiaoTest;

/** What impatient and forgetful people do around the button that sends. */
@XinqiaoTest
class SendingTest extends Scenario {
    private Letter letter(Visitor visitor, String request) {
        return visitor.writes()
                .is("SUGGESTION")
                .from("陈晨", "云南省瑞丽市示例路40号")
                .asks(request, "大厅内只有中文指引，外籍司机经常排错窗口。")
                .to("8602")
                .affirms();
    }

    @Test
    @Covers(Provision.KM_11B)
    void aDoubleClickSendsOnePetition() {
        day("2026-03-02");
        var visitor = visitor();
        var receipt = letter(visitor, "建议增设缅文指引双击").sendsWithADoubleClick();
        var office = clerk("tian.ye").searches("缅文指引双击");
        assertThat(office.page.locator("a.line-title").count()).isEqualTo(1);
        office.sees(receipt.number());
    }

    @Test
    @Covers(Provision.KM_11B)
    void whoGoesBackAndSendsAgainHasStillWrittenOnce() {
        day("2026-03-02");
        var visitor = visitor();
        var receipt = letter(visitor, "建议增设越文指引后退").sends();
        visitor.page.goBack();
        assertThat(visitor.receipt().number()).isEqualTo(receipt.number());
        var office = clerk("tian.ye").searches("越文指引后退");
        assertThat(office.page.locator("a.line-title").count()).isEqualTo(1);
    }

    @Test
    @Covers({Provision.KM_11B, Provision.SYS_4})
    void aWrongCodeOpensNothingAndSaysNothing() {
        day("2026-03-02");
        var visitor = visitor();
        var receipt = letter(visitor, "建议增设英文指引").sends();
        var stranger = visitor();
        stranger.asksFor(receipt.number(), "AAAAA BBBBB").sees("编号与查询码不相符").looks("9-wrong-code");
        assertThat(stranger.page.locator("[name=number]").inputValue()).isEqualTo(receipt.number());
        assertThat(stranger.page.locator("[name=code]").inputValue()).isNotEqualTo(receipt.code());
        String wrong = stranger.text().replace(receipt.number(), "");
        stranger.asksFor("8602-2026-999999", "AAAAA BBBBB");
        assertThat(stranger.text()).isEqualTo(wrong);
        stranger.window.go("/track/case");
        stranger.seesNothingOf("建议增设英文指引");
        stranger.follows(receipt).sees("已登记");
    }
}
