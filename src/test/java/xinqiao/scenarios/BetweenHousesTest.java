package xinqiao.scenarios;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Channel;
import xinqiao.petition.ChannelFacts;
import xinqiao.petition.ChannelField;
import xinqiao.petition.Desks;
import xinqiao.petition.Papers;
import xinqiao.routing.SendingDesk;
import xinqiao.routing.SendingFilter;
import xinqiao.routing.SendingFilter.Box;
import xinqiao.testing.Staff;
import xinqiao.testing.XinqiaoTest;

/** A matter from the local petition office goes to a house below, which objects, then to another, whose feedback is late. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class BetweenHousesTest extends Scenario {
    @Autowired
    Desks desks;

    @Autowired
    SendingDesk sendings;

    private void opensNewest(Clerk clerk, String login) {
        long id = sendings.list(desks.who(login), SendingFilter.of(Box.MINE), 1)
                .getFirst()
                .sending()
                .id();
        clerk.isAtTheDesk();
        clerk.window.go("/desk/sendings?box=MINE");
        Reader.follow(clerk.page, clerk.page.locator("a[href='/desk/sendings/" + id + "']"));
    }

    @Test
    @Covers({Provision.KM_12, Provision.KM_23_3A, Provision.KM_23_3D, Provision.KM_24, Provision.JF_V3C})
    void aMatterGoesFromTheLocalPetitionOfficeToOneHouseAndAfterItsObjectionToAnother() {
        day("2026-03-02");
        var came = new ChannelFacts(java.util.Map.of(
                ChannelField.SENDER, "云南省信访局",
                ChannelField.SENDER_FILE, "云信转〔2026〕88号",
                ChannelField.SENT_ON, "2026-02-27",
                ChannelField.HANDED, "FORWARDED"));
        var receipt = desks.register(
                "chen.jing",
                Papers.from(
                        Papers.letter("8600", java.time.LocalDate.of(2026, 3, 2)), Channel.FROM_LOCAL_OFFICE, came));

        var kunming = clerk("chen.jing");
        kunming.opens(receipt.number())
                .sees("云南省信访局", "云信转〔2026〕88号", "提出异议截止日")
                .looks("routing-1-arrived");
        kunming.begins("转送、交办、上报")
                .fillsIn(paper -> paper.chooses("交办").picks("转送、交办给", "瑞丽海关"))
                .presses()
                .isRefused("应当指定反馈办理结果的日期", "第二十三条")
                .looks("routing-2-no-date");
        kunming.fillsIn(paper -> paper.writes("要求反馈日期", "2026-03-20")).presses();
        kunming.sees("待审批", "要求反馈日期").looks("routing-3-proposed");

        var leader = clerk("wei.hong");
        opensNewest(leader, "wei.hong");
        leader.fillsIn(paper -> paper.chooses("同意交办")).presses().sees("待发出");
        opensNewest(kunming, "chen.jing");
        kunming.fillsIn(paper -> paper.writes("先以电话通知的接听单位和人员", "瑞丽海关办公室田野"))
                .presses()
                .sees("待签收", "函件待补发");
        kunming.presses().sees("信交〔2026〕").looks("routing-4-sent");

        var ruili = clerk("tian.ye");
        ruili.isAtTheDesk().sees("转送、交办待办");
        opensNewest(ruili, "tian.ye");
        ruili.looks("routing-5-to-sign");
        ruili.presses().sees("已签收", "昆明海关", "何以琳").looks("routing-6-own-case");
        ruili.does("提出异议", paper -> paper.writes("异议的理由", "货物在河口口岸申报，不属于本关。"));
        opensNewest(kunming, "chen.jing");
        kunming.fillsIn(paper -> paper.chooses("同意异议").writes("理由", "经核实属实"))
                .presses()
                .sees("异议成立退回");

        kunming.opens(receipt.number());
        kunming.begins("转送、交办、上报")
                .fillsIn(paper -> paper.chooses("转送").picks("转送、交办给", "河口海关").writes("要求反馈日期", "2026-03-20"))
                .presses()
                .sees("已发出", "待签收");
        day("2026-03-04");
        var hekou = clerk("yu.bo");
        opensNewest(hekou, "yu.bo");
        hekou.presses().sees("已签收");
        day("2026-03-23");
        kunming.isAtTheDesk();
        kunming.window.go("/desk/sendings?box=OUT&late=yes");
        kunming.sees("逾期未反馈", "河口海关").looks("routing-7-late");
        hekou.isAtTheDesk().sees("其中逾期");
    }
}
