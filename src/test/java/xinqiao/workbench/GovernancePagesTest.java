package xinqiao.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import xinqiao.governance.RegisterKind;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** The registers of open government at the desk, without scripts: who enters, who reads, who isn't told. */
@XinqiaoTest
class GovernancePagesTest {
    private static final String DESK = "/desk/governance";

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @BeforeEach
    void inApril() {
        clock.set(LocalDate.of(2026, 4, 4));
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    private static String enters(Clerk clerk, String register, String... form) {
        var answer = clerk.submit(DESK + "/" + register + "/new", DESK + "/" + register + "/new", form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return Clerk.location(answer).replaceFirst("\\?.*", "");
    }

    @Test
    @Covers({Provision.SZ_4, Provision.SYS_4})
    void aMeetingWithADecisionIsFollowedUpByTheDepartmentAndStaysInTheHouse() {
        var office = Clerk.signedIn(port, "dao.yaping");
        String form = office.page(DESK + "/meeting/new");
        String department = Clerk.option(form, "监管一科");
        var lacking = office.submit(
                DESK + "/meeting/new", DESK + "/meeting/new", "title", "例会", "on", "2026-04-04", "task-1", "更新公示栏");
        assertThat(lacking.statusCode()).isEqualTo(422);
        assertThat(lacking.body()).contains("更新公示栏");
        String meeting = enters(
                office,
                "meeting",
                "title",
                "第二次例会纪要",
                "on",
                "2026-04-04",
                "chair",
                "顾欣",
                "minutes",
                "研究目录更新。",
                "task-1",
                "更新公示栏",
                "department-1",
                department,
                "by-1",
                "2026-04-20");
        assertThat(office.page(meeting)).contains("研究目录更新。", "更新公示栏");
        assertThat(office.page(meeting + "/print")).contains("研究目录更新。");
        assertThat(office.page(DESK + "/meeting")).contains("第二次例会纪要");
        var handler = Clerk.signedIn(port, "yue.hua");
        assertThat(handler.page(DESK)).contains("更新公示栏");
        assertThat(handler.submit(meeting, meeting + "/done", "place", "0", "result", "已更新")
                        .statusCode())
                .isEqualTo(303);
        assertThat(office.page(meeting)).contains("全部落实");
        assertThat(handler.get(DESK + "/people").statusCode()).isEqualTo(404);
        assertThat(handler.get(DESK + "/plan/new").statusCode()).isEqualTo(404);
        var elsewhere = Clerk.signedIn(port, "cao.yang");
        assertThat(elsewhere.get(meeting).statusCode()).isEqualTo(404);
        assertThat(elsewhere.get(meeting + "/print").statusCode()).isEqualTo(404);
        assertThat(elsewhere.page(DESK + "/meeting")).doesNotContain("第二次例会纪要");
        assertThat(elsewhere.get(DESK + "?house=8602").statusCode()).isEqualTo(404);
        var direct = Clerk.signedIn(port, "zhou.min");
        assertThat(direct.page(DESK + "?house=8602")).contains("瑞丽海关");
        assertThat(direct.page(meeting)).contains("研究目录更新。").doesNotContain("action=\"" + meeting + "/end\"");
    }

    @Test
    @Covers({Provision.GS_3, Provision.GS_4})
    void whoIsNamedIsReportedAndPutOnRecord() {
        var office = Clerk.signedIn(port, "cao.yang");
        String form = office.page(DESK + "/leader/new");
        String post = form.replaceAll("(?s).*<option value=\"(\\d+)\"[^>]*>马春华.*", "$1");
        String named =
                enters(office, "leader", "post", post, "on", "2026-04-04", "phone", "0871-0000000", "change", "分工调整");
        assertThat(office.submit(named, named + "/report").statusCode()).isEqualTo(303);
        var direct = Clerk.signedIn(port, "zhou.min");
        assertThat(direct.page(DESK + "/people")).contains("马春华", "已报，待备案");
        assertThat(direct.submit(named, named + "/acknowledge", "acknowledge-words", "")
                        .statusCode())
                .isEqualTo(303);
        assertThat(office.page(named)).contains("已备案");
        assertThat(office.page(DESK + "/people")).contains("马春华").doesNotContain("瑞丽海关");
    }

    @Test
    @Covers({Provision.HZ_3_1, Provision.GS_20, Provision.SZ_7})
    void eachRegisterHasItsFormAndSaysWhatItIsFor() {
        var direct = Clerk.signedIn(port, "zhou.min");
        var office = Clerk.signedIn(port, "yan.xiang");
        for (RegisterKind kind : RegisterKind.values()) {
            String register = DESK + "/" + kind.name().toLowerCase(Locale.ROOT);
            assertThat(direct.status(register)).as(register).isEqualTo(200);
            assertThat((kind.named() ? office : direct).status(register + "/new"))
                    .as(register)
                    .isEqualTo(200);
        }
        assertThat(direct.status(DESK + "/leader/new")).isEqualTo(404);
        assertThat(office.status(DESK + "/inspection/new")).isEqualTo(404);
        assertThat(direct.status(DESK + "/nothing")).isEqualTo(404);
        String training = enters(
                office,
                "training",
                "title",
                "政务公开业务培训",
                "way",
                "LESSON",
                "on",
                "2026-04-01",
                "who",
                "各科室联络员",
                "hours",
                "4",
                "told",
                "学习条例。");
        assertThat(office.page(training)).contains("学习条例。", "各科室联络员");
        assertThat(office.submit(
                                training + "/edit",
                                training + "/edit",
                                "title",
                                "业务培训",
                                "way",
                                "LESSON",
                                "on",
                                "2026-04-01",
                                "who",
                                "联络员",
                                "hours",
                                "5",
                                "told",
                                "学习条例和指引。")
                        .statusCode())
                .isEqualTo(303);
        assertThat(office.page(training)).contains("学习条例和指引。");
        assertThat(office.submit(training, training + "/end", "end-words", "").statusCode())
                .isEqualTo(422);
        assertThat(office.submit(training, training + "/circulate").statusCode())
                .isEqualTo(303);
        assertThat(Clerk.signedIn(port, "bai.lu").get(training).statusCode()).isEqualTo(404);
    }
}
