package xinqiao.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import xinqiao.testing.Look;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Administration in a real browser: accessible, nothing to scroll sideways; the pictures are to be looked at. */
@XinqiaoTest
class AdministrationLookTest {
    private static final String TOP = "/desk/administration";

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @ParameterizedTest
    @CsvSource({"zh-CN,1280", "en,1280", "zh-CN,360", "en,360"})
    void everyPageOfAdministrationLooksRight(String language, int width) {
        clock.set("2026-11-22T09:00");
        var admin = Clerk.signedIn(port, "tao.ran");
        String role = language + width;
        int added = admin.submit(
                        TOP + "/new/ROLE",
                        TOP + "/new/ROLE",
                        "house",
                        "8600",
                        "name-zh",
                        "信访岗" + role,
                        "name-en",
                        "Officer " + role,
                        "scope",
                        "HOUSE",
                        "powers",
                        "REGISTER",
                        "powers",
                        "TRIAGE")
                .statusCode();
        assertThat(added).isEqualTo(303);
        String person = admin.page(TOP + "/people?q=jiang.nan").replaceAll("(?s).*/people/(\\d+)\".*", "$1");
        String change = admin.page(TOP + "/changes").replaceAll("(?s).*?/changes/(\\d+)\".*", "$1");
        try (var keeper = Look.as(port, "tao.ran", language, width)) {
            keeper.at(TOP, "admin-index")
                    .at(TOP + "/houses", "admin-houses")
                    .at(TOP + "/houses/8602", "admin-house")
                    .at(TOP + "/people", "admin-people")
                    .at(TOP + "/people?q=nobody", "admin-people-none")
                    .at(TOP + "/people/" + person, "admin-person")
                    .at(TOP + "/people/" + person + "/leave", "admin-leave")
                    .at(TOP + "/new/POST?person=" + person, "admin-post")
                    .at(TOP + "/edit/CONTACT/8602", "admin-contact")
                    .at(TOP + "/edit/INTRODUCTION/8602", "admin-introduction")
                    .at(TOP + "/edit/PHONES/8602", "admin-phones")
                    .at(TOP + "/procedures", "admin-procedures")
                    .at(
                            TOP + "/procedures/kunming-petition-2023?with=national-petition-2022&trial=8600",
                            "admin-procedure")
                    .at(TOP + "/wordings?house=8602", "admin-wordings")
                    .at(TOP + "/wordings/8602:kunming-petition-2023:opinion:remedy", "admin-wording")
                    .at(TOP + "/people-import", "admin-import")
                    .at(TOP + "/roles", "admin-roles")
                    .at(TOP + "/changes", "admin-changes")
                    .at(TOP + "/changes/" + change, "admin-change")
                    .at(TOP + "/dictionaries", "admin-dictionaries")
                    .at(TOP + "/dictionaries/PURPOSE", "admin-dictionary")
                    .at(TOP + "/dictionaries/PURPOSE/entry", "admin-dictionary-entry")
                    .at("/desk/calendar/arrangement", "admin-arrangement");
        }
    }
}
