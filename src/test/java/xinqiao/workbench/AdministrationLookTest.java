package xinqiao.workbench;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import xinqiao.demo.SampleOrganisation;
import xinqiao.testing.Browser;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Administration in a real browser: accessible, nothing to scroll sideways; the pictures are to be looked at. */
@XinqiaoTest
class AdministrationLookTest {
    private static final String TOP = "/desk/administration";

    private final SoftAssertions seen = new SoftAssertions();

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @AfterEach
    void everythingIsRight() {
        seen.assertAll();
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,1280", "en,1280", "zh-CN,360", "en,360"})
    void everyPageOfAdministrationLooksRight(String language, int width) {
        clock.set("2026-11-22T09:00");
        String name = language.substring(0, 2) + "-" + width + "-";
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
        seen.assertThat(added).isEqualTo(303);
        String person = admin.page(TOP + "/people?q=jiang.nan").replaceAll("(?s).*/people/(\\d+)\".*", "$1");
        String change = admin.page(TOP + "/changes").replaceAll("(?s).*?/changes/(\\d+)\".*", "$1");
        try (var window = Browser.open(port, language, width)) {
            window.go("/desk/sign-in");
            window.page().locator("input[name=login]").fill("tao.ran");
            window.page().locator("input[name=password]").fill(SampleOrganisation.PASSWORD);
            window.page().locator("main button[type=submit]").click();
            window.page().waitForURL("**/desk");
            look(window, TOP, name + "index");
            look(window, TOP + "/houses", name + "houses");
            look(window, TOP + "/houses/8602", name + "house");
            look(window, TOP + "/people", name + "people");
            look(window, TOP + "/people?q=nobody", name + "people-none");
            look(window, TOP + "/people/" + person, name + "person");
            look(window, TOP + "/people/" + person + "/leave", name + "leave");
            look(window, TOP + "/new/POST?person=" + person, name + "post");
            look(window, TOP + "/edit/CONTACT/8602", name + "contact");
            look(window, TOP + "/edit/PHONES/8602", name + "phones");
            look(window, TOP + "/procedures", name + "procedures");
            look(
                    window,
                    TOP + "/procedures/kunming-petition-2023?with=national-petition-2022&trial=8600",
                    name + "procedure");
            look(window, TOP + "/wordings?house=8602", name + "wordings");
            look(window, TOP + "/wordings/8602:kunming-petition-2023:opinion:remedy", name + "wording");
            look(window, TOP + "/people-import", name + "import");
            look(window, TOP + "/roles", name + "roles");
            look(window, TOP + "/changes", name + "changes");
            look(window, TOP + "/changes/" + change, name + "change");
            look(window, TOP + "/dictionaries", name + "dictionaries");
            look(window, TOP + "/dictionaries/PURPOSE", name + "dictionary");
            look(window, TOP + "/dictionaries/PURPOSE/entry", name + "dictionary-entry");
            window.mustBeQuiet();
        }
    }

    private void look(Browser window, String path, String name) {
        window.go(path).screenshot("admin-" + name);
        seen.assertThatCode(window::mustBeAccessible).as(name).doesNotThrowAnyException();
    }
}
