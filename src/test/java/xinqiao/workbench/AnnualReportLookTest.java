package xinqiao.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.disclosure.Clerks;
import xinqiao.disclosure.GeneratedYear;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.testing.Look;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** The annual report in a real browser: written, approved by another, published, read by everybody. */
@XinqiaoTest
@Import({Staff.class, Clerks.class, GeneratedYear.class})
class AnnualReportLookTest {
    private static final String DESK = "/desk/annual-reports";

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @Autowired
    Clerks clerks;

    @Autowired
    GeneratedYear generated;

    @BeforeEach
    void inJanuary() {
        clock.set(LocalDate.of(2025, 1, 13));
    }

    /** Each run has a year of its own, since a year is reported once; and not the next, whose report would differ from it. */
    @ParameterizedTest
    @CsvSource({"zh-CN,1280,2023", "en,360,2025"})
    @Covers({Provision.SZ_5_2B, Provision.LAW_D6})
    void aReportIsWrittenApprovedAndPublished(String language, int width, int year) {
        clock.set(LocalDate.of(year + 1, 1, 12));
        generated.write(clerks.who("yan.xiang"), GeneratedYear.draw(year, 60, year));
        String report;
        try (var office = Look.as(port, "yan.xiang", language, width)) {
            office.at(DESK, "annual-reports");
            var page = office.page();
            page.locator("select[name=year]").selectOption(Integer.toString(year));
            press(page, DESK);
            report = page.url().replaceFirst("\\?.*", "").replaceFirst(".*(?=/desk/)", "");
            office.here("annual-report-draft");
            assertThat(page.locator(".national a").count()).isPositive();
            office.at(report + "/cases?row=1&column=6", "annual-report-cases");
            office.at(report + "/edit", "annual-report-edit");
            page.locator("textarea[name=PROBLEMS]").fill("存在的主要问题：申请表填写指导不足。\n改进情况：已修订申请须知。");
            page.locator("input[name=PENALTIES]").fill("12");
            page.locator("input[name=FEES]").fill("3.5");
            page.locator("textarea[name=source]").fill("法规处、财务处统计");
            press(page, report + "/edit");
            press(page, report + "/submit");
            assertThat(page.locator(".national .at-fault").count()).isZero();
        }
        try (var leader = Look.as(port, "yin.hao", language, width)) {
            leader.at(report, "annual-report-to-approve");
            leader.page().locator("input[name=approved][value=yes]").check();
            press(leader.page(), report + "/decide");
        }
        try (var office = Look.as(port, "yan.xiang", language, width)) {
            office.go(report);
            press(office.page(), report + "/publish");
            office.here("annual-report-published");
        }
        try (var reader = Look.nobody(port, language, width)) {
            reader.at("/disclosure/reports", "public-annual-reports");
            Page list = reader.page();
            list.waitForNavigation(() -> list.locator("a[href='/disclosure/reports/8604-" + year + "']")
                    .click());
            reader.here("public-annual-report").mustBeLight();
            assertThat(reader.page().locator("table.national").count()).isEqualTo(3);
            assertThat(reader.page().locator("a[href^='/desk']").count()).isZero();
        }
    }

    private static void press(Page page, String action) {
        page.waitForNavigation(() -> page.locator("form[action='" + action + "'] button[type=submit]")
                .click());
    }
}
