package xinqiao.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.testing.XinqiaoTest;

/** An appeal that is accepted, takes longer than the period, is supported, carried out and closed. */
@XinqiaoTest
class AcceptedAndCarriedOutTest extends Scenario {
    @Test
    @Covers({
        Provision.KM_11B,
        Provision.KM_17A,
        Provision.KM_17B,
        Provision.KM_8,
        Provision.KM_9,
        Provision.KM_22,
        Provision.KM_23_2,
        Provision.KM_26A,
        Provision.KM_26B,
        Provision.KM_26C,
        Provision.KM_27,
        Provision.KM_28A,
        Provision.KM_28B,
        Provision.KM_33C,
        Provision.JF_V6,
        Provision.LAW_P1,
        Provision.LAW_P2
    })
    void aPetitionIsAcceptedExtendedSupportedCarriedOutAndClosed() throws Exception {
        // Monday: somebody writes
        day("2026-03-02");
        var exporter = visitor();
        var declaration = Files.writeString(desktop.resolve("报关单.txt"), "报关单复印件", StandardCharsets.UTF_8);
        var letter = exporter.writes()
                .is("APPEAL")
                .from("何以琳", "云南省昆明市示例路9号")
                .asks("请求查明一批鲜花滞留口岸的原因并书面答复", "货物于口岸滞留三日，报关单证齐全，部分鲜花已经枯萎，多次询问没有得到说明。")
                .happenedIn("瑞丽口岸", "边民互市", "8602")
                .encloses(declaration)
                .affirms();
        exporter.looks("1-write");
        var receipt = letter.sends();
        exporter.sees("瑞丽海关已于2026年3月2日收到并登记", "2026年3月17日前，书面告诉您").looks("1-receipt");
        exporter.follows(receipt).seesStage("已登记");

        // Tuesday: the petition office accepts, serves the notice and assigns
        day("2026-03-03");
        var office = clerk("tian.ye").isAtTheDesk();
        office.looksInto("待我办理", "请求查明一批鲜花滞留口岸的原因并书面答复").sees(receipt.number(), "何以琳");
        office.opens(receipt.number())
                .sees("请求查明一批鲜花滞留口岸的原因并书面答复", "报关单.txt", "2026年3月17日")
                .looks("1-triage");
        office.begins("受理").looks("1-accept");
        office.fillsIn(paper -> paper.chooses("申诉求决类").chooses("不属于以上情形的事项")).presses();
        office.sees("已受理。", "受理告知书", "办理期限", "最后一日 2026年5月6日");
        office.does("登记送达", paper -> paper.chooses("网上送达"));
        office.begins("交办").looks("1-assign");
        office.fillsIn(paper -> paper.picks("承办部门", "监管一科").writes("内部办理期限（日）", "90"))
                .presses();
        office.isRefused("内部办理期限不得超过法定办理期限", "第二十六条");
        office.fillsIn(paper -> paper.writes("内部办理期限（日）", "30").writes("交办要求", "请核实滞留原因，提出处理意见。"))
                .presses();
        office.sees("已交办。");
        exporter.follows(receipt).seesStage("办理中").reads("受理告知书").looks("1-track-handling");

        // the department hears the petitioner; nobody drafts before that
        day("2026-03-10");
        var handler = clerk("yue.hua").isAtTheDesk();
        handler.looks("1-handler-start")
                .looksInto("待我办理", "请求查明一批鲜花滞留口岸的原因并书面答复")
                .sees(receipt.number());
        handler.opens(receipt.number());
        assertThat(handler.mayNot("审批处理意见")).isTrue();
        handler.tries("拟出处理意见", AcceptedAndCarriedOutTest::opinion);
        handler.isRefused("尚未听取信访人陈述事实和理由", "第二十七条").looks("1-not-heard");
        handler.opens(receipt.number())
                .does("记录调查核实", paper -> paper.chooses("听取信访人陈述").writes("了解到的情况", "信访人到场陈述，提交运输记录。"));

        // near the end it asks for more time: too much is refused, less is granted by the leader
        day("2026-04-20");
        handler.opens(receipt.number())
                .tries("申请延期", paper -> paper.writes("延长日数", "31").writes("延期理由", "需要向产地海关核查"));
        handler.isRefused("延长期限不得超过30日", "第二十六条").looks("1-extension-refused");
        handler.fillsIn(paper -> paper.writes("延长日数", "20")).presses();
        handler.sees("延期申请已提交。");
        var leader = clerk("gu.xin").isAtTheDesk();
        leader.opens(receipt.number()).begins("审批延期").looks("1-extension-leader");
        leader.fillsIn(paper -> paper.chooses("同意延期")).presses();
        leader.sees("延期审批已完成。");
        office.opens(receipt.number()).does("登记送达", paper -> paper.chooses("网上送达"));
        exporter.follows(receipt).sees("批准延长办理期限", "2026年5月22日").reads("延期告知书");

        // drafted and reviewed; outside nothing of it is seen yet
        day("2026-05-11");
        handler.opens(receipt.number()).does("拟出处理意见", AcceptedAndCarriedOutTest::opinion);
        exporter.follows(receipt).seesStage("办理中").seesNothingOf("请求应予支持");
        var lawyer = clerk("bai.lu").isAtTheDesk();
        lawyer.opens(receipt.number()).begins("法规审核").sees("请求应予支持").looks("1-legal-review");
        lawyer.fillsIn(paper -> paper.chooses("同意，送负责人审批").writes("审核意见", "事实清楚，适用依据正确。"))
                .presses();
        leader.opens(receipt.number())
                .begins("审批处理意见")
                .sees("请求应予支持", "事实清楚，适用依据正确。")
                .looks("1-approve");
        leader.fillsIn(paper -> paper.chooses("批准并签发")).presses();
        leader.sees("审批已完成。");

        // answered, carried out, closed
        day("2026-05-13");
        office.opens(receipt.number()).does("登记送达", paper -> paper.chooses("网上送达"));
        exporter.follows(receipt)
                .seesStage("已答复")
                .sees("不服处理意见的，可以请求复查", "2026年6月12日")
                .reads("处理意见书")
                .looks("1-track-answered");
        office.opens(receipt.number())
                .does(
                        "记录执行情况",
                        paper -> paper.writes("执行情况", "已向信访人说明原因，并调整查验安排。").chooses("处理意见已经执行完毕"))
                .looks("1-carried-out");
        office.begins("结案审查").sees("执行情况记录载明已经执行完毕").looks("1-closing-check");
        office.fillsIn(paper -> paper.chooses("符合结案标准")).presses();
        office.isRefused("“事实清楚”未经核对，不予结案", "请填写信访人签字情况").looks("1-closing-refused");
        office.fillsIn(AcceptedAndCarriedOutTest::inOrder).presses();
        office.sees("结案审查已报请审批", "待批准结案");
        leader.opens(receipt.number()).begins("审批结案").looks("1-closing-leader");
        leader.fillsIn(paper -> paper.chooses("同意所报意见")).presses();
        leader.sees("已办结");
        office.opens(receipt.number())
                .does("登记结案后事项", paper -> paper.chooses("起草结案报告").writes("内容", "本案已按处理意见落实，信访人表示满意。"))
                .looks("1-closed");
        leader.opens(receipt.number())
                .does("登记结案后事项", paper -> paper.chooses("审阅结案报告").writes("内容", "已阅，同意归档。"));
        office.opens(receipt.number())
                .does("登记结案后事项", paper -> paper.chooses("结案报告作归档处理").writes("内容", "存信访档案。"));
        office.does("登记结案后事项", paper -> paper.chooses("案卷材料移交归档").writes("内容", "案卷第12号，档案室接收。"));
        exporter.follows(receipt).seesStage("已办结").looks("1-track-closed");
    }

    private static void inOrder(Paper paper) {
        for (String point : List.of("所报事项与交办事项一致", "事实清楚", "证据确凿", "定性准确", "处理恰当", "有信访人的签字")) paper.chooses(point);
        paper.chooses("信访人已签字");
    }

    private static void opinion(Paper paper) {
        paper.chooses("予以支持")
                .writes("查明的事实和理由", "货物到港后因单证流转差错滞留三日，信访人反映属实。")
                .writes("处理意见", "请求应予支持，五日内书面说明原因并调整查验安排。")
                .writes("法律法规依据", "《中华人民共和国海关法》");
    }
}
