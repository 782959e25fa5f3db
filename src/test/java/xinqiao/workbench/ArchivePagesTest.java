package xinqiao.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Command.Decline;
import xinqiao.petition.Desks;
import xinqiao.petition.Papers;
import xinqiao.procedure.LetterKind;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** The archive at the desk, without scripts: made up, completed, bound, handed over, read. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class ArchivePagesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    @LocalServerPort
    int port;

    @Autowired
    Desks desks;

    @Autowired
    TestClock clock;

    @BeforeEach
    void aWednesday() {
        clock.set(DAY);
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    private long closed() {
        long id = desks.register("tian.ye", Papers.letter("8602", DAY)).id();
        desks.act("tian.ye", id, new Decline("不属于海关职权范围", "瑞丽市交通运输局", null));
        desks.serve("tian.ye", id, LetterKind.NON_ACCEPTANCE, DAY);
        if (desks.read("tian.ye", id).petition().state().open()) desks.close("tian.ye", "gu.xin", id);
        return id;
    }

    @Test
    @Covers({Provision.JF_V5A, Provision.JF_L10, Provision.LAW_S4})
    void aClerkMakesUpAFileAndTheKeeperReceivesAndLendsIt() {
        long petition = closed();
        var clerk = Clerk.signedIn(port, "tian.ye");
        var begun = clerk.submit("/desk/to-archive", "/desk/petitions/" + petition + "/dossier");
        String file = Clerk.location(begun).replaceFirst("\\?.*", "");
        assertThat(clerk.page(file)).contains("登记表", "应当归档的材料已经齐全", "普通档案");
        var nothing = clerk.submit(file, file + "/papers", "part", "OTHER", "title", "说明");
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body()).contains("请选择要补入的文件", "说明");
        assertThat(clerk.submit(file, file + "/sorted", "kind", "ORDINARY", "retention", "NO_RESULT")
                        .statusCode())
                .isEqualTo(303);
        assertThat(clerk.submit(file, file + "/bound").statusCode()).isEqualTo(303);
        assertThat(clerk.page(file)).contains("8602-XF-2026-P-", "10年", "2036");
        assertThat(clerk.get(file + "/dossier.pdf").statusCode()).isEqualTo(200);
        assertThat(clerk.get(file + "/dossier.ofd").statusCode()).isEqualTo(200);
        assertThat(clerk.get(file + "/package.zip").statusCode()).isEqualTo(200);
        assertThat(clerk.submit(file, file + "/bound").statusCode()).isEqualTo(422);

        var early = clerk.submit("/desk/archive/transfers", "/desk/archive/transfers", "year", "1999");
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(clerk.submit("/desk/archive/transfers", "/desk/archive/transfers", "year", "2026")
                        .statusCode())
                .isEqualTo(303);
        var keeper = Clerk.signedIn(port, "shan.qi");
        String lists = keeper.page("/desk/archive/transfers");
        String list = lists.replaceFirst("(?s).*?href=\"/desk/archive/transfers/(\\d+)\".*", "$1");
        String one = "/desk/archive/transfers/" + list;
        assertThat(keeper.submit(one, one + "/received").statusCode()).isEqualTo(303);
        assertThat(keeper.page(one)).contains("8602-XF-2026-P-");
        assertThat(keeper.page("/desk/archive?shelf=KEPT")).contains(file);
        assertThat(keeper.page("/desk/archive/disposals")).contains("鉴定销毁");
    }

    @Test
    @Covers(Provision.SYS_4)
    void whoHasNothingToDoWithFilesFindsNone() {
        long petition = closed();
        var clerk = Clerk.signedIn(port, "tian.ye");
        String file = Clerk.location(clerk.submit("/desk/to-archive", "/desk/petitions/" + petition + "/dossier"))
                .replaceFirst("\\?.*", "");
        for (String stranger : new String[] {"yue.hua", "chen.jing", "yan.ming", "shan.qi"}) {
            var other = Clerk.signedIn(port, stranger);
            assertThat(other.get(file + "/dossier.pdf").statusCode())
                    .as(stranger)
                    .isEqualTo(404);
            assertThat(other.get(file + "/dossier.ofd").statusCode())
                    .as(stranger)
                    .isEqualTo(404);
            assertThat(other.get(file + "/package.zip").statusCode())
                    .as(stranger)
                    .isEqualTo(404);
        }
        assertThat(Clerk.signedIn(port, "yue.hua").get("/desk/archive").statusCode())
                .isEqualTo(404);
        assertThat(Clerk.signedIn(port, "chen.jing").get(file).statusCode()).isEqualTo(404);
        assertThat(Clerk.signedIn(port, "shan.qi").get(file).statusCode()).isEqualTo(404);
        assertThat(Clerk.signedIn(port, "yan.ming")
                        .submit("/desk/to-archive", "/desk/petitions/" + petition + "/dossier")
                        .statusCode())
                .isEqualTo(404);
    }
}
