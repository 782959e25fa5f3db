package xinqiao.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

@XinqiaoTest
class RegisterPageTest {
    private static final String PATH = "/desk/register";

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    private Clerk office() {
        clock.set("2026-11-22T09:00");
        return Clerk.signedIn(port, "chen.jing");
    }

    @Test
    void anotherPetitionerKeepsWhatWasTyped() {
        var page = office().submit(PATH, PATH, "do", "more", "rows", "1", "p0-name", "李秀英", "request", "已经写好");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("李秀英", "已经写好", "p1-name");
    }

    @Test
    @Covers(Provision.KM_4)
    void theCompetentHousesAreProposedWithReasons() {
        var page = office().submit(PATH, PATH, "do", "competence", "place", "瑞丽姐告口岸", "request", "边民互市");
        assertThat(page.body()).contains("瑞丽海关", "发生地“瑞丽”");
    }

    @Test
    @Covers({Provision.KM_17A, Provision.KM_18C})
    void everyObjectionIsShownWithItsArticle() {
        var page = office().submit(
                        PATH,
                        PATH,
                        "do",
                        "register",
                        "channel",
                        "VISIT",
                        "receivedOn",
                        "2026-11-22",
                        "groupSize",
                        "9",
                        "rows",
                        "1",
                        "p0-name",
                        "刘洋",
                        "request",
                        "",
                        "facts",
                        "保留");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("请写明请求", "住址", "宣读确认", "第十七条", "推选代表", "第十八条", "保留");
    }

    @Test
    void theQueryCodeIsShownOnce() {
        var office = office();
        long id = office.registers("只显示一次查询码");
        String receipt = "/desk/petitions/" + id + "/receipt";
        assertThat(office.page(receipt)).contains("查询码", "不晚于");
        assertThat(office.page(receipt)).contains("查询码已经显示过");
    }

    @Test
    void whoeverMayNotRegisterFindsNoForm() {
        assertThat(Clerk.signedIn(port, "wang.ruoxi").status(PATH)).isEqualTo(404);
    }
}
