package xinqiao.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import xinqiao.identity.Machine;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.publication.Brought;
import xinqiao.publication.Content;
import xinqiao.publication.DocumentKind;
import xinqiao.publication.PublicDocuments;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Publications over HTTP: from the form in which they are drafted to the public number, and who doesn't see them. */
@XinqiaoTest
class PublishingPagesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final String PATH = "/desk/publications";

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @BeforeEach
    void monday() {
        clock.set(MONDAY);
    }

    @Autowired
    PublicDocuments documents;

    private Clerk clerk(String login) {
        return Clerk.signedIn(port, login);
    }

    private static String drafted(Clerk clerk, String title, String body) {
        return drafted(clerk, "GS-C22", title, body);
    }

    /** @return where it is */
    private static String drafted(Clerk clerk, String item, String title, String body) {
        var answer = clerk.submit(
                PATH + "/new",
                PATH + "/new",
                "item",
                item,
                "kind",
                "NOTICE",
                "formed",
                MONDAY.toString(),
                "title",
                title,
                "body",
                body,
                // the form of the item was seen, and stays empty
                "row-1-post",
                "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return Clerk.location(answer).replaceFirst("\\?.*", "");
    }

    /** It is on the house's shelf, and its papers are another department's. */
    @Test
    @Covers(Provision.SYS_4)
    void whatOthersMadePublicLeadsToThePageThatEverybodyReads() {
        String number = documents
                .bring(
                        new Machine("import of documents"),
                        new Brought(
                                "shelf-link",
                                "8601",
                                "GS-C22",
                                null,
                                DocumentKind.NOTICE,
                                MONDAY,
                                Content.of("由他人公开的通告", "文")))
                .orElseThrow();
        assertThat(clerk("fang.zhou").page(PATH + "/published"))
                .contains("<a href=\"/library/" + number + "\">由他人公开的通告</a>");
        assertThat(clerk("cao.yang").page(PATH + "/published"))
                .containsPattern("<a href=\"/desk/publications/\\d+\">由他人公开的通告</a>");
    }

    @Test
    @Covers({Provision.GS_7, Provision.SZ_19, Provision.SZ_20, Provision.SZ_21})
    void aDepartmentDraftsTheHeadApprovesAndTheFormIsPrinted() {
        var maker = clerk("fang.zhou");
        String here = drafted(maker, "关于查验时间调整的通告", "自下周起调整查验时间。");
        assertThat(maker.page(PATH + "/mine")).contains("关于查验时间调整的通告");
        String page = maker.page(here);
        assertThat(page).contains("2026年3月16日", "2026年3月30日", "提交审查", "直接公开").doesNotContain("/approve");
        assertThat(maker.submit(here + "/submit", here + "/submit").statusCode())
                .isEqualTo(303);
        // the button pressed twice
        assertThat(Clerk.location(maker.submit(here, here + "/submit"))).contains("warn=publication.not-open");
        var head = clerk("cao.yang");
        assertThat(head.page(PATH)).contains("关于查验时间调整的通告");
        assertThat(head.page("/desk")).contains("拟公开信息待审查批准");
        assertThat(head.submit(here + "/approve", here + "/approve", "words", "同意公开")
                        .statusCode())
                .isEqualTo(303);
        assertThat(head.page(here + "/form")).contains("拟公开海关信息审批表", "同意公开", "方舟");
        // the page on which everybody will read it, marked, and not theirs yet
        assertThat(maker.page(here + "/preview"))
                .contains("自下周起调整查验时间。", "尚未公开", "class=\"portal\"", "noindex", here)
                .doesNotContain("rel=\"canonical\"");
        assertThat(maker.submit(here + "/publish", here + "/publish").statusCode())
                .isEqualTo(303);
        assertThat(maker.page(PATH + "/published")).contains("关于查验时间调整的通告");
        assertThat(clerk("yan.ming").page("/desk")).contains("公开审批材料待归档");
        // a correction is compared with what it corrects; what is hidden by it is told to the public in words
        var wordless = maker.submit(here + "/correct", here + "/correct", "words", "时间有误", "closes", "on");
        assertThat(wordless.statusCode()).isEqualTo(422);
        assertThat(wordless.body()).contains("请填写向公众说明的理由");
        var corrected =
                maker.submit(here + "/correct", here + "/correct", "words", "时间有误", "closes", "on", "closing", "时间写错");
        assertThat(Clerk.location(corrected)).startsWith(here + "/edit");
        var written = maker.submit(
                here + "/edit",
                here + "/edit",
                "revision",
                "0",
                "formed",
                MONDAY.toString(),
                "title",
                "关于查验时间调整的通告",
                "body",
                "自下月起调整查验时间。");
        assertThat(written.statusCode()).isEqualTo(303);
        assertThat(maker.page(here + "/versions/1"))
                .containsPattern(Pattern.compile("<del>.*自下周起调整查验时间。</del>"))
                .containsPattern(Pattern.compile("<ins>.*自下月起调整查验时间。</ins>"));
        assertThat(maker.submit(here + "/submit", here + "/submit").statusCode())
                .isEqualTo(303);
        assertThat(head.submit(here + "/approve", here + "/approve").statusCode())
                .isEqualTo(303);
        String there = "/library/" + page.replaceAll("(?s).*?(8601-2026-G\\d{5}).*", "$1");
        assertThat(maker.page(there + "/v1")).contains("自下周起调整查验时间。");
        assertThat(maker.submit(here + "/publish", here + "/publish").statusCode())
                .isEqualTo(303);
        var gone = maker.get(there + "/v1");
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("时间写错", "第1版已于2026年3月2日停止公开").doesNotContain("自下周起调整查验时间。");
        assertThat(maker.page(there)).contains("自下月起调整查验时间。");
        assertThat(maker.page(there)).doesNotContain(there + "/v1");
    }

    /** The link of what is owed leads to the element, which is stored, shown, and has a period of its own. */
    @Test
    @Covers({Provision.GS_7, Provision.GS_C24})
    void anElementOfTheItemIsChosenStoredAndShown() {
        var maker = clerk("fang.zhou");
        assertThat(maker.page(PATH + "/new?item=GS-C24&element=1"))
                .containsPattern(Pattern.compile("value=\"GS-C24.1\" selected"))
                .doesNotContain("GS-C07.1");
        assertThat(maker.page(PATH + "/new")).contains("GS-C07.1", "GS-C24.2");
        String[] form = {
            "item",
            "GS-C24",
            "element",
            "GS-C24.1",
            "kind",
            "NOTICE",
            "formed",
            MONDAY.toString(),
            "title",
            "申请渠道",
            "body",
            "来函。"
        };
        var answer = maker.submit(PATH + "/new", PATH + "/new", form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        String here = Clerk.location(answer).replaceFirst("\\?.*", "");
        assertThat(maker.page(here)).contains("要素1 依申请公开渠道", "2026年3月5日");
        assertThat(maker.page(here + "/edit")).containsPattern(Pattern.compile("value=\"GS-C24.1\" selected"));
        form[3] = "GS-C07.1";
        var wrong = maker.submit(PATH + "/new", PATH + "/new", form);
        assertThat(wrong.statusCode()).as("an element of another item").isEqualTo(422);
    }

    /** The form of Shenzhen is Shenzhen's. */
    @Test
    @Covers(Provision.SZ_19)
    void theFormOfApprovalIsCalledAsTheProcedureOfTheHouseCallsIt() {
        String shenzhen = drafted(clerk("fang.zhou"), "关于审批表的通告", "文。");
        assertThat(clerk("fang.zhou").page(shenzhen + "/form")).contains("拟公开海关信息审批表", "关务公开主管部门负责人意见");
        String national = drafted(clerk("kang.ning"), "关于审批表的通告", "文。");
        assertThat(clerk("kang.ning").page(national + "/form"))
                .contains("拟公开信息审批表", "政府信息公开工作机构负责人意见")
                .doesNotContain("拟公开海关信息审批表", "关务公开主管部门");
    }

    @Test
    @Covers(Provision.GS_7)
    void whatTheChecksFindIsAnsweredForBeforeItIsHandedIn() {
        var maker = clerk("fang.zhou");
        String here = drafted(maker, "关于联系方式的公告", "联系人电话13912345678。");
        String page = maker.page(here);
        assertThat(page).contains("139＊＊＊＊＊678", "确认所选可以公开");
        var refused = maker.submit(here + "/submit", here + "/submit");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("还有1项没有核对");
        String key = page.replaceAll("(?s).*name=\"found\" value=\"([0-9a-f]+)\".*", "$1");
        assertThat(Clerk.location(maker.submit(here, here + "/confirm"))).contains("warn=publication.none-chosen");
        assertThat(maker.submit(here, here + "/confirm", "found", key).statusCode())
                .isEqualTo(303);
        assertThat(maker.page(here)).contains("已确认");
        assertThat(maker.submit(here + "/submit", here + "/submit").statusCode())
                .isEqualTo(303);
    }

    @Test
    @Covers(Provision.SYS_4)
    void nobodyElseFindsADraftAndWhatWasTypedStaysInTheForm() {
        var maker = clerk("fang.zhou");
        String here = drafted(maker, "关于内部整改的草稿", "草稿。");
        for (String stranger : new String[] {"dao.yaping", "luo.peng", "jia.lin"}) {
            var clerk = clerk(stranger);
            for (String page : new String[] {here, here + "/edit", here + "/form", here + "/preview", here + "/submit"})
                assertThat(clerk.status(page)).as(stranger + " " + page).isEqualTo(404);
        }
        assertThat(clerk("luo.peng").page(PATH + "/open")).doesNotContain("关于内部整改的草稿");
        assertThat(clerk("jia.lin").status(PATH)).isEqualTo(404);
        var bad = maker.submit(PATH + "/new", PATH + "/new", "title", "只写了标题", "formed", "2026-3-2");
        assertThat(bad.statusCode()).isEqualTo(422);
        assertThat(bad.body()).contains("只写了标题");
        var late = maker.submit(
                here + "/edit",
                here + "/edit",
                "revision",
                "7",
                "item",
                "GS-C22",
                "kind",
                "NOTICE",
                "formed",
                MONDAY.toString(),
                "title",
                "我的改动");
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("我的改动", "他人已经修改");
    }

    @Test
    @Covers({Provision.SZ_18, Provision.GS_7})
    void whatIsWithdrawnAnswersThatItIsGoneAndWhatWasNeverPublicIsNotThere() {
        var maker = clerk("fang.zhou");
        String here = drafted(maker, "GS-C13", "关于现场临时关闭的通告", "因检修关闭一天。");
        String number = maker.page(here).replaceAll("(?s).*?(8601-2026-G\\d{5}).*", "$1");
        String there = "/library/" + number;
        assertThat(maker.status(there)).isEqualTo(404);
        assertThat(maker.submit(here + "/direct", here + "/direct", "direct", "STAFF")
                        .statusCode())
                .isEqualTo(303);
        assertThat(maker.page(there)).contains("因检修关闭一天。");
        String[] words = {"words", "已恢复办理", "told", "通告事项已经结束。"};
        assertThat(maker.submit(here + "/withdraw", here + "/withdraw", words).body())
                .contains("请先勾选确认");
        assertThat(maker.submit(
                                here + "/withdraw",
                                here + "/withdraw",
                                "words",
                                "已恢复办理",
                                "told",
                                "通告事项已经结束。",
                                "sure",
                                "yes")
                        .statusCode())
                .isEqualTo(303);
        var gone = maker.get(there);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("通告事项已经结束。", "2026年3月2日").doesNotContain("因检修关闭一天。", "已恢复办理");
        assertThat(maker.status(there + "/files/1")).isEqualTo(404);
    }

    @Test
    @Covers(Provision.GS_7)
    void anItemWithAFormIsFilledInRowByRow() {
        var maker = clerk("fang.zhou");
        String page = maker.page(PATH + "/new?item=GS-C07");
        assertThat(page).contains("工作人员姓名", "row-1-number");
        String[] form = {
            "item", "GS-C07", "kind", "DATA", "formed", MONDAY.toString(), "title", "服务窗口信息", "row-1-post", "受理岗"
        };
        var chosen = maker.submit(PATH + "/new", PATH + "/new", java.util.Arrays.copyOf(form, 8));
        assertThat(chosen.statusCode())
                .as("the form comes before anything is kept")
                .isEqualTo(422);
        assertThat(chosen.body()).contains("row-1-number", "请在以下栏目中逐行填写", "服务窗口信息");
        var lacking = maker.submit(PATH + "/new", PATH + "/new", form);
        assertThat(lacking.statusCode()).isEqualTo(422);
        assertThat(lacking.body()).contains("此栏必填", "受理岗").doesNotContain("请在以下栏目中逐行填写");
        var good = maker.submit(
                PATH + "/new",
                PATH + "/new",
                "item",
                "GS-C07",
                "kind",
                "DATA",
                "formed",
                MONDAY.toString(),
                "title",
                "服务窗口信息",
                "row-2-post",
                "受理岗",
                "row-2-duties",
                "受理申请",
                "row-2-name",
                "某甲",
                "row-2-number",
                "示例01");
        assertThat(good.statusCode()).isEqualTo(303);
        String here = Clerk.location(good).replaceFirst("\\?.*", "");
        assertThat(maker.page(here)).contains("<th scope=\"col\">工号</th>", "<td>示例01</td>");
        assertThat(maker.page(here + "/edit")).contains("value=\"示例01\"");
    }
}
