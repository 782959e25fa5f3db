package xinqiao.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import xinqiao.testing.XinqiaoTest;

/** Two people of one office with the same case open. */
@XinqiaoTest
class TwoAtOnceTest extends Scenario {
    private static final String GROUND = "属于劳动争议，不在海关职权范围，已经与信访人电话核实。";

    @Test
    void theSecondSeesWhatChangedAndLosesNothing() {
        day("2026-03-02");
        var receipt = visitor()
                .writes()
                .is("APPEAL")
                .from("方圆", "云南省瑞丽市示例路21号")
                .asks("请求处理加班费问题", "公司没有支付加班费。")
                .to("8602")
                .affirms()
                .sends();
        var first = clerk("tian.ye");
        first.opens(receipt.number()).begins("不予受理").fillsIn(paper -> paper.writes("不予受理的理由和依据", GROUND));

        var second = clerk("dao.yaping");
        second.opens(receipt.number()).does("补充材料", paper -> paper.writes("说明", "信访人来电：补充了合同编号。"));

        first.presses().sees("您填写期间，其他人已经办理了以下事项", "刀亚萍", "信访人来电：补充了合同编号。").looks("8-meanwhile");
        first.fillsIn(paper -> assertThat(paper.value("不予受理的理由和依据")).isEqualTo(GROUND));
        first.presses().sees("已决定不予受理");
        second.opens(receipt.number()).sees(GROUND);
        assertThat(second.mayNot("受理")).isTrue();
    }
}
