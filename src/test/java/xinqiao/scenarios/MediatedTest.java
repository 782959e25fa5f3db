package xinqiao.scenarios;

import org.junit.jupiter.api.Test;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.testing.XinqiaoTest;

/** A dispute is mediated with the consent of both parties, and what they agreed on is put on paper. */
@XinqiaoTest
class MediatedTest extends Scenario {
    @Test
    @Covers(Provision.LAW_P2)
    void thePartiesComeToTermsAndHaveItOnPaper() {
        day("2026-03-02");
        var trader = visitor();
        var receipt = trader.writes()
                .is("APPEAL")
                .from("沈致远", "云南省瑞丽市示例路88号")
                .asks("请求协调退还重复收取的移箱费用", "场所经营人两次收取同一集装箱的移箱费用，有收据为证。")
                .happenedIn("瑞丽口岸", "边民互市", "8602")
                .affirms()
                .sends();
        var office = clerk("tian.ye").isAtTheDesk();
        office.opens(receipt.number())
                .does("受理", paper -> paper.chooses("申诉求决类").chooses("不属于以上情形的事项"));
        office.does("交办", paper -> paper.picks("承办部门", "监管一科").writes("交办要求", "请核实并协调。"));
        var handler = clerk("yue.hua").isAtTheDesk();
        handler.opens(receipt.number()).begins("调解、和解").looks("12-mediate");
        handler.fillsIn(paper -> agreed(paper).chooses("在裁量权范围内")).presses();
        handler.isRefused("调解、和解应当经双方当事人同意", "《信访工作条例》").looks("12-refused");
        handler.fillsIn(paper -> paper.chooses("双方当事人同意")).presses();
        handler.sees("调解、和解情况已记录", "调解协议书", "由双方当事人签字").looks("12-agreed");
        trader.follows(receipt).sees("达成调解、和解协议").reads("调解协议书").looks("12-track");
    }

    private static Paper agreed(Paper paper) {
        return paper.chooses("调解")
                .writes("争议事实和经过", "双方对两次移箱有争议，经两次调解核对了作业记录。")
                .chooses("达成协议")
                .writes("对方当事人", "瑞丽某场所经营人")
                .writes("协议内容", "经营人于三月十日前退还第二次移箱费用。");
    }
}
