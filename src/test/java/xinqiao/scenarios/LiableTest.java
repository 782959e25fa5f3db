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
import xinqiao.petition.Desks;
import xinqiao.petition.Papers;
import xinqiao.procedure.LetterKind;
import xinqiao.testing.Staff;
import xinqiao.testing.XinqiaoTest;

/** A late answer is found at night, judged, ordered to be corrected, answered, and followed; another case is entered. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class LiableTest extends Scenario {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Desks desks;

    @Autowired
    List<Job> jobs;

    private void theNightPasses() {
        jobs.stream()
                .filter(job -> job.name().equals("accountability.find"))
                .forEach(job -> job.work().run());
    }

    /** Goes to the case and begins one of its acts. */
    private static void begins(Clerk clerk, String path, String act) {
        clerk.isAtTheDesk();
        clerk.goes(path).begins(act);
    }

    @Test
    @Covers({Provision.KM_36, Provision.SYS_4})
    void aLateAnswerIsFoundAtNightJudgedOrderedAnsweredAndFoundCorrected() {
        day("2026-03-02");
        long id = desks.register("mo.han", Papers.letter("8604", MONDAY)).id();
        desks.act("mo.han", id, Desks.acceptAppeal());
        desks.serve("mo.han", id, LetterKind.ACCEPTANCE, MONDAY);
        desks.act("mo.han", id, desks.assign("8604", "监管一科", "tu.ya", 10));
        String number = desks.read("mo.han", id).petition().origin().number();
        day("2026-05-08");
        theNightPasses();
        theNightPasses();

        var office = clerk("mo.han");
        office.isAtTheDesk().sees("责任追究事项待办");
        office.goes("/desk/liability?ground=DELAYED&state=PROPOSED")
                .sees("未在法定期限内办结")
                .looks("liable-1-proposed");
        office.page.locator("main tbody input[type=checkbox]").first().check();
        office.page.locator("#words").fill("经核，逾期属实。");
        Reader.follow(office.page, office.page.locator("#bulk button[type=submit]"));
        office.sees("研判结果已登记");
        office.goes("/desk/liability?box=OPEN&ground=DELAYED&state=OPENED");
        Reader.follow(office.page, office.page.locator("main tbody a").first());
        String path = office.address().replaceAll("\\?.*", "");
        office.sees(number, "已立项，待责令改正");
        assertThat(office.mayNot("责令改正")).as("the leader orders").isTrue();

        var unit = clerk("yang.fan");
        unit.isAtTheDesk();
        unit.goes(path).sees("没有找到");
        var leader = clerk("xiang.dong");
        begins(leader, path, "责令改正");
        leader.fillsIn(paper -> paper.writes("改正要求", "")).presses().isRefused("请写明内容", "第四十三条");
        leader.fillsIn(paper -> paper.writes("改正要求", "立即办结并答复信访人。"))
                .presses()
                .sees("责令改正通知书已发出", "信责〔2026〕")
                .looks("liable-2-ordered");

        unit.isAtTheDesk().sees("责任追究事项待办");
        unit.goes(path).sees("信责〔2026〕", "立即办结并答复信访人");
        assertThat(unit.text()).doesNotContain(number, "逾期属实");
        unit.looks("liable-3-bare");
        begins(unit, path, "答复改正情况");
        unit.fillsIn(paper -> paper.writes("改正情况", "已于今日办结并答复。")).presses().sees("改正情况已答复");
        begins(office, path, "认定改正结果");
        office.fillsIn(paper -> paper.chooses("已改正").writes("认定理由", "核对属实。"))
                .presses()
                .sees("改正结果已认定");
        begins(office, path, "办结");
        office.fillsIn(paper -> paper.writes("办结意见", "已改正。")).presses().sees("已办结", "系统发现", "立项", "责令改正");
    }

    @Test
    @Covers({Provision.KM_35, Provision.KM_37, Provision.KM_33A})
    void whatSomebodySawIsEnteredReferredAndClosed() {
        day("2026-03-02");
        var office = clerk("mo.han");
        office.isAtTheDesk();
        office.goes("/desk/liability/new")
                .fillsIn(paper -> paper.picks("责任追究情形", "《信访工作条例》第四十六条 在处理信访事项过程中，作风粗暴，激化矛盾并造成严重后果")
                        .picks("责任单位", "西双版纳海关 综合业务科")
                        .writes("直接负责的主管人员和其他直接责任人员", "不存在的人")
                        .writes("情况说明", "接谈时辱骂信访人。"))
                .presses()
                .isRefused("没有所填姓名的人员", "第四十二条");
        office.fillsIn(paper -> paper.writes("直接负责的主管人员和其他直接责任人员", "冉琪、包林"))
                .presses()
                .sees("已登记并立项", "冉琪", "包林");
        String path = office.address().replaceAll("\\?.*", "");
        begins(office, path, "移送");
        office.fillsIn(paper -> paper.chooses("移送处分建议").writes("事实和建议", "建议给予处分。"))
                .presses()
                .sees("已移送，待结果");
        var leader = clerk("xiang.dong");
        begins(leader, path, "责令改正");
        leader.fillsIn(paper -> paper.writes("改正要求", "向信访人道歉。")).presses();
        var named = clerk("ran.qi");
        begins(named, path, "答复改正情况");
        assertThat(named.text()).doesNotContain("建议给予处分", "辱骂");
        named.fillsIn(paper -> paper.writes("改正情况", "已道歉。")).presses();
        begins(office, path, "认定改正结果");
        office.fillsIn(paper -> paper.chooses("已改正").writes("认定理由", "属实。")).presses();
        assertThat(office.mayNot("办结")).as("while the referral is open").isTrue();
        var supervision = clerk("wu.haitao");
        begins(supervision, path, "登记移送结果");
        supervision.fillsIn(paper -> paper.writes("结果", "给予警告处分。")).presses();
        begins(office, path, "办结");
        office.fillsIn(paper -> paper.writes("办结意见", "处分已执行。"))
                .presses()
                .sees("已办结", "给予警告处分")
                .looks("liable-4-closed");
    }
}
