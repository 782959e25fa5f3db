package xinqiao.workbench;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.testing.Look;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Guides and figures in a real browser: at the desk, and as everybody finds them. */
@XinqiaoTest
class OpenGovernmentLookTest {
    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @BeforeEach
    void monday() {
        clock.set(LocalDate.of(2026, 3, 2));
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,1280", "en,360"})
    @Covers({Provision.SZ_5_2, Provision.HZ_2_4})
    void guidesAndFiguresLookRight(String language, int width) {
        try (var desk = Look.as(port, "zhou.min", language, width)) {
            desk.at("/desk", "open-start");
            desk.at("/desk/guides", "open-guides");
            desk.at("/desk/guides/disclosure", "open-guide");
            desk.at("/desk/figures", "open-figures");
            var page = desk.page();
            page.locator("select[name=period]").selectOption("2025");
            page.locator("input[name=figures]").first().check();
            page.waitForNavigation(() -> page.locator("button[value=preview]").click());
            desk.here("open-figures-preview");
            page.waitForNavigation(() -> page.locator("button[value=publish]").click());
            desk.at("/houses/8600/figures", "open-house-figures");
            desk.at("/houses/8600/guides", "open-house-guides");
            desk.at("/houses/8600", "open-house");
            desk.at("/desk/figures", "open-figures-shown");
            page.waitForNavigation(
                    () -> page.locator("form[action$=take-back] button").first().click());
        }
    }
}
