package xinqiao.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.petition.Command;
import xinqiao.petition.Desks;
import xinqiao.petition.Papers;
import xinqiao.testing.Browser;
import xinqiao.testing.Look;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Start page, lists, acts on many and the palette in a real browser: accessible, quiet, and complete by keyboard. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class ListsLookTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @LocalServerPort
    int port;

    @Autowired
    Desks desks;

    @Autowired
    TestClock clock;

    private void cases() {
        clock.set(MONDAY);
        for (int i = 0; i < 8; i++) {
            long id = desks.register("tian.ye", Papers.letter("8602", MONDAY.minusDays(i * 3L)))
                    .id();
            if (i > 1) desks.act("tian.ye", id, Desks.acceptAppeal());
            if (i > 3) desks.act("tian.ye", id, desks.assign("8602", "监管一科", i % 2 == 0 ? "yue.hua" : null, i));
            if (i > 5) desks.act("yue.hua", id, new Command.AskExtension(5, "情况复杂"));
        }
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,1280", "en,360"})
    void startListsAndActsOnManyLookRight(String language, int width) {
        cases();
        try (var window = Look.as(port, "tian.ye", language, width)) {
            window.at("/desk", "lists-start-clerk");
            window.at("/desk/petitions?view=ALL&open=yes&order=DUE&from=2026-01-01", "lists-list");
            window.onPaper("/desk/petitions?view=ALL&open=yes&order=DUE", "lists-paper");
            window.at("/desk/petitions?view=ALL&q=%E5%8A%9E%E7%90%86", "lists-search");
            window.at("/desk/petitions?view=LATE&channel=FAX&anonymous=yes", "lists-empty");
            window.go("/desk/petitions?view=ALL&state=ACCEPTED");
            window.page().locator("summary").first().click();
            window.here("lists-filters");
            var boxes = window.page().locator(".line-choose input");
            boxes.nth(0).check();
            boxes.nth(1).check();
            window.page()
                    .waitForNavigation(
                            () -> window.page().locator("#bulk button").click());
            window.here("lists-bulk");
            window.page()
                    .locator("main select[name=department]")
                    .selectOption(Long.toString(desks.department("8602", "监管一科")));
            window.page().locator("main form.form button[type=submit]").click();
            window.page().waitForURL("**/desk/bulk/**");
            window.here("lists-report");
            window.at("/desk/saved-lists?address=%2Fdesk%2Fpetitions%3Fview%3DLATE", "lists-saved");
            window.at("/desk/palette?q=%E5%8A%9E", "lists-palette-page");
        }
    }

    @Test
    void startPagesOfOtherPosts() {
        cases();
        for (String login : List.of("yue.hua", "gu.xin", "zhou.min")) {
            try (var window = Look.as(port, login, "zh-CN", Browser.DESKTOP)) {
                window.at("/desk", "lists-start-" + login);
            }
        }
    }

    @Test
    void everythingGoesByKeyboard() {
        cases();
        try (var window = Look.as(port, "tian.ye", "zh-CN", Browser.DESKTOP)) {
            window.go("/desk/petitions?view=ALL");
            var keys = window.page().keyboard();
            keys.press("j");
            keys.press("j");
            keys.press("x");
            assertThat(window.page().locator("tbody tr").nth(1).locator("input").isChecked())
                    .isTrue();
            keys.press("k");
            String first = (String) window.page().evaluate("document.activeElement.getAttribute('href')");
            keys.press("Enter");
            window.page().waitForURL("**" + first);
            keys.press("Control+k");
            window.page().locator("#palette[open] [role=option]").first().waitFor();
            keys.type("日历");
            window.page().locator("#palette [href='/desk/calendar']").waitFor();
            window.here("lists-palette");
            keys.press("Enter");
            window.page().waitForURL("**/desk/calendar");
            keys.press("Control+k");
            keys.press("Escape");
            assertThat(window.page().locator("#palette[open]").count()).isZero();
            window.go("/desk/petitions?view=ALL&keys=off");
            keys.press("j");
            assertThat(window.page().evaluate("document.activeElement === document.body"))
                    .isEqualTo(true);
        }
    }
}
