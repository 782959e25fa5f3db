package xinqiao.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.disclosure.Clerks;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.testing.Look;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Publications in a real browser: the lists, the form, one of them, an act. */
@XinqiaoTest
@Import({Staff.class, Clerks.class})
class PublishingLookTest {
    private static final String DESK = "/desk/publications";

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
    @Covers({Provision.GS_7, Provision.SZ_19})
    void aPublicationIsDraftedAndLookedThrough(String language, int width) {
        try (var desk = Look.as(port, "fang.zhou", language, width)) {
            desk.at(DESK + "/new", "publication-new");
            var page = desk.page();
            page.locator("select[name=item]").selectOption("GS-C22");
            page.locator("select[name=kind]").selectOption("NOTICE");
            page.locator("input[name=title]").fill("关于调整查验时间的通告 " + language);
            page.locator("textarea[name=body]").fill("自下周起调整查验时间。\n联系人13912345678，详见 http://nowhere 。");
            page.waitForNavigation(
                    () -> page.locator("main form button[type=submit]").first().click());
            desk.here("publication-draft");
            assertThat(page.locator("input[name=found]").count()).isEqualTo(2);
            String here = page.url().replaceFirst("\\?.*", "").replaceFirst(".*(?=/desk/)", "");
            desk.at(here + "/drop", "publication-act");
            desk.at(DESK + "/mine", "publications");
        }
    }
}
