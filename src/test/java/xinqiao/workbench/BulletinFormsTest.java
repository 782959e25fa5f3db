package xinqiao.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.leadership.Bulletin.Content;
import xinqiao.leadership.Bulletin.Item;
import xinqiao.leadership.BulletinKind;
import xinqiao.leadership.Bulletins;
import xinqiao.leadership.Upward;
import xinqiao.petition.Desks;
import xinqiao.petition.Papers;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** The forms in which a bulletin is taken out. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class BulletinFormsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @LocalServerPort
    int port;

    @Autowired
    Desks desks;

    @Autowired
    Bulletins bulletins;

    @Autowired
    TestClock clock;

    @BeforeEach
    void aMonday() {
        clock.set(MONDAY);
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    @Covers(Provision.SYS_4)
    void aDraftIsTakenOutToBeEditedUntilItIsSignedAndOnlyByWhoSeesIt() {
        var office = desks.who("tian.ye");
        long petition = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        var content = new Content(
                BulletinKind.REQUEST,
                "三月二日信访信息",
                "昆明海关",
                List.of(new Item(petition, Upward.SUMMARY, "")),
                "今日收到来信一件。",
                "请示是否督办",
                "",
                "田野",
                List.of(),
                null,
                "",
                null);
        long id = bulletins.draft(office, content).orElseThrow().id();
        String path = "/desk/leadership/bulletins/" + id + "/paper";
        var clerk = Clerk.signedIn(port, "tian.ye");
        assertThat(clerk.get(path + ".docx").body()).startsWith("PK");
        assertThat(clerk.get(path + ".ofd").body()).startsWith("PK");
        assertThat(clerk.page("/desk/leadership/bulletins/" + id)).contains("DOCX", "OFD");
        var elsewhere = Clerk.signedIn(port, "yu.bo");
        for (String form : List.of(".pdf", ".ofd", ".docx"))
            assertThat(elsewhere.status(path + form)).as(form).isEqualTo(404);
        assertThat(bulletins.submit(office, id).isGranted()).isTrue();
        assertThat(bulletins.sign(desks.who("gu.xin"), id, true, "同意").isGranted())
                .isTrue();
        assertThat(clerk.status(path + ".docx")).isEqualTo(404);
        assertThat(clerk.get(path + ".ofd").body()).startsWith("PK");
    }
}
