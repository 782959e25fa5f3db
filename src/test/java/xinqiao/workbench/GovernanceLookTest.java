package xinqiao.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.testing.Look;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** A house is checked on the spot with a phone, mends what was found and is checked again, in a real browser. */
@XinqiaoTest
@Import(Staff.class)
class GovernanceLookTest {
    private static final String DESK = "/desk/governance";

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    private static FilePayload photo() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FilePayload("公示栏.jpg", "image/jpeg", bytes.toByteArray());
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,360", "en,1280"})
    @Covers({Provision.GS_19, Provision.SZ_9, Provision.HZ_3_3})
    void aCheckOnAPhoneUntilWhatItFoundIsMended(String language, int width) {
        clock.set(LocalDate.of(2026, 5, 11));
        String check;
        try (var inspector = Look.as(port, "zhou.min", language, width)) {
            var page = inspector.page();
            inspector.go(DESK + "/checklist/new");
            page.locator("textarea[name=points]").fill("公示栏内容准确｜指引（六）\n专岗在位\n设有查阅点");
            press(page, DESK + "/checklist/new");
            String points = page.url().replaceFirst("\\?.*", "").replaceFirst(".*/", "");
            inspector.go(DESK + "/inspection/new");
            page.locator("input[name=title]").fill("政务公开抽查");
            page.locator("select[name=about]").selectOption("8603");
            page.locator("input[name=occasion][value=SPOT]").check();
            page.locator("select[name=checklist]").selectOption(points);
            press(page, DESK + "/inspection/new");
            check = page.url().replaceFirst("\\?.*", "").replaceFirst(".*(?=/desk/)", "");
            inspector.at(check + "/find", "governance-find");
            page.locator("input[name=verdict-0][value=NOT_MET]").check();
            page.locator("textarea[name=words-0]").fill("办公时间没有更新");
            page.locator("input[name=photos-0]").setInputFiles(photo());
            page.locator("input[name=verdict-1][value=MET]").check();
            page.locator("input[name=verdict-2][value=NOT_APPLICABLE]").check();
            press(page, check + "/find");
            assertThat(page.locator("a[href='" + check + "/files/0']").count()).isEqualTo(1);
            page.locator("textarea[name=conclusion]").fill("总体较好，个别内容未更新。");
            press(page, check + "/conclude");
            assertThat(page.locator(".refusal-list li").count()).isEqualTo(2);
            page.locator("textarea[name=correction]").fill("更新公示栏。");
            page.locator("input[name=until]").fill("2026-05-20");
            press(page, check + "/conclude");
            inspector.here("governance-ordered");
        }
        try (var house = Look.as(port, "tang.yan", language, width)) {
            var page = house.page();
            house.at(DESK, "governance");
            house.go(check);
            house.at(check + "/answer", "governance-correct");
            page.locator("input[name=who-0]").fill("罗主任");
            page.locator("textarea[name=done-0]").fill("已更新。");
            page.locator("input[name=files-0]").setInputFiles(photo());
            page.waitForNavigation(
                    () -> page.locator("button[name=do][value=save]").click());
            assertThat(page.locator("input[name=who-0]").inputValue()).isEqualTo("罗主任");
            press(page, check + "/answer");
            assertThat(page.locator(".error-summary a").count())
                    .as("what is missing is said, and what was typed stays")
                    .isEqualTo(1);
            page.locator("input[name=on-0]").fill("2026-05-11");
            press(page, check + "/answer");
        }
        try (var inspector = Look.as(port, "zhou.min", language, width)) {
            var page = inspector.page();
            inspector.at(check + "/recheck", "governance-recheck");
            page.locator("input[name=accepted-0][value=no]").check();
            page.locator("textarea[name=said-0]").fill("仍是旧的办公时间。");
            page.locator("input[name=again]").fill("2026-05-25");
            press(page, check + "/recheck");
            inspector.here("governance-failed");
            inspector.at(check + "/propose", "governance-propose");
            page.locator("textarea[name=statement]").fill("经复查仍未更新，建议追究责任。");
            press(page, check + "/propose");
            inspector.here("governance-proposed");
        }
        try (var decides = Look.as(port, "wu.haitao", language, width)) {
            decides.go(check);
            var page = decides.page();
            page.waitForNavigation(
                    () -> page.locator("a[href^='/desk/liability/']").first().click());
            decides.here("governance-liability");
            assertThat(page.locator("a[href='" + check + "']").count()).isEqualTo(1);
        }
        try (var inspector = Look.as(port, "zhou.min", language, width)) {
            inspector.at(check + "/print", "governance-print");
            inspector.at(DESK + "/people", "governance-people");
        }
    }

    private static void press(Page page, String action) {
        page.waitForNavigation(() -> page.locator("form[action='" + action + "'] button[type=submit]")
                .first()
                .click());
    }
}
