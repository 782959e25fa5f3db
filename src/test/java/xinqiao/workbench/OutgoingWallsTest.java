package xinqiao.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.disclosure.Clerks;
import xinqiao.disclosure.Forms;
import xinqiao.disclosure.OutgoingMove;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Originals and marks don't exist for whoever doesn't work on the application, by whatever address. */
@XinqiaoTest
@Import({Staff.class, Clerks.class})
@Covers(Provision.SYS_4)
class OutgoingWallsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @LocalServerPort
    int port;

    @Autowired
    Clerks clerks;

    @Autowired
    TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void nobodyElseFindsAnOriginalOrItsCopyOrItsPages() {
        clock.set(MONDAY);
        long id = clerks.inDepartment(Forms.inPerson("8602", MONDAY, "2025年查验作业规程"));
        int no = clerks.bring(
                "yue.hua", id, clerks.stored("联系人李样例\n予以公开".getBytes(StandardCharsets.UTF_8), "李样例案卷.txt"));
        assertThat(clerks.handOver("yue.hua", id, no).isGranted()).isTrue();
        String list = "/desk/applications/" + id + "/outgoing";
        String one = list + "/" + no;
        var reads = List.of(
                list,
                one,
                one + "?words=" + "x",
                one + "/pages/1.png",
                one + "/pages/1.png?covered=true",
                one + "/original",
                one + "/copy",
                one + "/progress");
        var maker = Clerk.signedIn(port, "yue.hua");
        for (String path : reads) assertThat(maker.status(path)).as(path).isEqualTo(200);
        assertThat(maker.status(one + "/pages/2.png")).isEqualTo(404);
        // another house; the direct customs above, which may look at the application; who has no part in it; a
        // technician
        for (String login : List.of("yan.ming", "zhou.min", "bai.lu", "kang.ning", "tao.ran")) {
            var other = Clerk.signedIn(port, login);
            for (String path : reads)
                assertThat(other.status(path)).as(login + " " + path).isIn(403, 404);
            assertThat(other.submit("/desk", one + "/remove", "words-remove", "x")
                            .statusCode())
                    .as(login)
                    .isIn(403, 404);
            assertThat(other.submit("/desk", one + "/marks", "do", "undo", "revision", "0")
                            .statusCode())
                    .as(login)
                    .isIn(403, 404);
            assertThat(other.submit("/desk", list, "items", "1").statusCode())
                    .as(login)
                    .isIn(403, 404);
            assertThat(other.get("/desk/applications/" + id).body()).doesNotContain("/outgoing");
        }
        assertThat(clerks.attempt("tian.ye", id, no, OutgoingMove.RELEASE).isGranted())
                .isTrue();
    }
}
