package xinqiao.scenarios;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Desks;
import xinqiao.petition.Papers;
import xinqiao.petition.Receipt;
import xinqiao.testing.Staff;
import xinqiao.testing.XinqiaoTest;

/** What leaders do: an instruction up to its report, a hard case up to its release, a paper upward and what comes back. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class LeadersTest extends Scenario {
    private static final String MATTER = "鲜花";

    @Autowired
    Desks desks;

    private Receipt letter(String day) {
        var receipt = desks.register("tian.ye", Papers.letter("8602", java.time.LocalDate.parse(day)));
        desks.act("tian.ye", receipt.id(), Desks.acceptAppeal());
        desks.act("tian.ye", receipt.id(), desks.assign("8602", "监管一科", null, null));
        return receipt;
    }

    private static void follows(Clerk clerk, String words) {
        Reader.follow(
                clerk.page,
                clerk.page
                        .locator("main a")
                        .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(words))
                        .first());
    }

    private static void presses(Clerk clerk, String button) {
        Reader.follow(
                clerk.page,
                clerk.page
                        .getByRole(
                                com.microsoft.playwright.options.AriaRole.BUTTON,
                                new com.microsoft.playwright.Page.GetByRoleOptions()
                                        .setName(button)
                                        .setExact(true))
                        .first());
    }

    @Test
    @Covers({Provision.KM_6, Provision.JF_V3B})
    void anInstructionOnALetterIsFollowedUpUntilItsReportIsRead() {
        day("2026-03-02");
        var receipt = letter("2026-03-02");
        var leader = clerk("gu.xin");
        leader.opens(receipt.number());
        follows(leader, "批示、包案、上报");
        leader.looks("leaders-1-case");
        follows(leader, "登记批示");
        leader.fillsIn(paper -> paper.writes("批示内容", "请监管一科查清原因，书面报告。").picks("交何部门、何人办理", "监管一科"));
        presses(leader, "登记批示");
        leader.sees("报告期限").looks("leaders-2-no-date");
        leader.fillsIn(paper -> paper.writes("报告期限", "2026-03-09"));
        presses(leader, "登记批示");
        leader.sees("批示已登记", "请监管一科查清原因", "办理中");

        day("2026-03-10");
        var office = clerk("tian.ye");
        office.isAtTheDesk().sees("待办的领导批示", "其中逾期");
        follows(office, "待办的领导批示");
        follows(office, MATTER);
        office.sees("已逾期").fillsIn(paper -> paper.writes("催办情况", "已电话催办监管一科。"));
        presses(office, "记录催办");
        office.sees("跟踪催办", "已电话催办监管一科").looks("leaders-3-followed-up");

        var handler = clerk("yue.hua");
        handler.isAtTheDesk().sees("待办的领导批示");
        follows(handler, "待办的领导批示");
        follows(handler, MATTER);
        handler.fillsIn(paper -> paper.writes("办理情况、处理意见和结果", "设备停用所致，已恢复并增加人手。"));
        presses(handler, "报告领导");
        handler.sees("书面报告已送领导", "已报告，待阅");

        leader.isAtTheDesk().goes("/desk/leadership").sees("待阅的书面报告", "设备停用所致").looks("leaders-4-to-read");
        presses(leader, "已阅，办结");
        leader.sees("已办结", "已阅");
        office.isAtTheDesk().goes("/desk/leadership/instructions?box=ALL").sees("已办结");
    }

    @Test
    @Covers(Provision.KM_6)
    void aHardCaseIsOwnedUntilItIsReleasedWithAResult() {
        day("2026-03-02");
        var receipt = letter("2026-03-02");
        var leader = clerk("gu.xin");
        leader.isAtTheDesk().goes("/desk/petitions/" + receipt.id() + "/own");
        leader.fillsIn(paper -> paper.writes("化解目标", "查清原因，争取理解。")
                .writes("包案期限", "2026-04-01")
                .writes("措施一", "约谈信访人")
                .picks("措施一的承办部门", "监管一科")
                .writes("措施一的期限", "2026-03-06"));
        presses(leader, "确定包案");
        leader.sees("包案已登记", "约谈信访人", "未落实").looks("leaders-5-owned");
        leader.fillsIn(paper -> paper.writes("化解结果", "已化解"));
        presses(leader, "解除包案");
        leader.isRefused("措施尚未全部落实", "第六条");

        day("2026-03-09");
        leader.isAtTheDesk().goes("/desk/leadership").sees("已逾期");
        var handler = clerk("yue.hua");
        handler.isAtTheDesk();
        handler.goes("/desk/leadership/ownerships");
        follows(handler, MATTER);
        handler.fillsIn(paper -> paper.chooses("约谈信访人").writes("落实情况", "已当面约谈。"));
        presses(handler, "记录落实");
        handler.sees("措施落实情况已记录", "已当面约谈");
        leader.isAtTheDesk().goes(handler.address().replaceAll("\\?.*", ""));
        leader.fillsIn(paper -> paper.writes("化解结果", "双方达成一致，信访人表示理解。"));
        presses(leader, "解除包案");
        leader.sees("包案已解除", "双方达成一致").looks("leaders-6-released");
    }

    @Test
    @Covers({Provision.JF_V3B, Provision.JF_L4A, Provision.JF_V6A, Provision.JF_L6})
    void aDailyInformationIsSignedSentInstructedOnAndReportedBack() {
        day("2026-03-02");
        var receipt = letter("2026-03-02");
        var office = clerk("tian.ye");
        office.isAtTheDesk().goes("/desk/leadership/bulletins");
        follows(office, "拟写上报材料");
        office.page.locator("input[name=id][value='" + receipt.id() + "']").check();
        presses(office, "拟稿");
        office.sees(receipt.number());
        office.fillsIn(paper -> paper.writes("报送对象", "昆明海关"));
        presses(office, "保存拟稿");
        office.sees("拟稿已保存", "每日信访信息", "现将1件信访事项").looks("leaders-7-draft");
        presses(office, "送领导审签");
        office.sees("待审签");

        var leader = clerk("gu.xin");
        leader.isAtTheDesk().sees("待审签的上报材料");
        follows(leader, "待审签的上报材料");
        leader.goes(office.address().replaceAll("\\?.*", ""));
        leader.fillsIn(paper -> paper.chooses("同意签发"));
        presses(leader, "确定");
        leader.sees("信访信息〔2026〕", "已签发，待报送");
        office.goes(office.address().replaceAll("\\?.*", ""));
        presses(office, "已报送");
        office.sees("已报送");
        String daily = office.address().replaceAll("\\?.*", "");
        day("2026-03-04");
        office.isAtTheDesk().goes(daily);
        office.fillsIn(paper -> paper.writes("作出批示的上级领导", "昆明海关关长")
                .writes("批示内容", "请查明情况，报结果。")
                .writes("批示日期", "2026-03-04")
                .writes("期限", "2026-03-20"));
        presses(office, "登记批示");
        office.sees("上级批示已登记", "昆明海关关长").looks("leaders-8-instructed");

        leader.isAtTheDesk().goes("/desk/leadership").sees("待提出办理意见的上级批示");
        Reader.follow(
                leader.page,
                leader.page.locator("section[aria-labelledby=direct] a").first());
        leader.fillsIn(paper ->
                paper.writes("办理意见", "由监管一科核查。").picks("交何部门、何人督办", "监管一科").writes("期限", "2026-03-15"));
        presses(leader, "交办并督办");
        leader.sees("已交办", "办理中");
        var handler = clerk("yue.hua");
        handler.isAtTheDesk();
        handler.goes(leader.address().replaceAll("\\?.*", ""));
        handler.fillsIn(paper -> paper.writes("办理情况、处理意见和结果", "已核查清楚并整改。"));
        presses(handler, "报告领导");
        leader.goes(handler.address().replaceAll("\\?.*", ""));
        leader.fillsIn(paper -> paper.chooses("已阅，同意办结"));
        presses(leader, "确定");
        leader.sees("领导批示办理情况报告", "信报〔2026〕").looks("leaders-9-reported");
        byte[] report = leader.download(leader.page.locator("a[href$='report.pdf']"));
        org.assertj.core.api.Assertions.assertThat(report).startsWith('%', 'P', 'D', 'F');
        office.isAtTheDesk().goes(daily);
        presses(office, "办结");
        office.sees("已办结");
    }
}
