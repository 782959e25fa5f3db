package xinqiao.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.testing.XinqiaoTest;

/** A clear matter is accepted in the simple way, turns out not to be simple, and goes on by the ordinary procedure. */
@XinqiaoTest
class HandledSimplyTest extends Scenario {
    @Test
    @Covers({Provision.LAW_P4, Provision.LAW_P2, Provision.KM_23_2})
    void aSimpleMatterIsConvertedWhenItTurnsOutNotToBeSimple() {
        day("2026-03-02");
        var trader = visitor();
        var receipt = trader.writes()
                .is("APPEAL")
                .from("岩罕", "云南省景洪市示例路6号")
                .asks("请求尽快补发一份报关单证明联", "三月一日申请补发，窗口答复两日内可取，至今没有收到。")
                .happenedIn("景洪", "报关单证", "8604")
                .affirms()
                .sends();
        var office = clerk("mo.han").isAtTheDesk();
        office.opens(receipt.number())
                .sees("拟适用简易办理的，至迟应当于2026年3月5日决定受理", "《信访事项简易办理办法》")
                .looks("10-triage");
        office.tries("受理并适用简易办理", paper -> fit(paper, "可能不予支持"));
        office.isRefused("可能不予支持的信访事项，不适用简易办理", "《信访事项简易办理办法》").looks("10-not-simple");
        office.fillsIn(paper -> paper.chooses("预计可以解决或者答复")).presses();
        office.sees("已受理并适用简易办理", "简易办理期限", "2026年3月16日").looks("10-simple");
        office.does("登记送达", paper -> paper.chooses("邮寄送达"));
        trader.follows(receipt)
                .sees("适用简易办理", "简易办理期限：2026年3月16日")
                .reads("受理告知书")
                .looks("10-track");
        office.opens(receipt.number())
                .does("交办", paper -> paper.picks("承办部门", "监管一科").writes("交办要求", "请尽快办理。"));

        day("2026-03-11");
        var handler = clerk("yang.fan").isAtTheDesk();
        handler.opens(receipt.number())
                .does("记录调查核实", paper -> paper.chooses("听取信访人陈述").writes("了解到的情况", "信访人陈述了申请经过。"));
        handler.tries(
                "拟出处理意见",
                paper -> paper.chooses("不予支持")
                        .writes("查明的事实和理由", "申请材料不齐全。")
                        .writes("处理意见", "不符合补发条件。")
                        .writes("法律法规依据", "《中华人民共和国海关法》"));
        handler.isRefused("拟不予支持的，不得适用简易办理", "《信访事项简易办理办法》").looks("10-refused");
        handler.opens(receipt.number()).begins("转为普通程序").looks("10-convert");
        handler.fillsIn(paper -> paper.writes("不宜继续适用简易办理的理由", "申请材料需要向外地海关核实。"))
                .presses();
        handler.sees("曾适用简易办理", "办理期限", "2026年5月6日").looks("10-converted");
        assertThat(handler.mayNot("转为普通程序")).isTrue();
        office.isAtTheDesk().opens(receipt.number()).does("登记送达", paper -> paper.chooses("网上送达"));
        trader.follows(receipt)
                .sees("转为普通程序办理", "办理期限：2026年5月6日")
                .reads("转为普通程序办理告知书")
                .looks("10-track-converted");
    }

    private static void fit(Paper paper, String likely) {
        paper.chooses("申诉求决类")
                .chooses("不属于以上情形的事项")
                .chooses("事实清楚")
                .chooses(likely)
                .chooses("责任主体只有一个");
    }
}
