package xinqiao.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.scenarios.Visitor.Receipt;
import xinqiao.testing.XinqiaoTest;

/** A report about a section and a clerk: from no side can those whom it concerns learn that it exists. */
@XinqiaoTest
class ReportBehindTheWallTest extends Scenario {
    private static final String REQUEST = "请求查处监管一科人员收受礼品的问题";

    @Test
    @Covers({Provision.KM_21A, Provision.KM_21B, Provision.KM_37_1, Provision.JF_V6, Provision.SYS_4})
    void aReportReachesNobodyWhomItConcerns() throws Exception {
        day("2026-03-02");
        var witness = visitor();
        var photo = Files.writeString(desktop.resolve("收受礼品记录.txt"), "时间、地点、经过", StandardCharsets.UTF_8);
        var letter = witness.writes()
                .is("REPORT")
                .from("沈知夏", "云南省瑞丽市示例路18号")
                .accuses("瑞丽海关监管一科科员康宁", "监管一科科长岳华")
                .asks(REQUEST, "二〇二六年二月某日，当事人在口岸停车场收受企业礼品，附有记录。")
                .to("8602")
                .encloses(photo)
                .affirms();
        witness.looks("5-write-report");
        var receipt = letter.sends();
        witness.sees("只有指定的人员可以查看", "第二十一条").looks("5-receipt");

        // one officer of the house may read reports; to everybody else there is nothing
        day("2026-03-03");
        var officer = clerk("dao.yaping");
        officer.opens(receipt.number()).sees("限定知悉", "康宁", "收受礼品记录.txt").looks("5-reader");
        String address = officer.address();
        var notToKnow = List.of(
                clerk("kang.ning"),
                clerk("yue.hua"),
                clerk("tian.ye"),
                clerk("cui.ping"),
                clerk("gu.xin"),
                clerk("chen.jing"));
        notToKnow.forEach(one -> knowsNothing(one, receipt, address));

        // handlers are named; those complained of aren't on offer
        officer.opens(receipt.number()).does("受理", paper -> paper.chooses("检举控告类"));
        officer.opens(receipt.number()).begins("交办").looks("5-assign");
        officer.fillsIn(paper -> {
            assertThat(paper.offers("承办人", "段丽")).isTrue();
            assertThat(paper.offers("承办人", "康宁")).isFalse();
            assertThat(paper.offers("承办人", "岳华")).isFalse();
        });
        officer.fillsIn(paper -> paper.picks("承办部门", "综合业务科").picks("承办人", "段丽").writes("交办要求", "请核查，不得扩大知悉范围。"))
                .presses();
        officer.sees("已交办。");
        String attachment =
                officer.page.locator(".papers a[href*='/files/']").first().getAttribute("href");
        String receiptLetter =
                officer.page.locator(".papers a[href$='.pdf']").first().getAttribute("href");
        officer.does("登记送达", paper -> paper.chooses("网上送达"));

        // a link that somebody forgot on a screen opens nothing either
        for (var one : notToKnow) {
            for (String path : List.of(
                    address,
                    address + "/assign",
                    address + "/name-reader",
                    address + "/clocks/notice",
                    attachment,
                    receiptLetter)) assertThat(one.answerTo(path)).as(path).isEqualTo(404);
            one.searches(receipt.number()).seesNothingOf(REQUEST, address + "\"");
        }

        // the named handler works on it, and the one who reported follows it
        var handler = clerk("duan.li").isAtTheDesk();
        handler.opens(receipt.number()).sees("请核查，不得扩大知悉范围。", "限定知悉").looks("5-handler");
        witness.follows(receipt)
                .seesStage("办理中")
                .sees("《检举控告接收告知")
                .seesNothingOf("段丽", "综合业务科", "请核查，不得扩大知悉范围")
                .looks("5-track");
    }

    private static void knowsNothing(Clerk one, Receipt receipt, String address) {
        one.searches(receipt.number()).seesNothingOf(REQUEST, address + "\"");
        one.searches("收受礼品").seesNothingOf(REQUEST, receipt.number());
        for (String list : List.of("待我办理", "已超期", "待送达", "延期待批", "全部信访事项"))
            one.turnsTo(list).seesNothingOf(REQUEST, receipt.number());
        one.window.go("/desk/petitions?view=ALL&house=8602");
        one.seesNothingOf(REQUEST, receipt.number());
        assertThat(one.answerTo(address)).isEqualTo(404);
        assertThat(one.answerTo("/desk/petitions?view=REPORTS")).isNotEqualTo(500);
        if (one.page.locator("a[href*='petitions.csv']").count() > 0)
            assertThat(one.takesOut()).doesNotContain(REQUEST, receipt.number());
    }
}
