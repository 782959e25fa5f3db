package xinqiao.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.testing.XinqiaoTest;

/** The same matter brought again, through the pages: seen at registration, decided by a person, followed by what the law says. */
@XinqiaoTest
class SameMatterTest extends Scenario {
    private static final String REQUEST = "请求返还暂时进出境展览品担保金";
    private static final String FACTS = "苍耳博览会结束后全部展览品已经复运出境，担保金三十六万元至今没有返还。";
    private static final String AGAIN = "苍耳博览会的展览品早已复运出境，三十六万元担保金仍然没有返还，请尽快办理。";

    /** Already in hand, here and at the house above; told already and brought once more. */
    @Test
    @Covers({Provision.LAW_P7, Provision.KM_23_4, Provision.KM_23_6, Provision.KM_26B})
    void whatIsInHandIsNotAcceptedAgainAndWhatWasAnsweredIsFiled() {
        day("2026-03-02");
        var office = clerk("tian.ye").isAtTheDesk();
        String first = registers(office, "展会商苍耳", "13908710001", REQUEST, FACTS);
        office.opens(first).does("受理", paper -> paper.chooses("申诉求决类").chooses("不属于以上情形的事项"));
        office.does("登记送达", paper -> paper.chooses("邮寄送达"));
        office.does("交办", paper -> paper.picks("承办部门", "监管一科").writes("交办要求", "请核实担保金。"));

        // at the desk: the same person, why it looks alike, what became of it and what that would mean
        day("2026-03-05");
        types(office, "展会商苍耳", "13908710001", REQUEST, AGAIN);
        sees(office.page.locator(".known"), first, REQUEST, "办理中", "同一人", "已经受理或者正在办理，不予受理", "第二十三条");
        looksForLikeOnes(office);
        sees(office.page.locator("#alike"), first, "疑似同一事项", "联系电话相同", "姓名相同", "办理中");
        office.looks("same-1-at-the-desk");
        String second = isRegistered(office);

        // a person decides, and the decision is kept
        office.opens(second);
        sees(alike(office, first), "联系电话相同", "办理中");
        decides(office, first, "同一事项（重复）");
        sees(alike(office, first), "已认定：同一事项（重复）");
        office.sees("与先前登记的事项比对", "重复").looks("same-2-decided");
        office.tries("受理", paper -> paper.chooses("申诉求决类").chooses("不属于以上情形的事项"));
        office.isRefused("已经受理或者正在办理，不予受理", "第二十三条");
        office.opens(second)
                .does("同一事项不（再）受理", paper -> paper.writes("原信访编号", first).writes("告知信访人的理由", "该事项正在办理，办结后将书面答复。"));
        office.sees("不予受理告知书");
        office.does("登记送达", paper -> paper.chooses("邮寄送达"));
        office.sees("已办结").looks("same-3-not-accepted");

        // nor by the house above
        var kunming = clerk("chen.jing").isAtTheDesk();
        types(kunming, "展会商苍耳", "13908710001", REQUEST, AGAIN);
        sees(kunming.page.locator(".known"), first, "已经受理或者正在办理，不予受理");
        String above = isRegistered(kunming);
        kunming.opens(above);
        decides(kunming, first, "同一事项（重复）");
        kunming.tries("受理", paper -> paper.chooses("申诉求决类").chooses("不属于以上情形的事项"));
        kunming.isRefused("已经受理或者正在办理，不予受理", "第二十三条");
        kunming.opens(above)
                .does("同一事项不（再）受理", paper -> paper.writes("原信访编号", first).writes("告知信访人的理由", "瑞丽海关正在办理。"));
        kunming.sees("不予受理告知书");

        // answered and told, and the same facts once more: filed and linked
        day("2026-03-10");
        var handler = clerk("yue.hua").isAtTheDesk();
        handler.opens(first).does("记录调查核实", paper -> paper.chooses("听取信访人陈述").writes("了解到的情况", "信访人陈述了参展经过。"));
        handler.does("拟出处理意见", paper -> opinion(paper, "不予支持"));
        clerk("bai.lu")
                .isAtTheDesk()
                .opens(first)
                .does("法规审核", paper -> paper.chooses("同意，送负责人审批").writes("审核意见", "适用依据正确。"));
        clerk("gu.xin").isAtTheDesk().opens(first).does("审批处理意见", paper -> paper.chooses("批准并签发"));
        office.isAtTheDesk().opens(first).does("登记送达", paper -> paper.chooses("邮寄送达"));
        day("2026-03-12");
        types(office, "展会商苍耳", "13908710001", REQUEST, AGAIN);
        looksForLikeOnes(office);
        sees(office.page.locator("#alike"), first, "已答复待结案", "不予支持");
        String third = isRegistered(office);
        office.opens(third);
        Consumer<Paper> told = paper -> paper.chooses("已告知过，仍以同一事实和理由反映").writes("存档理由", "处理意见书已于3月10日送达，本次没有新的事实和理由。");
        office.tries("同一事项存档备查", told).isRefused("尚未认定本件与先前哪一件为同一事项", "第二十三条");
        decides(office.opens(third), first, "同一事项（重复）");
        office.does("同一事项存档备查", told);
        office.sees("同一事项存档备查", first, "没有新的事实和理由").looks("same-4-filed");
        assertThat(List.of("受理", "交办")).allMatch(office::mayNot);
        office.opens(first).sees(third);
    }

    /** KM-23.5: to several houses at once; one accepts it, the others file, and learn no more of it than that. */
    @Test
    @Covers({Provision.KM_23_5, Provision.LAW_P7, Provision.SYS_4})
    void whatWasSentToSeveralHousesAtOnceIsHandledByOne() {
        day("2026-03-02");
        var hekou = clerk("yu.bo").isAtTheDesk();
        String there = registers(hekou, "边民白术", "13908710002", "请求查明苦荞退运原因", "苦荞三十吨在口岸被退运，没有收到书面理由。");
        var ruili = clerk("tian.ye").isAtTheDesk();
        types(ruili, "边民白术", "13908710002", "请求查明苦荞退运原因", "苦荞三十吨在口岸被退运，没有收到书面理由。");
        looksForLikeOnes(ruili);
        assertThat(ruili.text()).as("another house's case isn't there").doesNotContain(there);
        String here = isRegistered(ruili);
        Consumer<Paper> elsewhere =
                paper -> paper.chooses("同时向多个海关单位提出，已由其他海关受理").writes("存档理由", "信访人告知已由其他海关受理。");
        ruili.opens(here).tries("同一事项存档备查", elsewhere);
        ruili.isRefused("受理", "第二十三条");
        hekou.opens(there).does("受理", paper -> paper.chooses("申诉求决类").chooses("不属于以上情形的事项"));
        ruili.opens(here).does("同一事项存档备查", elsewhere);
        ruili.sees("信访人告知已由其他海关受理").seesNothingOf(there).looks("same-5-elsewhere");
        clerk("chen.jing").isAtTheDesk().opens(here).sees(there);
    }

    /** LAW-P7: the same text under several names is put together by a person, and answered in one go. */
    @Test
    @Covers(Provision.LAW_P7)
    void aTextUnderManyNamesIsPutTogetherAndAnsweredTogether() {
        day("2026-03-02");
        var office = clerk("tang.yan").isAtTheDesk();
        String text = "紫藤小区临近查验场地，夜间作业噪声持续到凌晨三点，居民多次反映没有结果，请求调整夜间作业时间。";
        List<String> numbers = List.of("住户甘草", "住户半夏", "住户杜仲").stream()
                .map(name -> registers(office, name, "", "请求调整紫藤小区旁查验场地夜间作业时间", text))
                .toList();
        office.opens(numbers.get(2));
        sees(alike(office, numbers.get(0)), "文字相同", "文字基本相同");
        Reader.follow(
                office.page,
                office.page.getByRole(
                        AriaRole.LINK, new com.microsoft.playwright.Page.GetByRoleOptions().setName("查看全部同文事项")));
        office.sees("尚未认定的 2 件", numbers.get(0), numbers.get(1)).looks("same-6-text");
        presses(office, "认定为同文");
        office.sees("同文事项 3 件").looks("same-7-group");
        String group = office.address().replaceAll("\\?.*", "");
        together(office, group, "受理", paper -> paper.chooses("申诉求决类").chooses("不属于以上情形的事项"));
        together(office, group, "登记送达", paper -> paper.chooses("邮寄送达"));
        together(office, group, "交办", paper -> paper.picks("承办部门", "监管一科").writes("交办要求", "请一并核实。"));
        var handler = clerk("qiu.shi").isAtTheDesk();
        for (String number : numbers)
            handler.opens(number)
                    .does("记录调查核实", paper -> paper.chooses("听取信访人陈述").writes("了解到的情况", "住户陈述了噪声情况。"));
        together(handler, group, "拟出处理意见", paper -> opinion(paper, "解释说明"));
        together(clerk("meng.jie").isAtTheDesk(), group, "法规审核", paper -> paper.writes("审核意见", "同意。"));
        together(clerk("hou.yi").isAtTheDesk(), group, "审批处理意见", paper -> {});
        together(office, group, "登记送达", paper -> paper.chooses("邮寄送达"));
        for (String number : numbers) office.opens(number).sees("处理意见书", "解释说明", "已答复待结案");
    }

    /** What came by letter, typed in at the desk. */
    private static void types(Clerk clerk, String name, String phone, String request, String facts) {
        clerk.isAtTheDesk().goes("/desk/register");
        var page = clerk.page;
        page.waitForResponse(
                "**/desk/register", () -> page.locator("[name=channel]").selectOption("LETTER"));
        // what the channel changes has come
        page.waitForCondition(() -> page.locator("[class*=htmx-]").count() == 0);
        page.locator("[name=p0-phone]").fill(phone);
        page.locator("[name=p0-address]").fill("云南省昆明市示例路31号");
        if (phone.isEmpty()) page.locator("[name=p0-name]").fill(name);
        else
            page.waitForResponse("**/desk/register/known", () -> {
                page.locator("[name=p0-name]").fill(name);
                page.locator("[name=request]").focus();
            });
        page.locator("[name=request]").fill(request);
        page.locator("[name=facts]").fill(facts);
    }

    private static void looksForLikeOnes(Clerk clerk) {
        var page = clerk.page;
        page.waitForResponse(
                answer -> answer.url().endsWith("/desk/register"),
                () -> page.locator("#alike button[value=alike]").click());
        page.locator("#alike > :not(button)").first().waitFor();
    }

    private static String isRegistered(Clerk clerk) {
        Reader.follow(clerk.page, clerk.page.locator("button[value=register][data-save]"));
        return clerk.page.locator(".receipt-numbers dd").first().innerText();
    }

    private static String registers(Clerk clerk, String name, String phone, String request, String facts) {
        types(clerk, name, phone, request, facts);
        return isRegistered(clerk);
    }

    private static void sees(Locator where, String... words) {
        for (String one : words) PlaywrightAssertions.assertThat(where.first()).containsText(one);
    }

    /** What the open case shows of another that looks like it. */
    private static Locator alike(Clerk clerk, String number) {
        return clerk.page.locator(".alike-list li").filter(new Locator.FilterOptions().setHasText(number));
    }

    @CanIgnoreReturnValue
    private static Clerk decides(Clerk clerk, String number, String verdict) {
        Reader.follow(
                clerk.page,
                alike(clerk, number).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(verdict)));
        return clerk;
    }

    private static void presses(Clerk clerk, String button) {
        Reader.follow(
                clerk.page,
                clerk.page.getByRole(
                        AriaRole.BUTTON, new com.microsoft.playwright.Page.GetByRoleOptions().setName(button)));
    }

    /** One act on all of the group, each done by itself. */
    private static void together(Clerk clerk, String group, String act, Consumer<Paper> writing) {
        clerk.goes(group);
        Reader.follow(
                clerk.page,
                clerk.page
                        .locator("#group")
                        .locator("xpath=..")
                        .getByRole(
                                AriaRole.LINK,
                                new Locator.GetByRoleOptions().setName(act).setExact(true)));
        clerk.sees("可以办理的 3 件");
        clerk.fillsIn(writing).presses();
        clerk.sees("3 件全部办理完毕");
    }

    private static void opinion(Paper paper, String outcome) {
        paper.chooses(outcome)
                .writes("查明的事实和理由", "经核实，所述情况属实部分已经说明。")
                .writes("处理意见", "结论和理由见上。")
                .writes("法律法规依据", "《中华人民共和国海关法》");
    }
}
