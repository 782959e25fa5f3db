package xinqiao.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Desks;
import xinqiao.petition.Papers;
import xinqiao.testing.Look;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Templates and numbers at the desk: without scripts all the way, and in a real browser as they look. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class TemplatePagesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String CONVERSION = "/desk/templates/kunming-petition-2023:no-longer-accepted";
    private static final String ACCEPTANCE = "/desk/templates/kunming-petition-2023:acceptance";

    @LocalServerPort
    int port;

    @Autowired
    Desks desks;

    @Autowired
    TestClock clock;

    @BeforeEach
    void aMonday() {
        clock.set(DAY);
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    @Covers({Provision.JF_V6A, Provision.KM_7, Provision.SYS_4})
    void anOfficeWordsALetterWithoutScriptsAndALeaderApproves() {
        var clerk = Clerk.signedIn(port, "tian.ye");
        assertThat(clerk.page("/desk/templates")).contains("信访事项受理告知书", "规程文本", "政府信息公开");
        assertThat(clerk.submit(CONVERSION, CONVERSION + "/begin").statusCode()).isEqualTo(303);
        String page = clerk.page(CONVERSION);
        assertThat(page).contains("起草中", "未发现问题", "data:image/png;base64,", "{收到日期}", "必备");
        String zh = words(page, "zh");
        String en = words(page, "en");
        String version = version(page);
        // what is typed comes back, with every fault at its line
        var faulty = clerk.submit(
                CONVERSION,
                CONVERSION,
                "version",
                version,
                "do",
                "submit",
                "en",
                en,
                "zh",
                zh + "\n依照第999条，六十日内{受理日子}",
                "from",
                "2026-03-09");
        assertThat(faulty.statusCode()).isEqualTo(422);
        assertThat(faulty.body())
                .contains("不在依据目录中", "最接近的是", "中文第", "六十日", "处问题，改正后才能送审")
                .doesNotContain("data:image/png");
        var inserted = clerk.submit(CONVERSION, CONVERSION, "insert", "zh:{收到日期}", "en", en, "zh", "甲");
        assertThat(inserted.body()).contains("甲{收到日期}</textarea>");
        var petition = desks.register("tian.ye", Papers.letter("8602", DAY));
        var foreign = desks.register("mo.han", Papers.letter("8604", DAY));
        var tried = clerk.submit(
                CONVERSION,
                CONVERSION,
                "version",
                version,
                "do",
                "preview",
                "en",
                en,
                "zh",
                zh,
                "case",
                petition.number());
        assertThat(tried.body()).contains("data:image/png").doesNotContain("没有这个编号的事项");
        assertThat(clerk.submit(
                                CONVERSION,
                                CONVERSION,
                                "version",
                                version,
                                "do",
                                "preview",
                                "en",
                                en,
                                "zh",
                                zh,
                                "case",
                                foreign.number())
                        .body())
                .contains("没有这个编号的事项");
        assertThat(clerk.submit(
                                CONVERSION,
                                CONVERSION,
                                "version",
                                version,
                                "do",
                                "save",
                                "en",
                                en,
                                "zh",
                                zh,
                                "from",
                                "明天")
                        .statusCode())
                .isEqualTo(422);
        var sent = clerk.submit(
                CONVERSION, CONVERSION, "version", version, "do", "submit", "en", en, "zh", zh, "from", "2026-03-09");
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(clerk.page(CONVERSION)).contains("待批准", "正在等待关领导批准");
        var leader = Clerk.signedIn(port, "gu.xin");
        assertThat(leader.page("/desk")).contains("待批准的文书模板");
        var silent = leader.submit(CONVERSION, CONVERSION + "/send-back", "version", version, "reason", " ");
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(leader.submit(CONVERSION, CONVERSION + "/approve", "version", version)
                        .statusCode())
                .isEqualTo(303);
        String approved = leader.page(CONVERSION);
        assertThat(approved).contains("待使用", "比较");
        assertThat(leader.get(CONVERSION + "/versions/" + version + "/zh").statusCode())
                .isEqualTo(200);
        assertThat(leader.page(CONVERSION + "/compare?before=0&after=" + version))
                .contains("文字相同");
        // another house has no such version, a handler no such page
        var beside = Clerk.signedIn(port, "mo.han");
        assertThat(beside.page(CONVERSION)).contains("本关尚未编写过");
        assertThat(beside.get(CONVERSION + "/versions/" + version + "/zh").statusCode())
                .isEqualTo(404);
        assertThat(beside.get(CONVERSION + "/compare?before=0&after=" + version).statusCode())
                .isEqualTo(404);
        var handler = Clerk.signedIn(port, "kang.ning");
        for (String path : new String[] {"/desk/templates", CONVERSION, CONVERSION + "/compare"})
            assertThat(handler.get(path).statusCode()).isEqualTo(404);
        assertThat(leader.submit(
                                CONVERSION, CONVERSION + "/withdraw", "version", version, "reason-" + version, "改回规程文本")
                        .statusCode())
                .isEqualTo(303);
    }

    private static String version(String page) {
        return page.replaceFirst("(?s).*?name=\"version\" value=\"(\\d+)\".*", "$1");
    }

    private static String words(String page, String language) {
        return page.replaceFirst("(?s).*<textarea[^>]*id=\"" + language + "\"[^>]*>(.*?)</textarea>.*", "$1")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    @Test
    @Covers({Provision.LAW_S2, Provision.SYS_4})
    void theRegisterOfNumbersIsTheHousesAndTellsNobodyOfACaseTheyDoNotSee() {
        long id = desks.register("tian.ye", Papers.letter("8602", DAY)).id();
        desks.act("tian.ye", id, Desks.acceptAppeal());
        var letter = desks.read("tian.ye", id).letters().getLast();
        String subject = desks.read("tian.ye", id).petition().origin().number();
        int number = Integer.parseInt(letter.number().replaceAll(".*〕(\\d+)号", "$1"));
        String page = "/desk/numbers/acceptance?year=2026&after=" + (number - 1) / 50 * 50;
        var office = Clerk.signedIn(port, "tian.ye");
        assertThat(office.page("/desk/numbers?year=2026")).contains("信访事项受理告知书", "连续完整");
        assertThat(office.page(page)).contains(letter.number(), subject);
        var handler = Clerk.signedIn(port, "kang.ning");
        assertThat(handler.page(page)).contains(letter.number(), "无权查看").doesNotContain(subject);
        var waits = office.submit(
                page, "/desk/numbers/acceptance/void", "year", "2026", "number", "" + number, "reason", "写错");
        assertThat(waits.statusCode()).isEqualTo(422);
        assertThat(waits.body()).contains("尚待送达");
        assertThat(office.get("/desk/numbers/export?year=2026").statusCode()).isEqualTo(200);
        assertThat(handler.get("/desk/numbers/export?year=2026").statusCode())
                .as("who takes no tables out of the system")
                .isEqualTo(404);
        assertThat(handler.page("/desk/numbers?year=2026")).doesNotContain("/desk/numbers/export");
        var beside = Clerk.signedIn(port, "mo.han");
        for (String path :
                new String[] {"/desk/numbers?house=8602", "/desk/numbers/export?house=8602", page + "&house=8602"})
            assertThat(beside.get(path).statusCode()).isEqualTo(404);
        assertThat(Clerk.signedIn(port, "zhou.min").page(page + "&house=8602")).contains(letter.number(), subject);
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,1280", "en,360"})
    void templatesAndNumbersLookRight(String language, int width) {
        long id = desks.register("yu.bo", Papers.letter("8603", DAY)).id();
        desks.act("yu.bo", id, Desks.acceptAppeal());
        var clerk = Clerk.signedIn(port, "yu.bo");
        int begun = clerk.submit(ACCEPTANCE, ACCEPTANCE + "/begin").statusCode();
        assertThat(begun).isEqualTo(303);
        try (var look = Look.as(port, "yu.bo", language, width)) {
            look.at("/desk/templates", "templates");
            look.at(ACCEPTANCE, "template");
            look.at(ACCEPTANCE + "/compare?before=0&after=" + version(clerk.page(ACCEPTANCE)), "template-compared");
            look.at("/desk/numbers", "numbers");
            look.at("/desk/numbers/acceptance", "number-series");
        }
        assertThat(clerk.submit(ACCEPTANCE, ACCEPTANCE + "/drop", "version", version(clerk.page(ACCEPTANCE)))
                        .statusCode())
                .isEqualTo(303);
    }
}
