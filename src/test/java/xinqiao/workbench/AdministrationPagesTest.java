package xinqiao.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.identity.Gate;
import xinqiao.identity.Visitor;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Administration as an administrator does it: by the pages alone. */
@XinqiaoTest
@Import(Staff.class)
class AdministrationPagesTest {
    private static final String TOP = "/desk/administration";

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @Autowired
    Gate gate;

    @Autowired
    Staff staff;

    @BeforeEach
    void oneDay() {
        clock.set("2026-11-22T09:00");
    }

    private static String number(String text, String pattern) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    @Test
    @Covers(Provision.SYS_3)
    void somebodyNewGetsAPostAndAnAccountAndLeavesAgain() {
        var admin = Clerk.signedIn(port, "tao.ran");
        String form = TOP + "/new/PERSON?house=8602";
        var refused = admin.submit(form, TOP + "/new/PERSON", "house", "8602", "name", "", "latin", "Newcomer");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("请填写姓名", "Newcomer");
        var added = admin.submit(form, TOP + "/new/PERSON", "house", "8602", "name", "新来的", "staff-no", "N-1");
        assertThat(added.statusCode()).as(added.body()).isEqualTo(303);
        String person = number(Clerk.location(added), "/people/(\\d+)");
        String page = TOP + "/people/" + person;

        String postForm = admin.page(TOP + "/new/POST?person=" + person);
        assertThat(postForm).contains("办公室", "监管一科").doesNotContain("监管通关处");
        String department = number(postForm, "<option value=\"(\\d+)\">办公室<");
        var post = admin.submit(
                TOP + "/new/POST?person=" + person,
                TOP + "/new/POST",
                "person",
                person,
                "house",
                "8602",
                "department",
                department,
                "title-zh",
                "信访岗",
                "title-en",
                "Officer",
                "scope",
                "HOUSE",
                "powers",
                "REGISTER",
                "powers",
                "TRIAGE",
                "from",
                "2026-11-01");
        assertThat(post.statusCode()).as(post.body()).isEqualTo(303);
        assertThat(admin.page(page)).contains("登记", "甄别受理", "自2026年11月1日");

        var account = admin.submit(
                TOP + "/new/ACCOUNT?person=" + person, TOP + "/new/ACCOUNT", "person", person, "login", "New.Comer");
        assertThat(account.statusCode()).as(account.body()).isEqualTo(303);
        String shown = admin.page(page);
        assertThat(shown).contains("new.comer", "待修改初始密码");
        String id = number(shown, "/accounts/(\\d+)/password");
        String version = number(shown, "name=\"version\" value=\"(\\d+)\"");
        var given = admin.submit(page, TOP + "/accounts/" + id + "/password", "version", version);
        assertThat(given.statusCode()).isEqualTo(200);
        assertThat(given.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        String password = number(given.body(), "<dt>初始密码</dt><dd>([^<]+)</dd>");
        assertThat(admin.page(page)).doesNotContain(password);
        // sent again it is out of date, so nothing happens to the password that was handed over
        assertThat(admin.submit(page, TOP + "/accounts/" + id + "/password", "version", version)
                        .statusCode())
                .isEqualTo(422);

        for (String act : new String[] {"lock", "unlock"}) {
            String now = number(admin.page(page), "name=\"version\" value=\"(\\d+)\"");
            assertThat(admin.submit(page, TOP + "/accounts/" + id + "/" + act, "version", now)
                            .statusCode())
                    .isEqualTo(303);
        }
        assertThat(admin.submit(page + "/leave", page + "/leave", "last-day", "2026-11-30")
                        .body())
                .contains("不晚于今天");
        assertThat(admin.submit(page + "/leave", page + "/leave", "last-day", "2026-11-21")
                        .statusCode())
                .isEqualTo(303);
        assertThat(admin.page(page)).contains("曾任岗位", "停用");
        assertThat(admin.page(TOP + "/people?q=new.comer&former=yes")).contains("新来的");
        assertThat(admin.page(TOP + "/changes?title=new.comer&item=ACCOUNT")).contains("发放初始密码", "陶然");
    }

    @Test
    @Covers(Provision.SYS_3)
    void aChangeIsComparedFieldByFieldAndTakenBack() {
        var admin = Clerk.signedIn(port, "tao.ran");
        String edit = TOP + "/edit/CONTACT/8604";
        var before = admin.page(edit);
        String phone = number(before, "name=\"phone\"[^>]*value=\"([^\"]+)\"");
        var fields =
                Pattern.compile("(?:id|name)=\"([a-z-]+)\" (?:name=\"[a-z-]+\" )?type=\"text\" value=\"([^\"]*)\"");
        var form = new ArrayList<String>();
        fields.matcher(before).results().forEach(one -> form.addAll(List.of(one.group(1), one.group(2))));
        Pattern.compile("<textarea[^>]* name=\"([a-z-]+)\"[^>]*>([^<]*)</textarea>")
                .matcher(before)
                .results()
                .forEach(one -> form.addAll(List.of(one.group(1), one.group(2))));
        form.set(form.indexOf("phone") + 1, "0691-5550999");
        form.addAll(List.of("version", number(before, "name=\"version\" value=\"(\\d+)\"")));
        var saved = admin.post(edit, before, form.toArray(String[]::new));
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
        form.set(form.indexOf("phone") + 1, "0691-5550000");
        var late = admin.post(edit, before, form.toArray(String[]::new));
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("他人已先行修改", "0691-5550999", "value=\"0691-5550000\"");

        String history = admin.page(TOP + "/history/CONTACT/8604");
        assertThat(history).contains(phone, "0691-5550999");
        String change = number(history, "/changes/(\\d+)");
        String one = admin.page(TOP + "/changes/" + change);
        assertThat(one).contains("投诉电话", phone, "恢复为变更前的内容");
        String version = number(one, "name=\"version\" value=\"(\\d+)\"");
        var restored =
                admin.submit(TOP + "/changes/" + change, TOP + "/changes/" + change + "/restore", "version", version);
        assertThat(restored.statusCode()).as(restored.body()).isEqualTo(303);
        assertThat(admin.page(TOP + "/houses/8604")).contains(phone).doesNotContain("0691-5550999");
        assertThat(Clerk.signedIn(port, "shen.pei").page(TOP + "/changes")).contains("西双版纳海关");
    }

    @Test
    void whoDoesNotAdministerFindsNoneOfThesePages() {
        for (String login : new String[] {"chen.jing", "wei.hong", "wang.ruoxi"}) {
            var clerk = Clerk.signedIn(port, login);
            for (String path : new String[] {
                "",
                "/houses",
                "/houses/8600",
                "/people",
                "/people/1",
                "/roles",
                "/changes",
                "/new/PERSON",
                "/edit/HOUSE/8600",
                "/history/HOUSE/8600",
                "/people/1/leave"
            }) assertThat(clerk.status(TOP + path)).as(login + path).isEqualTo(404);
        }
        var auditor = Clerk.signedIn(port, "shen.pei");
        assertThat(auditor.status(TOP + "/changes")).isEqualTo(200);
        assertThat(auditor.status(TOP + "/people")).isEqualTo(404);
        assertThat(auditor.page("/desk")).contains("变更记录");
    }

    @Test
    @Covers(Provision.KM_8)
    void whoHasCasesInHandStaysUntilTheyAreHandedOver() {
        var office = Clerk.signedIn(port, "chen.jing");
        long id = office.registers("经办人离岗前须移交");
        office.does(id, "accept", "kind", "APPEAL", "branch", "petition");
        String assign = office.page("/desk/petitions/" + id + "/assign");
        var admin = Clerk.signedIn(port, "tao.ran");
        String person = number(admin.page(TOP + "/people?q=yang.liqun"), "/people/(\\d+)\"");
        office.does(
                id,
                "assign",
                "person",
                person,
                "department",
                number(assign, "<option value=\"(\\d+)\">加工贸易监管处<"),
                "days",
                "20",
                "instruction",
                "请核实");
        assertThat(admin.page(TOP + "/people/" + person + "/leave"))
                .contains("尚有经办事项")
                .doesNotContain("经办人离岗前须移交"); // an administrator reads no case
        var refused = admin.submit(
                TOP + "/people/" + person + "/leave", TOP + "/people/" + person + "/leave", "last-day", "2026-11-22");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("移交他人经办后方可离岗");
    }

    @Test
    @Covers(Provision.SYS_3)
    void aDictionaryEntryIsAddedChangedTakenBackAndClosed() {
        var admin = Clerk.signedIn(port, "tao.ran");
        String path = TOP + "/dictionaries/PURPOSE";
        assertThat(admin.page(TOP + "/dictionaries")).contains("信访目的");
        String[] good = {"code", "TEST_A", "zh", "试用目的", "en", "Trial", "order", "900", "valid-from", "2026-11-22"};
        assertThat(admin.submit(
                                path + "/entry",
                                path + "/entry",
                                "known",
                                "",
                                "code",
                                "TEST_A",
                                "zh",
                                "",
                                "en",
                                "x",
                                "order",
                                "1",
                                "valid-from",
                                "2026-11-22")
                        .statusCode())
                .isEqualTo(422);
        assertThat(admin.submit(path + "/entry", path + "/entry", good).statusCode())
                .isEqualTo(303);
        String edit = path + "/entry?code=TEST_A";
        assertThat(admin.submit(
                                edit,
                                path + "/entry",
                                "known",
                                "TEST_A",
                                "zh",
                                "改后目的",
                                "en",
                                "Trial",
                                "order",
                                "900",
                                "valid-from",
                                "2026-11-22")
                        .statusCode())
                .isEqualTo(303);
        String page = admin.page(path);
        assertThat(page).contains("改后目的", "试用目的", "以变更前的内容作为新版本");
        String back = number(page, "entry\\?code=TEST_A&(?:amp;)?version=(\\d+)");
        assertThat(admin.page(edit + "&version=" + back)).contains("试用目的");
        assertThat(admin.submit(path, path + "/close", "code", "TEST_A").statusCode())
                .isEqualTo(303);
        assertThat(admin.submit(path, path + "/close", "code", "NEVER_WAS").statusCode())
                .isEqualTo(422);
        assertThat(Clerk.signedIn(port, "chen.jing").status(path)).isEqualTo(404);
    }

    @Test
    void aNoticeStandsOnThePublicSiteUntilItsLastDay() {
        var admin = Clerk.signedIn(port, "tao.ran");
        String edit = TOP + "/edit/NOTICE/8601";
        String version = number(admin.page(edit), "name=\"version\" value=\"(\\d+)\"");
        var saved = admin.submit(
                edit,
                edit,
                "version",
                version,
                "notice-zh",
                "接待室<b>搬迁</b>",
                "notice-en",
                "Reception moves",
                "until",
                "2026-11-23");
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
        assertThat(admin.page("/")).contains("接待室&lt;b&gt;搬迁");
        clock.set("2026-11-24T09:00");
        assertThat(admin.page("/")).doesNotContain("搬迁");
    }

    @Test
    void anIntroductionStandsOnThePublicSiteAndCanBeTakenBack() {
        var admin = Clerk.signedIn(port, "tao.ran");
        String edit = TOP + "/edit/INTRODUCTION/8604";
        String version = number(admin.page(edit), "name=\"version\" value=\"(\\d+)\"");
        String zh = "本关管辖磨憨口岸<i>和</i>周边";
        assertThat(admin.submit(edit, edit, "version", version, "introduction-zh", zh, "introduction-en", "")
                        .statusCode())
                .as("in one language only")
                .isEqualTo(422);
        assertThat(admin.submit(edit, edit, "version", version, "introduction-zh", zh, "introduction-en", "Mohan port")
                        .statusCode())
                .isEqualTo(303);
        assertThat(admin.page("/contact")).contains("磨憨口岸&lt;i&gt;和");
        assertThat(admin.page(TOP + "/houses/8604")).contains("磨憨口岸&lt;i&gt;和");
        assertThat(Clerk.signedIn(port, "chen.jing").status(edit)).isEqualTo(404);
        for (var none : List.of("yan.xiang", "zhou.min", "chen.jing"))
            assertThat(gate.<Integer>as(
                            staff.actor(none), tx -> tx.execute("update house_introduction set words_zh = 'x'")))
                    .as("past the application too: " + none)
                    .isZero();
        assertThat(gate.<Integer>as(new Visitor(), tx -> tx.execute("update house_introduction set words_zh = 'x'")))
                .isZero();
        version = number(admin.page(edit), "name=\"version\" value=\"(\\d+)\"");
        assertThat(admin.submit(edit, edit, "version", version, "introduction-zh", "", "introduction-en", "")
                        .statusCode())
                .isEqualTo(303);
        assertThat(admin.page("/contact")).doesNotContain("磨憨口岸&lt;i&gt;和");
        assertThat(admin.page(TOP + "/history/INTRODUCTION/8604")).contains("磨憨口岸&lt;i&gt;和");
    }

    @Test
    void everyFormOpens() {
        var admin = Clerk.signedIn(port, "tao.ran");
        for (String item : new String[] {"HOUSE", "DEPARTMENT", "ROLE"})
            assertThat(admin.status(TOP + "/new/" + item + "?house=8600"))
                    .as(item)
                    .isEqualTo(200);
        assertThat(admin.status(TOP + "/new/NOTICE?house=8600")).isEqualTo(404);
        assertThat(admin.status(TOP + "/new/POST")).isEqualTo(404);
        assertThat(admin.status(TOP + "/new/NOTHING")).isEqualTo(404);
        for (String item : new String[] {"HOUSE", "CONTACT", "NOTICE", "INTRODUCTION"})
            assertThat(admin.status(TOP + "/edit/" + item + "/8602")).as(item).isEqualTo(200);
        assertThat(admin.status(TOP + "/edit/DEPARTMENT/not-a-number")).isEqualTo(404);
        assertThat(admin.page(TOP)).contains("机构", "人员", "角色");
        assertThat(admin.page(TOP + "/houses")).contains("瑞丽海关").doesNotContain("海关总署</a>");
        assertThat(admin.page(TOP + "/roles")).contains("角色");
    }
}
