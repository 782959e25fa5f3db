package xinqiao.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.disclosure.Clerks;
import xinqiao.disclosure.Forms;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Desks;
import xinqiao.petition.Papers;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** What was typed and not sent stands in the form again: of an application and of a petition, for its writer alone. */
@XinqiaoTest
@Import({Staff.class, Clerks.class, Desks.class})
class KeptPageTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @Autowired
    Clerks clerks;

    @Autowired
    Desks desks;

    @BeforeEach
    void monday() {
        clock.set(MONDAY);
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    @Covers(Provision.SYS_4)
    void anApplicationsFormComesBackAsItWasLeftUntilItIsSentOrThrownAway() {
        long id = clerks.inDepartment(Forms.inPerson("8602", MONDAY, "2025年有关情况"));
        String form = "/desk/applications/" + id + "/add-material";
        var officer = Clerk.signedIn(port, "yue.hua");
        String page = officer.page(form);
        assertThat(page).contains("hx-post=\"/desk/kept\"");
        var kept = officer.post("/desk/kept", page, "page", form, "material", "已调取查验记录", "seq", "99");
        assertThat(kept.statusCode()).isEqualTo(200);
        assertThat(kept.body()).contains("自动暂存");
        String again = officer.page(form);
        assertThat(again).contains("已调取查验记录", "放弃暂存的内容").doesNotContain("value=\"99\"");
        assertThat(Clerk.signedIn(port, "tian.ye").page(form)).doesNotContain("已调取查验记录");
        var thrown = officer.post("/desk/kept/discard", again, "page", form);
        assertThat(thrown.statusCode()).isEqualTo(303);
        assertThat(officer.page(form)).doesNotContain("已调取查验记录");
        // sent, it isn't kept any more
        var _ = officer.post("/desk/kept", page, "page", form, "material", "补充说明");
        assertThat(officer.post(form, officer.page(form), "material", "补充说明").statusCode())
                .isEqualTo(303);
        assertThat(officer.page(form)).doesNotContain("放弃暂存的内容");
        for (String elsewhere : new String[] {"", "/desk", "https://example.org/", "/desk/applications/1/../x"})
            assertThat(officer.post("/desk/kept/discard", page, "page", elsewhere)
                            .statusCode())
                    .as(elsewhere)
                    .isEqualTo(404);
    }

    @Test
    @Covers(Provision.SYS_4)
    void aPetitionsFormIsKeptByTheSameMeans() {
        long id = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        String form = "/desk/petitions/" + id + "/add-material";
        var office = Clerk.signedIn(port, "tian.ye");
        String page = office.page(form);
        var kept = office.post("/desk/kept", page, "page", form, "what", "来电补充的情况");
        assertThat(kept.statusCode()).isEqualTo(200);
        assertThat(office.page(form)).contains("来电补充的情况", "放弃暂存的内容");
    }
}
