package xinqiao.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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
@Import({Staff.class, Desks.class, HouseAbove.class})
class WholeWayTest extends Scenario {
    @Autowired
    Desks desks;

    @Autowired
    SendingDesk sendings;

    @Autowired
    HouseAbove generalAdministration;

    private final Map<String, Clerk> seated = new HashMap<>();

    @Autowired
    List<Job> jobs;

    @BeforeEach
    void theHouseAboveWorksHere() {
        generalAdministration.opens(LocalDate.of(2026, 3, 1));
    }

    @AfterEach
    void asBefore() {
        generalAdministration.closes();
    }

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
        var kunming = at("chen.jing");
        var ruili = at("tian.ye");
        var hekou = at("yu.bo");
        var leader = at("wei.hong");

        // assigned to a house that isn't competent
        kunming.opens(first.number()).sees("云南省信访局", "提出异议截止日", "2026年3月9日");
        kunming.begins("转送、交办、上报")
                .fillsIn(paper -> paper.chooses("交办").picks("转送、交办给", "瑞丽海关"))
                .presses()
                .isRefused("应当指定反馈办理结果的日期", "第二十三条");
        kunming.fillsIn(paper -> paper.writes("要求反馈日期", "2026-03-20")).presses().sees("待审批");
        newest(leader).fillsIn(paper -> paper.chooses("同意交办")).presses().sees("待发出");
        newest(kunming).presses().sees("信交〔2026〕").seesLetter("交办函", "现将该事项及有关材料交你单位办理", "请于2026年3月20日前反馈办理结果，并提交办结报告");
        newest(ruili).presses().sees("已签收");
        ruili.does("提出异议", paper -> paper.writes("异议的理由", "货物在河口口岸申报，不属于本关职权范围。"));
        newest(kunming)
                .fillsIn(paper -> paper.chooses("同意异议").writes("理由", "经核实属实"))
                .presses()
                .sees("异议成立退回")
                .seesLetter("异议函", "该事项不属于我关职权范围", "货物在河口口岸申报");

        // forwarded to the competent one, which accepts, investigates and is late
        kunming.opens(first.number())
                .begins("转送、交办、上报")
                .fillsIn(paper -> paper.chooses("转送").picks("转送、交办给", "河口海关").writes("要求反馈日期", "2026-03-20"))
                .presses()
                .sees("待签收")
                .seesLetter("转送函", "转送你单位，请依法按程序办理并答复信访人", "请于2026年3月20日前向我关反馈办理结果", "内提出异议并说明理由");
        String sending = kunming.address().replaceAll("\\?.*", "");
        kunming.opens(first.number()).seesLetter("转送（交办）告知书", "该事项属于河口海关职权范围", "转送河口海关处理");
        day("2026-03-04");
        newest(hekou).presses().sees("已签收");
        String own = hekou.number("8603-2026-");
        hekou.opens(own).does("受理", paper -> paper.chooses("申诉求决类").chooses("不属于以上情形的事项"));
        hekou.seesLetter("受理告知书", "我关自2026年3月4日起予以受理", "办理期限至2026年5月6日");
        hekou.sees("办理期限", "2026年5月6日").does("登记送达", paper -> paper.chooses("邮寄送达"));
        hekou.does("交办", paper -> paper.picks("承办部门", "监管一科").writes("交办要求", "请核实。"));
        var handler = at("qiu.shi");
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
                .fillsIn(paper -> paper.chooses("电话督办").writes("对象", "河口海关余波").writes("督办要求", "请说明逾期原因并尽快反馈"))
                .presses()
                .isRefused("请写明督办的结果", "（五）");
        kunming.fillsIn(paper -> paper.writes("结果", "答复本周内反馈")).presses().sees("答复本周内反馈");
        kunming.begins("结束督办")
                .fillsIn(paper -> paper.writes("督办结论", "结束"))
                .presses()
                .isRefused("承办单位尚未书面说明逾期理由", "（五）");
        explains(hekou, "鉴定机构三月二十日才出具结论。");

        // answered, reported, read and approved
        answers(own, handler, "不予支持");
        hekou.isAtTheDesk()
                .opens(own)
                .seesLetter("信访处理意见书", "我关对该请求的处理意见为：不予支持", "向昆明海关提出复查请求", "以2026年3月23日收到计算，截止日为2026年4月22日")
                .does("登记送达", paper -> paper.chooses("邮寄送达"));
        hekou.sees("请求复查期限", "2026年4月22日")
                .goes(sending)
                .fillsIn(paper -> paper.writes("办理情况和结果", "经调查，不予支持，处理意见书已送达信访人。"))
                .presses()
                .sees("已反馈待审阅");
        kunming.goes(sending).sees("已逾期");
        kunming.fillsIn(paper -> paper.chooses("符合要求，送领导审核").chooses("所报事项与交办事项一致"))
                .presses()
                .isRefused("各项审阅要点均符合要求", "（七）");
        kunming.fillsIn(paper -> paper.chooses("所报事项与交办事项一致")
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
        String review = asksForReview(kunming.isAtTheDesk(), own, "8600-2026-");
        kunming.opens(review).sees("复查期限", "2026年4月24日").does("受理请求", paper -> {});
        kunming.opens(review).does("交办", paper -> paper.picks("承办部门", "监管通关处").writes("交办要求", "请复查。"));
        var clearance = at("wang.ruoxi");
        clearance.opens(review).tries("拟出处理意见", paper -> concluded(paper, "撤销，重新处理"));
        clearance.isRefused("应当明确重新处理的法定途径", "第三十二条");
        clearance.fillsIn(paper -> paper.chooses("信访程序")).presses();
        signed(kunming, review, "复查意见书", "撤销原意见", "由原办理机关按信访程序重新处理");
        day("2026-04-01");
        hekou.isAtTheDesk().opens(own).sees("原意见已撤销", "重新办理期限", "2026年5月25日").looks("whole-2-revoked");
        hekou.does("交办", paper -> paper.picks("承办部门", "监管一科").writes("交办要求", "请重新处理。"));
        handler.isAtTheDesk().opens(own).tries("拟出处理意见", paper -> opinion(paper, "不予支持"));
        handler.isRefused("不得作出与原意见相同的结论", "第三十二条");
        answers(own, handler, "解释说明");
        hekou.opens(own).does("登记送达", paper -> paper.chooses("邮寄送达"));
        day("2026-04-07");
        String second = asksForReview(kunming.isAtTheDesk(), own, "8600-2026-");
        kunming.opens(second).does("受理请求", paper -> {});
        kunming.opens(second).does("交办", paper -> paper.picks("承办部门", "监管通关处").writes("交办要求", "请复查。"));
        at("wang.ruoxi").opens(second).does("拟出处理意见", paper -> concluded(paper, "维持"));
        signed(kunming, second, "复查意见书", "维持原意见", "向海关总署提出复核请求", "截止日为2026年5月7日");

        // re-reviewed by the house above, with a hearing whose time isn't counted, and final
        day("2026-04-20");
        var above = at(HouseAbove.OFFICE);
        String last = asksForReview(above, second, "0000-2026-");
        above.opens(last).sees("复核期限", "2026年5月20日");
        above.does("受理请求", paper -> {});
        above.does("交办", paper -> paper.picks("承办部门", "口岸监管司").writes("交办要求", "请复核。"));
        var reviewer = at(HouseAbove.REVIEWER);
        reviewer.opens(last)
                .sees(second)
                .does(
                        "决定举行听证",
                        paper -> paper.chooses("疑难")
                                .writes("举行听证的理由", "两级意见对收费依据认定不一。")
                                .writes("听证范围", "仓储费用的收取依据")
                                .picks("主持人", "傅明远")
                                .writes("参加人", "何以琳\n口岸监管司经办人员"));
        reviewer.does(
                "通知听证",
                paper -> paper.writes("日期", "2026-04-27").picks("时间", "09:30").writes("地点", "总署信访接待室"));
        reviewer.tries("记录听证", paper -> paper.chooses("到场陈述了事实和理由").writes("听证记录", "双方陈述、质证。"));
        reviewer.isRefused("听证通知书尚未送达信访人", "条");
        above.opens(last).does("登记送达", paper -> paper.chooses("邮寄送达"));
        day("2026-04-27");
        reviewer.isAtTheDesk().opens(last).sees("停止计算");
        reviewer.does("记录听证", paper -> paper.chooses("到场陈述了事实和理由").writes("听证记录", "双方陈述、质证。"));
        day("2026-04-30");
        reviewer.isAtTheDesk().opens(last).does("作出听证结论", paper -> paper.writes("听证结论", "收费依据成立。"));
        // thirty days, and the ten from the decision to the conclusion
        reviewer.sees("2026年6月1日").looks("whole-3-heard");
        reviewer.does("拟出处理意见", paper -> concluded(paper, "维持"));
        at(HouseAbove.LEADER).opens(last).does("审批处理意见", paper -> paper.chooses("批准并签发"));
        above.isAtTheDesk()
                .opens(last)
                .seesLetter("听证通知书", "时间：2026年4月27日09:30", "听证范围：仓储费用的收取依据")
                .seesLetter("听证结论", "收费依据成立")
                .seesLetter("复核意见书", "署信复核〔2026〕", "维持原意见", "本复核意见为该信访事项的最终意见", "不再受理")
                .does("登记送达", paper -> paper.chooses("邮寄送达"));
        above.looks("whole-4-final");
        desks.close(
                HouseAbove.OFFICE,
                HouseAbove.LEADER,
                Long.parseLong(above.address().replaceAll("\\D+(\\d+).*", "$1")));
        kunming.isAtTheDesk().opens(second).sees("已有复核意见");
        // nothing is left to ask for
        kunming.goes("/desk/reviews?number=" + second).sees("没有查到由本关复查（复核）的意见");
        hekou.isAtTheDesk().opens(own).sees("已有复核意见").looks("whole-5-own-case");
        assertThat(List.of("受理", "交办", "拟出处理意见")).allMatch(hekou::mayNot);
        Receipt again = desks.register("yu.bo", Papers.letter("8603", LocalDate.of(2026, 4, 30)));
        hekou.opens(again.number())
                .does("同一事项不（再）受理", paper -> paper.writes("原信访编号", own).writes("告知信访人的理由", "该事项已有复核意见。"));
        hekou.sees("不再受理告知书").looks("whole-6-no-longer-accepted");
        hekou.seesLetter("不再受理告知书", "我关对该信访事项及请求不再受理", "该事项已有复核意见");
        // and told of in the circular on what was forwarded and assigned
        kunming.goes("/desk/sendings/figures?from=2026-03-01&until=2026-03-31")
                .sees("通报文稿", "共转送、交办信访事项", "河口海关：转送、交办")
                .looks("whole-7-circular");
        kunming.goes("/desk/statistics/publications/new?kind=CIRCULAR&period=2026-Q1");
        assertThat(kunming.page.locator("[name=NUMBERS]").inputValue()).contains("共收到信访事项", "转送、交办信访事项", "河口海关：转送、交办");
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

    private String asksForReview(Clerk office, String of, String prefix) {
        office.goes("/desk/reviews?number=" + of)
                .fillsIn(paper -> paper.chooses("书信").writes("请求", "请求撤销处理意见。").writes("事实和理由", "没有核对收费清单。"))
                .presses();
        return office.number(prefix);
    }

    /** Signed by the leader, read as a letter, and served. */
    private void signed(Clerk office, String number, String letter, String... words) {
        approve(number, "sun.lan", "wei.hong");
        office.opens(number).seesLetter(letter, words).does("登记送达", paper -> paper.chooses("邮寄送达"));
    }

    private void answers(String number, Clerk handler, String outcome) {
        handler.isAtTheDesk().opens(number).does("拟出处理意见", paper -> opinion(paper, outcome));
        approve(number, "meng.jie", "hou.yi");
    }

    private void approve(String number, String lawyer, String leader) {
        at(lawyer)
                .opens(number)
                .does("法规审核", paper -> paper.chooses("同意，送负责人审批").writes("审核意见", "适用依据正确。"));
        at(leader).opens(number).does("审批处理意见", paper -> paper.chooses("批准并签发"));
    }

    /** Everybody keeps one window through the whole of it. */
    private Clerk at(String login) {
        return seated.computeIfAbsent(login, this::clerk).isAtTheDesk();
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
