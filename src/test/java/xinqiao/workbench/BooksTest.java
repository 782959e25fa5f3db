package xinqiao.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** What the desk works by: calendar, organisation, procedures, law, the list of demands. */
@XinqiaoTest
class BooksTest {
    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    /** The sample list is in force from the day on which it was loaded. */
    @BeforeEach
    void today() {
        clock.reset();
    }

    @Test
    void everyBookOpensForWhoeverIsSignedIn() {
        var clerk = Clerk.signedIn(port, "wang.ruoxi");
        assertThat(clerk.page("/desk/organisation?house=8602")).contains("瑞丽海关", "刀亚萍", "检举控告");
        assertThat(clerk.page("/desk/profiles")).contains("昆明海关信访工作规程");
        assertThat(clerk.page("/desk/profiles/kunming-petition-2023")).contains("60日", "第二十六条", "受理告知书");
        assertThat(clerk.page("/desk/law?q=KM-26a")).contains("第二十六条").doesNotContain("KM-33a");
        assertThat(clerk.page("/desk/calendar?year=2026")).contains("国庆节", "调休上班");
        assertThat(clerk.page("/desk/calendar?year=2099")).contains("尚未录入");
        assertThat(clerk.page("/desk/list-of-demands")).contains("不服海关行政处罚决定");
        assertThat(clerk.status("/desk/calendar/arrangement")).isEqualTo(404);
        assertThat(clerk.status("/desk/list-of-demands/new")).isEqualTo(404);
        assertThat(clerk.status("/desk/profiles/no-such")).isEqualTo(404);
    }

    @Test
    @Covers(Provision.SYS_1)
    void aYearsArrangementIsPreviewedAndThenStored() {
        clock.set("2026-11-22T09:00");
        var keeper = Clerk.signedIn(port, "tao.ran");
        String path = "/desk/calendar/arrangement";
        var wrong = keeper.submit(path, path, "year", "2036", "csv", "date,type,name,notice\n2036-01-01,FEAST,元旦,x\n");
        assertThat(wrong.body()).contains("没有保存", "第 2 行");
        var office = Clerk.signedIn(port, "chen.jing");
        String number = office.page("/desk/petitions/" + office.registers("日历变动"))
                .replaceAll("(?s).*class=\"case-number\">\\s*([^<\\s]+).*", "$1");
        String early = "date,type,name,notice\n2026-11-24,HOLIDAY,试,国办发明电\n2026-11-25,HOLIDAY,试,国办发明电\n";
        String told = keeper.submit(path, path, "year", "2026", "csv", early).body();
        // how many, not which: whoever keeps the calendar reads no case
        assertThat(told).contains("昆明海关").doesNotContain(number);
        String csv = "date,type,name,notice\n2036-01-01,HOLIDAY,元旦,国办发明电\n";
        var preview = keeper.submit(path, path, "year", "2036", "csv", csv);
        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.body()).contains("2036年1月1日", "元旦", "确认保存");
        String base = preview.body().replaceAll("(?s).*name=\"base\" value=\"(\\d+)\".*", "$1");
        var stored = keeper.post(path, preview.body(), "year", "2036", "csv", csv, "sure", "yes", "base", base);
        assertThat(Clerk.location(stored)).startsWith("/desk/calendar?year=2036");
        var again = keeper.post(path, preview.body(), "year", "2036", "csv", csv, "sure", "yes", "base", base);
        assertThat(again.statusCode()).isEqualTo(422);
    }

    @Test
    @Covers(Provision.KM_23)
    void theHouseWritesItsListOfDemandsVersionByVersion() {
        var office = Clerk.signedIn(port, "dao.yaping");
        String path = "/desk/list-of-demands/new";
        var refused = office.submit(path, path, "code", "R01", "kind", "APPEAL", "scope", "yes", "demand-zh", "边民互市申报");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("请写明法律法规依据", "第二十三条", "边民互市申报");
        for (String words : new String[] {"边民互市申报受阻", "边民互市申报受阻（修订）"}) {
            var saved = office.submit(
                    path,
                    path,
                    "code",
                    "R01",
                    "kind",
                    "APPEAL",
                    "branch",
                    "petition",
                    "scope",
                    "yes",
                    "demand-zh",
                    words,
                    "demand-en",
                    "Border trade",
                    "route",
                    "信访程序",
                    "basis",
                    "《昆明海关信访工作规程》第二十二条");
            assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
        }
        assertThat(office.page("/desk/list-of-demands")).contains("受阻（修订）", "不服海关行政处罚决定");
        assertThat(Clerk.signedIn(port, "chen.jing").page("/desk/list-of-demands"))
                .doesNotContain("边民互市申报受阻");
    }

    @Test
    @Covers(Provision.KM_23)
    void anEntryFillsInTheFormAtTriage() {
        var office = Clerk.signedIn(port, "chen.jing");
        long id = office.registers("不服处罚");
        String path = "/desk/petitions/" + id + "/guide";
        String found = office.page(path + "?wanted=%E8%A1%8C%E6%94%BF%E5%A4%84%E7%BD%9A");
        assertThat(found).contains("不服海关行政处罚决定").doesNotContain("劳动争议仲裁委员会");
        String entry = found.replaceAll("(?s).*guide\\?demand=(\\d+)\">不服海关行政处罚决定.*", "$1");
        assertThat(office.page(path + "?demand=" + entry)).contains(">行政复议</textarea>", "《中华人民共和国行政复议法》");
    }
}
