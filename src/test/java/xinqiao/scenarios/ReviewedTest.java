package xinqiao.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.testing.XinqiaoTest;

/** An answer is reviewed and revoked, given anew, reviewed again and upheld, re-reviewed, and final. */
@XinqiaoTest
class ReviewedTest extends Scenario {
    private static final String MATTER = "请求退还多收取的仓储费用并说明收费依据";

    @Test
    @Covers({
        Provision.KM_29,
        Provision.KM_30,
        Provision.KM_31,
        Provision.KM_32,
        Provision.LAW_P3,
        Provision.KM_28A,
        Provision.JF_V8,
        Provision.JF_V9
    })
    void anAnswerIsRevokedGivenAnewUpheldAndFinal() {
        // answered at Ruili: not supported
        day("2026-03-02");
        var trader = visitor();
        var receipt = trader.writes()
                .is("APPEAL")
                .from("沈致远", "云南省瑞丽市示例路88号")
                .asks(MATTER, "货物在口岸停留期间被多收仓储费用，多次询问没有得到收费依据。")
                .happenedIn("瑞丽口岸", "边民互市", "8602")
                .affirms()
                .sends();
        var office = clerk("tian.ye").isAtTheDesk();
        office.opens(receipt.number())
                .does("受理", paper -> paper.chooses("申诉求决类").chooses("不属于以上情形的事项"));
        office.does("登记送达", paper -> paper.chooses("网上送达"));
        office.does("交办", paper -> paper.picks("承办部门", "监管一科").writes("交办要求", "请核实。"));
        var handler = clerk("yue.hua").isAtTheDesk();
        handler.opens(receipt.number())
                .does("记录调查核实", paper -> paper.chooses("听取信访人陈述").writes("了解到的情况", "信访人陈述了缴费经过。"));
        answers(receipt.number(), handler, "不予支持");
        office.opens(receipt.number()).does("登记送达", paper -> paper.chooses("网上送达"));
        trader.follows(receipt).sees("请求复查期限：2026年4月1日", "请求复查").reads("处理意见书").looks("9-track-answered");

        // the same matter again, while review is open: not accepted but led there
        day("2026-03-10");
        var again = trader.writes()
                .is("APPEAL")
                .from("沈致远", "云南省瑞丽市示例路88号")
                .asks(MATTER, "再次反映同一事项。")
                .happenedIn("瑞丽口岸", "边民互市", "8602")
                .affirms()
                .sends();
        office.opens(again.number())
                .begins("同一事项不（再）受理")
                .fillsIn(paper -> paper.writes("原信访编号", receipt.number()).writes("告知信访人的理由", "可以在2026年4月1日前向昆明海关请求复查。"))
                .looks("9-same-again")
                .presses();
        office.sees("已决定并关联原事项", "不予受理告知书");

        // review at Kunming, which has its own case and reads the first file
        trader.follows(receipt).asksForReview("请求撤销原处理意见", "收费清单没有核对。", "9-ask-review");
        var review = trader.looks("9-review-receipt").receipt();
        trader.follows(receipt).sees("昆明海关", review.number(), "复查期限：2026年4月9日").looks("9-track-review");
        var kunming = clerk("chen.jing").isAtTheDesk();
        kunming.opens(review.number())
                .sees("请求复查：" + MATTER, "复查期限", "2026年4月9日")
                .looks("9-review-case");
        kunming.does("受理请求", paper -> {});
        kunming.does("交办", paper -> paper.picks("承办部门", "监管通关处").writes("交办要求", "请复查。"));
        var reviewer = clerk("wang.ruoxi").isAtTheDesk();
        reviewer.opens(review.number()).sees(receipt.number());
        reviewer.tries("拟出处理意见", paper -> concludes(paper, "撤销，重新处理"));
        reviewer.isRefused("应当明确重新处理的法定途径", "第三十二条").looks("9-no-route");
        reviewer.fillsIn(paper -> paper.chooses("信访程序")).presses();
        decides(review.number());
        kunming.opens(review.number()).does("登记送达", paper -> paper.chooses("网上送达"));
        trader.follows(review).reads("复查意见书");
        trader.follows(receipt).sees("复查撤销原意见，由原办理机关重新处理").seesStage("已受理").looks("9-track-revoked");

        // handled anew, and not with the same conclusion
        day("2026-03-16");
        office.opens(receipt.number()).sees("原意见已撤销", "重新办理期限", "待交办").looks("9-handled-anew");
        office.does("交办", paper -> paper.picks("承办部门", "监管一科").writes("交办要求", "请重新处理。"));
        handler.opens(receipt.number()).tries("拟出处理意见", paper -> opinion(paper, "不予支持"));
        handler.isRefused("不得作出与原意见相同的结论", "第三十二条").looks("9-same-conclusion");
        handler.fillsIn(paper -> paper.chooses("解释说明")).presses();
        approves(receipt.number());
        office.opens(receipt.number()).does("登记送达", paper -> paper.chooses("网上送达"));

        // reviewed once more, at the desk this time, and upheld
        day("2026-03-20");
        kunming.isAtTheDesk()
                .goes("/desk/reviews?number=" + receipt.number())
                .sees(receipt.number())
                .looks("9-desk-review");
        kunming.fillsIn(paper -> paper.chooses("书信").writes("请求", "请求变更处理意见。").writes("事实和理由", "解释说明没有依据。"))
                .presses();
        String second = kunming.number("8600-2026-");
        kunming.opens(second).does("受理请求", paper -> {});
        kunming.does("交办", paper -> paper.picks("承办部门", "监管通关处").writes("交办要求", "请复查。"));
        reviewer.opens(second).does("拟出处理意见", paper -> concludes(paper, "维持"));
        decides(second);
        kunming.opens(second).does("登记送达", paper -> paper.chooses("邮寄送达"));
        trader.follows(receipt).sees("复查维持原意见", "请求复核").looks("9-track-upheld");

        // re-review by a body outside, noted with its result; then it is final
        day("2026-04-01");
        kunming.opens(second).does("登记外部复查（复核）请求", paper -> paper.writes("该机关的编号", "署复核1号"));
        kunming.does(
                "登记外部复查（复核）结果",
                paper -> paper.chooses("维持")
                        .writes("意见书文号", "署信复核〔2026〕1号")
                        .writes("作出日期", "2026-04-01")
                        .writes("送达信访人日期", "2026-04-01"));
        kunming.sees("已有复核意见").looks("9-re-reviewed");
        trader.follows(receipt).sees("本信访事项已有复核意见", "不再受理").looks("9-track-final");
        var third = trader.writes()
                .is("APPEAL")
                .from("沈致远", "云南省瑞丽市示例路88号")
                .asks(MATTER, "又一次反映同一事项。")
                .happenedIn("瑞丽口岸", "边民互市", "8602")
                .affirms()
                .sends();
        office.opens(third.number())
                .does(
                        "同一事项不（再）受理",
                        paper -> paper.writes("原信访编号", receipt.number()).writes("告知信访人的理由", "该事项已有复核意见。"));
        trader.follows(third).reads("不再受理告知书").looks("9-no-longer");
        assertThat(office.opens(third.number()).mayNot("受理")).isTrue();
    }

    private void answers(String number, Clerk handler, String outcome) {
        handler.opens(number).does("拟出处理意见", paper -> opinion(paper, outcome));
        approves(number);
    }

    private void approves(String number) {
        clerk("bai.lu")
                .isAtTheDesk()
                .opens(number)
                .does("法规审核", paper -> paper.chooses("同意，送负责人审批").writes("审核意见", "适用依据正确。"));
        clerk("gu.xin").isAtTheDesk().opens(number).does("审批处理意见", paper -> paper.chooses("批准并签发"));
    }

    private void decides(String number) {
        clerk("sun.lan")
                .isAtTheDesk()
                .opens(number)
                .does("法规审核", paper -> paper.chooses("同意，送负责人审批").writes("审核意见", "适用依据正确。"));
        clerk("wei.hong").isAtTheDesk().opens(number).does("审批处理意见", paper -> paper.chooses("批准并签发"));
    }

    private static void opinion(Paper paper, String outcome) {
        paper.chooses(outcome)
                .writes("查明的事实和理由", "经核对，仓储费用由场所经营人收取。")
                .writes("处理意见", "收费依据已经说明。")
                .writes("法律法规依据", "《中华人民共和国海关法》");
    }

    private static void concludes(Paper paper, String outcome) {
        paper.chooses(outcome)
                .writes("查明的事实和理由", "经复查，原意见没有核对收费清单。")
                .writes("处理意见", "结论见上。")
                .writes("法律法规依据", "《信访工作条例》");
    }
}
