package xinqiao.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.testing.Browser;
import xinqiao.testing.XinqiaoTest;

/** A petition from the first word to its case page in a real browser, on a telephone and at a desk, in both languages. */
@XinqiaoTest
class JourneyTest {
    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"zh-CN, 360", "en, 360", "zh-CN, 1280", "en, 1280"})
    @Covers({Provision.KM_11B, Provision.GS_14, Provision.KM_38})
    void aPetitionIsWrittenAndFollowed(String locale, int width) throws Exception {
        var photo = Files.writeString(folder.resolve("note.txt"), "evidence", StandardCharsets.UTF_8);
        try (var window = Browser.open(port, locale, width)) {
            Page page = window.page();
            window.go("/write").mustBeAccessible();
            shoot(window, "write-empty", locale, width);
            press(page, "send");
            assertThat(page.locator(".error-summary li").count()).isGreaterThan(4);
            window.mustBeAccessible();
            shoot(window, "write-wrong", locale, width);

            page.locator("input[name=kind][value=REPORT]").check();
            page.locator("[name=accused]").fill("某科长");
            shoot(window, "write-report", locale, width);
            page.locator("input[name=kind][value=APPEAL]").check();
            assertThat(page.locator("[name=accused]").isVisible()).isFalse();
            page.locator("input[name=as][value=named]").check();
            page.locator("[name=name-1]").fill("Ana Lima");
            page.locator("[name=address-1]").fill("Rua Exemplo 9, Lisboa");
            press(page, "add-person");
            page.locator("[name=name-2]").fill("何以琳");
            page.locator("[name=representative-1]").check();
            page.locator("[name=request]").fill("请求尽快办理一批鲜花的通关手续");
            page.locator("[name=facts]").fill("货物于口岸滞留三日，报关单证齐全，至今没有答复。");
            page.locator("[name=place]").fill("瑞丽 Ruili");
            press(page, "check");
            assertThat(page.locator(".proposals").textContent()).contains("Ruili");
            press(page, "house:8602");
            page.locator("[name=files]").setInputFiles(photo);
            press(page, "attach");
            page.locator("[name=affirmed]").check();
            window.mustBeAccessible();
            shoot(window, "write-full", locale, width);
            press(page, "send");
            page.waitForURL("**/write/receipt");
            window.mustBeAccessible();
            shoot(window, "receipt", locale, width);
            Locator values = page.locator(".receipt dd");
            String number = values.nth(0).textContent();
            String code = values.nth(1).textContent();

            window.go("/track");
            page.locator("[name=number]").fill(number);
            page.locator("[name=code]").fill("AAAAA");
            submit(page);
            window.mustBeAccessible();
            shoot(window, "track-wrong", locale, width);
            page.locator("[name=code]").fill(code);
            submit(page);
            page.waitForURL("**/track/case");
            page.locator("[name=words]").fill("货物又滞留两日。");
            press(page, "send");
            assertThat(page.locator(".banner-done").isVisible()).isTrue();
            window.mustBeAccessible();
            shoot(window, "case", locale, width);
            page.locator(".case-clock a").first().click();
            window.mustBeAccessible();
            shoot(window, "case-why", locale, width);
        }
    }

    private static void shoot(Browser window, String name, String locale, int width) {
        window.screenshot("portal-%s-%s-%d".formatted(name, locale, width));
    }

    private static void press(Page page, String act) {
        page.waitForNavigation(
                () -> page.locator("button[name=act][value=\"" + act + "\"]").click());
    }

    private static void submit(Page page) {
        page.waitForNavigation(
                () -> page.locator("main").getByRole(AriaRole.BUTTON).first().click());
    }
}
