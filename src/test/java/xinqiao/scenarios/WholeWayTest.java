package xinqiao.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.operation.Job;
import xinqiao.petition.Channel;
import xinqiao.petition.ChannelFacts;
import xinqiao.petition.ChannelField;
import xinqiao.petition.Desks;
import xinqiao.petition.Papers;
import xinqiao.petition.Receipt;
import xinqiao.routing.SendingDesk;
import xinqiao.routing.SendingFilter;
import xinqiao.routing.SendingFilter.Box;
import xinqiao.testing.Staff;
import xinqiao.testing.XinqiaoTest;

/**
 * The longest way that one matter takes: local petition office, direct customs, a house that objects, another that is late,
 * supervision, answer, review, revocation, answer anew, review, re-review, end.
 */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class WholeWayTest extends Scenario {
    @Autowired
    Desks desks;

    @Autowired
    SendingDesk sendings;

    @Autowired
    List<Job> jobs;

    @Test
    @Covers({
        Provision.KM_12,
        Provision.KM_23_3A,
        Provision.KM_24,
        Provision.JF_V3C,
        Provision.JF_V4,
        Provision.JF_V7,
        Provision.KM_28A,
        Provision.KM_29,
        Provision.KM_30,
        Provision.KM_31,
        Provision.KM_32
    })
    void fromTheLocalPetitionOfficeToTheEnd() {
        day("2026-03-02");
        Receipt first = fromTheLocalOffice();
        var kunming = clerk("chen.jing");
        var ruili = clerk("tian.ye");
        var hekou = clerk("yu.bo");
        var leader = clerk("wei.hong");

        // assigned to a house that isn't competent
        kunming.opens(first.number()).sees("云南省信访局", "提出异议截止日");
        kunming.begins("转送、交办、上报")
                .fillsIn(paper -> paper.chooses("交办").picks("转送、交办给", "瑞丽海关").writes("要求反馈日期", "2026-03-20"))
                .presses()
                .sees("待审批");
        newest(leader).fillsIn(paper -> paper.chooses("同意交办")).presses().sees("待发出");
        newest(kunming).presses().sees("信交〔2026〕");
        newest(ruili).presses().sees("已签收");
        ruili.does("提出异议", paper -> paper.writes("异议的理由", "货物在河口口岸申报，不属于本关职权范围。"));
        newest(kunming)
                .fillsIn(paper -> paper.chooses("同意异议").writes("理由", "经核实属实"))
                .presses()
                .sees("异议成立退回");

        // forwarded to the competent one, which accepts, investigates and is late
        kunming.opens(first.number())
                .begins("转送、交办、上报")
                .fillsIn(paper -> paper.chooses("转送").picks("转送、交办给", "河口海关").writes("要求反馈日期", "2026-03-20"))
                .presses()
                .sees("待签收");
        String sending = kunming.address().replaceAll("\\?.*", "");
        day("2026-03-04");
        newest(hekou).presses().sees("已签收");
        String own = hekou.number("8603-2026-");
        hekou.opens(own).does("受理", paper -> paper.chooses("申诉求决类").chooses("不属于以上情形的事项"));
        hekou.does("登记送达", paper -> paper.chooses("邮寄送达"));
        hekou.does("交办", paper -> paper.picks("承办部门", "监管一科").writes("交办要求", "请核实。"));
        var handler = clerk("qiu.shi").isAtTheDesk();
        handler.opens(own).does("记录调查核实", paper -> paper.chooses("听取信访人陈述").writes("了解到的情况", "信访人陈述了报关经过。"));

        day("2026-03-23");
        jobs.stream()
                .filter(job -> job.name().equals("supervision.remind"))
                .forEach(job -> job.work().run());
        hekou.isAtTheDesk().sees("催办提醒");
        kunming.isAtTheDesk().goes(sending).sees("已逾期", "应当书面说明逾期理由");
        Reader.follow(kunming.page, kunming.page.locator("a[href$='/supervise']"));
        kunming.presses().sees("已开始督办");
        String supervision = kunming.address().replaceAll("\\?.*", "");
        kunming.begins("督办")
                .fillsIn(paper -> paper.chooses("电话督办")
                        .writes("对象", "河口海关余波")
                        .writes("督办要求", "请说明逾期原因并尽快反馈")
                        .writes("结果", "答复本周内反馈"))
                .presses()
                .sees("答复本周内反馈");
        explains(hekou, "鉴定机构三月二十日才出具结论。");

        // answered, reported, read and approved
        answers(own, handler, "不予支持");
        hekou.isAtTheDesk().opens(own).does("登记送达", paper -> paper.chooses("邮寄送达"));
        hekou.goes(sending)
                .fillsIn(paper -> paper.writes("办理情况和结果", "经调查，不予支持，处理意见书已送达信访人。"))
                .presses()
                .sees("已反馈待审阅");
        kunming.goes(sending)
                .fillsIn(paper -> paper.chooses("所报事项与交办事项一致")
                        .chooses("适用法律法规和政策正确")
                        .chooses("处理意见恰当")
                        .chooses("处理意见落实到位")
                        .chooses("符合要求，送领导审核"))
                .presses()
                .sees("已审阅待领导审核");
        leader.isAtTheDesk()
                .goes(sending)
                .fillsIn(paper -> paper.chooses("同意，予以办结"))
                .presses()
                .sees("办结");
        kunming.goes(supervision)
                .begins("结束督办")
                .fillsIn(paper -> paper.writes("督办结论", "已反馈并经领导审核"))
                .presses()
                .sees("督办已结束", "鉴定机构三月二十日才出具结论")
                .looks("whole-1-supervised");

        // reviewed and revoked, handled anew with another conclusion, reviewed again and upheld
        day("2026-03-25");
        String review = asksForReview(kunming.isAtTheDesk(), own);
        kunming.opens(review).does("受理请求", paper -> {});
        concludes(kunming, review, paper -> concluded(paper, "撤销，重新处理").chooses("信访程序"));
        day("2026-04-01");
        hekou.isAtTheDesk().opens(own).sees("原意见已撤销", "重新办理期限").looks("whole-2-revoked");
        hekou.does("交办", paper -> paper.picks("承办部门", "监管一科").writes("交办要求", "请重新处理。"));
        handler.isAtTheDesk().opens(own).tries("拟出处理意见", paper -> opinion(paper, "不予支持"));
        handler.isRefused("不得作出与原意见相同的结论", "第三十二条");
        answers(own, handler, "解释说明");
        hekou.opens(own).does("登记送达", paper -> paper.chooses("邮寄送达"));
        day("2026-04-07");
        String second = asksForReview(kunming.isAtTheDesk(), own);
        kunming.opens(second).does("受理请求", paper -> {});
        concludes(kunming, second, paper -> concluded(paper, "维持"));

        // re-reviewed above, and final
        day("2026-04-20");
        kunming.isAtTheDesk().opens(second).does("登记外部复查（复核）请求", paper -> paper.writes("该机关的编号", "署复核7号"));
        kunming.does(
                "登记外部复查（复核）结果",
                paper -> paper.chooses("维持")
                        .writes("意见书文号", "署信复核〔2026〕7号")
                        .writes("作出日期", "2026-04-20")
                        .writes("送达信访人日期", "2026-04-20"));
        kunming.sees("已有复核意见").looks("whole-3-final");
        hekou.isAtTheDesk().opens(own).sees("已有复核意见").looks("whole-4-own-case");
        assertThat(List.of("受理", "交办", "拟出处理意见")).allMatch(hekou::mayNot);
        Receipt again = desks.register("yu.bo", Papers.letter("8603", LocalDate.of(2026, 4, 20)));
        hekou.opens(again.number())
                .does("同一事项不（再）受理", paper -> paper.writes("原信访编号", own).writes("告知信访人的理由", "该事项已有复核意见。"));
        hekou.sees("不再受理告知书").looks("whole-5-no-longer-accepted");
    }

    private Receipt fromTheLocalOffice() {
        var came = new ChannelFacts(Map.of(
                ChannelField.SENDER, "云南省信访局",
                ChannelField.SENDER_FILE, "云信转〔2026〕91号",
                ChannelField.SENT_ON, "2026-02-27",
                ChannelField.HANDED, "FORWARDED"));
        return desks.register(
                "chen.jing",
                Papers.from(Papers.letter("8600", LocalDate.of(2026, 3, 2)), Channel.FROM_LOCAL_OFFICE, came));
    }

    /** Opens the newest matter that waits for the clerk. */
    private Clerk newest(Clerk clerk) {
        long id = sendings.list(desks.who(clerk.login), SendingFilter.of(Box.MINE), 1)
                .getFirst()
                .sending()
                .id();
        clerk.isAtTheDesk().goes("/desk/sendings?box=MINE");
        Reader.follow(clerk.page, clerk.page.locator("a[href='/desk/sendings/" + id + "']"));
        return clerk;
    }

    private void explains(Clerk clerk, String why) {
        clerk.goes("/desk/reminders");
        var form = clerk.page.locator("article.panel:has(textarea[name=words])").first();
        form.locator("textarea").fill(why);
        Reader.follow(clerk.page, form.locator("button[type=submit]"));
        clerk.sees("逾期理由已书面说明");
    }

    private String asksForReview(Clerk kunming, String of) {
        kunming.goes("/desk/reviews?number=" + of)
                .fillsIn(paper -> paper.chooses("书信").writes("请求", "请求撤销处理意见。").writes("事实和理由", "没有核对收费清单。"))
                .presses();
        return kunming.number("8600-2026-");
    }

    private void concludes(Clerk kunming, String review, Consumer<Paper> words) {
        kunming.opens(review).does("交办", paper -> paper.picks("承办部门", "监管通关处").writes("交办要求", "请复查。"));
        clerk("wang.ruoxi").isAtTheDesk().opens(review).does("拟出处理意见", words);
        approve(review, "sun.lan", "wei.hong");
        kunming.opens(review).does("登记送达", paper -> paper.chooses("邮寄送达"));
    }

    private void answers(String number, Clerk handler, String outcome) {
        handler.isAtTheDesk().opens(number).does("拟出处理意见", paper -> opinion(paper, outcome));
        approve(number, "meng.jie", "hou.yi");
    }

    private void approve(String number, String lawyer, String leader) {
        clerk(lawyer)
                .isAtTheDesk()
                .opens(number)
                .does("法规审核", paper -> paper.chooses("同意，送负责人审批").writes("审核意见", "适用依据正确。"));
        clerk(leader).isAtTheDesk().opens(number).does("审批处理意见", paper -> paper.chooses("批准并签发"));
    }

    private static void opinion(Paper paper, String outcome) {
        paper.chooses(outcome)
                .writes("查明的事实和理由", "经核对，费用由场所经营人收取。")
                .writes("处理意见", "收费依据已经说明。")
                .writes("法律法规依据", "《中华人民共和国海关法》");
    }

    @CanIgnoreReturnValue
    private static Paper concluded(Paper paper, String outcome) {
        return paper.chooses(outcome)
                .writes("查明的事实和理由", "经复查，结论见下。")
                .writes("处理意见", "结论见上。")
                .writes("法律法规依据", "《信访工作条例》");
    }
}
