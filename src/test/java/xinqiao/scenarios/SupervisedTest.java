package xinqiao.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.operation.Job;
import xinqiao.petition.Command;
import xinqiao.petition.Desks;
import xinqiao.petition.Manner;
import xinqiao.petition.Papers;
import xinqiao.procedure.LetterKind;
import xinqiao.routing.Arrivals;
import xinqiao.routing.NewSending;
import xinqiao.routing.Sendings;
import xinqiao.testing.Staff;
import xinqiao.testing.XinqiaoTest;

/** What is late is reminded of, pressed on with, explained, reported, read, sent back and approved; or goes to the leader. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class SupervisedTest extends Scenario {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Desks desks;

    @Autowired
    Sendings sendings;

    @Autowired
    Arrivals arrivals;

    @Autowired
    List<Job> jobs;

    private void theJobRuns() {
        jobs.stream()
                .filter(job -> job.name().equals("supervision.remind"))
                .forEach(job -> job.work().run());
    }

    private void explains(Clerk clerk, String title, String why) {
        clerk.window.go("/desk/reminders");
        var form = clerk.page
                .locator("article.panel")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(title))
                .filter(new com.microsoft.playwright.Locator.FilterOptions()
                        .setHas(clerk.page.locator("textarea[name=words]")))
                .first();
        form.locator("textarea").fill(why);
        Reader.follow(clerk.page, form.locator("button[type=submit]"));
        clerk.sees("逾期理由已书面说明");
    }

    /** Goes to the supervision and begins one of its acts. */
    private void begins(Clerk clerk, String path, String act) {
        clerk.isAtTheDesk();
        clerk.goes(path).begins(act);
    }

    @Test
    @Covers({Provision.JF_V4, Provision.JF_L5A, Provision.JF_V7})
    void lateFeedbackIsRemindedOfPressedOnWithExplainedReportedSentBackAndApproved() {
        day("2026-03-02");
        long first = desks.register("chen.jing", Papers.letter("8600", MONDAY)).id();
        var sending = sendings.propose(
                        desks.who("chen.jing"),
                        first,
                        new NewSending(Manner.FORWARD, "8603", null, null, "请依法办理", MONDAY.plusDays(18)))
                .orElseThrow();
        var _ = sendings.send(desks.who("chen.jing"), sending.id(), null).orElseThrow();
        long own = arrivals.sign(desks.who("yu.bo"), sending.id(), null)
                .orElseThrow()
                .id();
        String title = sending.title();

        day("2026-03-23");
        theJobRuns();
        theJobRuns();
        var hekou = clerk("yu.bo");
        hekou.isAtTheDesk().sees("催办提醒");
        hekou.goes("/desk/reminders").sees("反馈期限截止日为2026年3月20日，已逾期3日").looks("supervised-1-reminder");

        var kunming = clerk("chen.jing");
        kunming.isAtTheDesk();
        kunming.goes("/desk/sendings/" + sending.id()).sees("已逾期", "应当书面说明逾期理由");
        Reader.follow(kunming.page, kunming.page.locator("a[href$='/supervise']"));
        kunming.presses().sees("已开始督办");
        String path = kunming.address().replaceAll("\\?.*", "");
        kunming.begins("督办")
                .fillsIn(paper -> paper.chooses("电话督办").writes("对象", "河口海关余波").writes("督办要求", "请说明逾期原因并尽快反馈"))
                .presses()
                .isRefused("请写明督办的结果", "（五）");
        kunming.fillsIn(paper -> paper.writes("结果", "答复本周内反馈")).presses().sees("电话督办", "答复本周内反馈");
        begins(kunming, path, "督办");
        kunming.fillsIn(paper -> paper.chooses("发函督办")
                        .writes("对象", "河口海关办公室")
                        .writes("督办要求", "请书面反馈办理情况")
                        .writes("反馈期限", "2026-03-27"))
                .presses()
                .sees("信督〔2026〕", "结果待登记")
                .looks("supervised-2-pressed-on");
        begins(kunming, path, "结束督办");
        kunming.fillsIn(paper -> paper.writes("督办结论", "结束")).presses().isRefused("承办单位尚未书面说明逾期理由", "（五）");

        hekou.isAtTheDesk();
        hekou.goes(path).sees("信督〔2026〕");
        explains(hekou, title, "鉴定机构三月二十日才出具结论。");
        desks.act("yu.bo", own, new Command.Decline("不属于信访事项", "", null));
        desks.serve("yu.bo", own, LetterKind.NON_ACCEPTANCE, LocalDate.of(2026, 3, 23));
        hekou.goes("/desk/sendings/" + sending.id())
                .fillsIn(paper -> paper.writes("办理情况和结果", "已依法告知信访人。"))
                .presses()
                .sees("已反馈待审阅");

        kunming.goes("/desk/sendings/" + sending.id())
                .fillsIn(paper -> paper.chooses("符合要求，送领导审核").chooses("所报事项与交办事项一致"))
                .presses()
                .isRefused("各项审阅要点均符合要求", "（七）");
        kunming.fillsIn(paper -> paper.chooses("退回补充").writes("说明", "请补充适用的依据").writes("退回补充的，重新反馈的日期", "2026-03-30"))
                .presses()
                .sees("已签收");
        hekou.goes("/desk/sendings/" + sending.id())
                .fillsIn(paper -> paper.writes("办理情况和结果", "依据补充如下：《信访工作条例》第十九条。"))
                .presses();
        kunming.goes("/desk/sendings/" + sending.id())
                .fillsIn(paper -> paper.chooses("所报事项与交办事项一致")
                        .chooses("适用法律法规和政策正确")
                        .chooses("处理意见恰当")
                        .chooses("处理意见落实到位")
                        .chooses("符合要求，送领导审核"))
                .presses()
                .sees("已审阅待领导审核")
                .looks("supervised-3-read");
        var leader = clerk("wei.hong");
        leader.isAtTheDesk();
        leader.goes("/desk/sendings/" + sending.id())
                .fillsIn(paper -> paper.chooses("同意，予以办结"))
                .presses()
                .sees("办结");

        begins(kunming, path, "登记督办结果");
        kunming.fillsIn(paper -> paper.writes("结果", "已书面反馈并补充")).presses().sees("督办结果已登记");
        begins(kunming, path, "结束督办");
        kunming.fillsIn(paper -> paper.writes("督办结论", "已反馈并经领导审核")).presses().sees("督办已结束", "鉴定机构三月二十日才出具结论");
    }

    @Test
    @Covers({Provision.JF_L5A, Provision.JF_V4})
    void whatStaysUndoneAfterSeveralTimesGoesToTheLeader() {
        day("2026-03-02");
        long id = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        desks.act("tian.ye", id, Desks.acceptAppeal());
        desks.act("tian.ye", id, desks.assign("8602", "监管一科", "kang.ning", 10));
        day("2026-03-16");
        theJobRuns();
        var ruili = clerk("tian.ye");
        ruili.isAtTheDesk();
        ruili.goes("/desk/petitions/" + id).sees("已逾期");
        Reader.follow(ruili.page, ruili.page.locator("a[href$='/supervise']"));
        ruili.presses();
        String path = ruili.address().replaceAll("\\?.*", "");
        for (String answer : List.of("无人接听", "答复下周办理")) {
            begins(ruili, path, "督办");
            ruili.fillsIn(paper ->
                            paper.writes("对象", "监管一科康宁").writes("督办要求", "请尽快办理").writes("结果", answer))
                    .presses();
        }
        begins(ruili, path, "报告领导");
        ruili.fillsIn(paper -> paper.writes("报告内容", "两次电话督办，仍未办结。")).presses().sees("已报告领导");
        var leader = clerk("gu.xin");
        leader.isAtTheDesk().sees("督办事项");
        begins(leader, path, "作出指示");
        leader.fillsIn(paper -> paper.writes("指示", "三日内办结，由办公室约谈。"))
                .presses()
                .sees("三日内办结")
                .looks("supervised-4-leader");
        begins(ruili, path, "督办");
        ruili.fillsIn(paper -> paper.chooses("约谈")
                        .writes("日期", "2026-03-18")
                        .writes("对象", "监管一科科长岳华")
                        .writes("督办要求", "说明情况"))
                .presses()
                .sees("约谈", "结果待登记");
        var handler = clerk("kang.ning");
        handler.isAtTheDesk().sees("催办提醒");
        handler.goes(path);
        assertThat(handler.mayNot("督办")).isTrue();
        explains(handler, "", "等待鉴定结论。");
    }
}
