package xinqiao.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.testing.XinqiaoTest;

/** A house asks and the public answers: from the draft to the result that everybody reads. */
@XinqiaoTest
class TakingPartTest extends Scenario {
    private static final String DESK = "/desk/participation";

    /** Fields by name and value in turn; what is a choice is chosen. */
    private static void fills(Page page, String... fields) {
        for (int i = 0; i < fields.length; i += 2) {
            String name = fields[i];
            String value = fields[i + 1];
            Locator field = page.locator("main form.form [name='" + name + "']");
            String kind = String.valueOf(field.first().evaluate("one => one.type"));
            switch (kind) {
                case "radio", "checkbox" ->
                    (value.isEmpty()
                                    ? field.first()
                                    : page.locator("main form.form [name='" + name + "'][value='" + value + "']"))
                            .check();
                case "select-one" -> field.selectOption(value);
                default -> field.fill(value);
            }
        }
    }

    /** @return where one is then, without what tells of the act */
    @CanIgnoreReturnValue
    private static String does(Clerk who, String path, String... fields) {
        who.isAtTheDesk().goes(path);
        fills(who.page, fields);
        who.presses();
        assertThat(who.page.locator(".banner-done").count())
                .as(who.login + " " + path + ": " + who.text())
                .isEqualTo(1);
        return who.address().replaceFirst("\\?.*", "");
    }

    private String approved(Clerk maker, Clerk head, String slug, String... fields) {
        String one = does(maker, DESK + "/" + slug + "/new", fields);
        does(maker, one + "/submit");
        does(head, one + "/decide", "approved", "yes");
        return one;
    }

    private static void opens(Visitor who, String list, String title) {
        who.window.go(list);
        Reader.follow(who.page, who.page.locator("main a").filter(new Locator.FilterOptions().setHasText(title)));
    }

    private static void sends(Visitor who, String... fields) {
        fills(who.page, fields);
        Reader.follow(
                who.page,
                who.page.locator("main form.form button.button-primary").last());
    }

    @Test
    @Covers(Provision.GS_C25)
    void anOpinionFromAPhoneIsDealtWithAndTheResultIsPublic() {
        day("2026-05-09");
        var maker = clerk("kang.ning");
        var head = clerk("dao.yaping");
        String one = approved(
                maker,
                head,
                "consultations",
                "title",
                "预约通关试点办法征求意见",
                "background",
                "为优化通关流程。",
                "draft",
                "第一条 试点范围。",
                "from",
                "2026-05-09",
                "until",
                "2026-05-20",
                "ways",
                "邮寄至瑞丽海关办公室。");
        var reader = onThePhone();
        opens(reader, "/consultations", "预约通关试点办法征求意见");
        sends(reader, "words", "建议延长预约时段。");
        assertThat(reader.text()).contains("预约通关试点办法征求意见").doesNotContain("建议延长预约时段");
        day("2026-05-23");
        does(maker, one + "/point", "words", "延长预约时段");
        does(maker, one + "/group", "comments", "", "point", "1");
        does(maker, one + "/deal", "point", "1", "outcome", "ADOPTED", "reason", "已写入第三条。");
        does(head, one + "/publish", "words", "共收到意见1条，予以采纳。");
        opens(reader, "/consultations", "预约通关试点办法征求意见");
        assertThat(reader.text()).contains("共收到意见1条，予以采纳。", "延长预约时段", "已写入第三条。");
    }

    @Test
    @Covers(Provision.GS_15)
    void aSurveyIsFilledInAndItsResultIsPublic() {
        day("2026-06-06");
        var maker = clerk("kang.ning");
        var head = clerk("dao.yaping");
        String one = approved(
                maker,
                head,
                "surveys",
                "title",
                "窗口服务问卷之二〇二六",
                "intro",
                "请您评价窗口服务。",
                "from",
                "2026-06-06",
                "until",
                "2026-06-10",
                "words-1",
                "您对窗口服务是否满意",
                "type-1",
                "SINGLE",
                "options-1",
                "满意\n不满意",
                "required-1",
                "");
        var reader = onThePhone();
        opens(reader, "/surveys", "窗口服务问卷之二〇二六");
        sends(reader, "q-1", "1");
        day("2026-06-13");
        does(head, one + "/publish", "words", "感谢参与。");
        opens(reader, "/surveys", "窗口服务问卷之二〇二六");
        assertThat(reader.text()).contains("感谢参与。", "您对窗口服务是否满意");
    }

    @Test
    @Covers(Provision.GS_15)
    void somebodySignsUpComesAndSaysHowItWas() {
        day("2026-07-04");
        var maker = clerk("kang.ning");
        var head = clerk("dao.yaping");
        String one = approved(
                maker,
                head,
                "events",
                "title",
                "国门开放日之二〇二六",
                "event",
                "OPEN_DAY",
                "day",
                "2026-07-11",
                "begins",
                "09:30",
                "ends",
                "11:00",
                "place",
                "报关大厅",
                "announcement",
                "欢迎参加。",
                "seats",
                "20",
                "signUpUntil",
                "2026-07-08");
        var guest = onThePhone();
        opens(guest, "/events", "国门开放日之二〇二六");
        sends(guest, "name", "濮阳某", "contact", "0871-60000000", "people", "2");
        assertThat(guest.page.url()).contains("/events/place");
        day("2026-07-11");
        does(maker, one + "/attend", "came", "");
        guest.window.go("/events/place");
        sends(guest, "words", "讲解很清楚。");
        does(maker, one + "/record", "people", "2", "words", "参观查验现场，解答问题。");
        does(head, one + "/publish");
        opens(guest, "/events", "国门开放日之二〇二六");
        assertThat(guest.text()).contains("参观查验现场，解答问题。").doesNotContain("讲解很清楚", "濮阳某");
        maker.isAtTheDesk().goes(one);
        assertThat(maker.text()).contains("讲解很清楚。");
    }
}
