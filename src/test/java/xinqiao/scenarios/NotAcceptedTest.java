package xinqiao.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.testing.XinqiaoTest;

/** A matter that isn't for the customs: not accepted, with reasons and where to turn. */
@XinqiaoTest
class NotAcceptedTest extends Scenario {
    @Test
    @Covers({Provision.KM_23, Provision.KM_23_1, Provision.LAW_P1, Provision.LAW_P5})
    void aMatterOfAnotherBodyIsNotAcceptedAndThePetitionerIsToldWhose() {
        day("2026-03-02");
        var driver = visitor();
        var receipt = driver.writes()
                .is("APPEAL")
                .from("方圆", "云南省瑞丽市示例路21号")
                .asks("请求处理拖欠工资的问题", "本人在口岸一家运输公司工作，公司拖欠三个月工资，请求海关处理。")
                .to("8602")
                .affirms()
                .sends();

        day("2026-03-04");
        var office = clerk("tian.ye");
        office.opens(receipt.number()).begins("不予受理").fillsIn(paper -> paper.writes("有权处理的机关、单位", "瑞丽市劳动争议仲裁委员会"));
        office.presses().isRefused("请写明理由", "第二十三条").looks("2-no-ground");
        office.fillsIn(paper -> paper.writes("不予受理的理由和依据", "属于与用人单位之间的劳动争议，不在海关职权范围。"))
                .presses();
        office.sees("已决定不予受理，请送达告知书。", "待送达").looks("2-declined");
        office.does("登记送达", paper -> paper.chooses("网上送达")).sees("已办结", "不予受理");

        driver.follows(receipt)
                .seesStage("已办结\n2026年3月4日")
                .sees("决定不予受理", "属于与用人单位之间的劳动争议", "瑞丽市劳动争议仲裁委员会")
                .reads("不予受理告知书")
                .looks("2-track");
        // what wasn't accepted isn't rated
        assertThat(driver.page.locator("form[action='/track/case/rating']").count())
                .isZero();
    }
}
