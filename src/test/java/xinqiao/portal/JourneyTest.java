package xinqiao.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.testing.Look;
import xinqiao.testing.XinqiaoTest;

/** A petition from the first word to its case page in a real browser, on a telephone and at a desk, in both languages. */
@XinqiaoTest
class JourneyTest {
    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"zh-CN, 360, false", "en, 360, false", "zh-CN, 1280, true", "en, 1280, true"})
    @Covers({Provision.KM_11B, Provision.GS_14, Provision.KM_38})
    void aPetitionIsWrittenAndFollowed(String language, int width, boolean script) throws Exception {
        var hostile = Files.writeString(folder.resolve("photo.jpg"), "MZ no photograph", StandardCharsets.UTF_8);
        var photo = Files.writeString(folder.resolve("note.txt"), "evidence", StandardCharsets.UTF_8);
        try (var window = script ? Look.nobody(port, language, width) : Look.withoutScript(port, language, width)) {
            Page page = window.page();
            look(window.go("/write"), "write-start");
            window.go("/write/about");
            press(page, "next");
            assertThat(page.locator(".error-summary li").count()).isEqualTo(2);
            look(window, "write-about-wrong");
            page.locator("input[name=kind][value=REPORT]").check();
            page.locator("[name=type]").selectOption("goods");
            look(window, "write-about");
            press(page, "next");
            page.locator("input[name=route][value=NONE]").check();
            press(page, "next");
            page.locator("[name=house]").selectOption("8602");
            press(page, "next");
            look(window, "write-accused");
            press(page, "back");
            press(page, "back");
            press(page, "back");
            assertThat(page.locator("input[name=kind][value=REPORT]").isChecked())
                    .isTrue();
            page.locator("input[name=kind][value=APPEAL]").check();
            press(page, "next");
            look(window, "write-route");
            page.locator("input[name=route][value=REVIEW]").check();
            press(page, "next");
            look(window, "write-advice");
            press(page, "next");
            page.locator("[name=house]").selectOption("8600");
            page.locator("[name=place]").fill("瑞丽 Ruili");
            press(page, "check");
            assertThat(page.locator(".proposals").textContent()).contains("Ruili");
            look(window, "write-house");
            press(page, "house:8602");
            press(page, "next");
            page.locator("[name=request]").fill("请求尽快办理一批鲜花的通关手续");
            page.locator("[name=facts]").fill("货物于口岸滞留三日，报关单证齐全，至今没有答复。");
            look(window, "write-facts");
            if (script)
                PlaywrightAssertions.assertThat(page.locator(".kept")).not().isEmpty();
            press(page, "save");
            look(window, "write-saved");
            page.waitForNavigation(() -> page.locator("a.button-primary").click());
            press(page, "next");
            page.locator("input[name=as][value=named]").check();
            press(page, "next");
            look(window, "write-who-wrong");
            page.locator("[name=name-1]").fill("Ana Lima");
            page.locator("[name=address-1]").fill("Rua Exemplo 9, Lisboa");
            press(page, "add-person");
            page.locator("[name=name-2]").fill("何以琳");
            page.locator("[name=representative-1]").check();
            look(window, "write-who");
            press(page, "next");
            page.locator("[name=files]").setInputFiles(new Path[] {photo, hostile});
            if (script) page.locator(".field-error").waitFor();
            else press(page, "attach");
            assertThat(page.locator(".kept-files").textContent()).contains("note.txt");
            look(window, "write-files");
            press(page, "next");
            look(window, "write-check");
            press(page, "send");
            look(window, "write-check-wrong");
            page.locator("[name=affirmed]").check();
            press(page, "send");
            page.waitForURL("**/write/receipt");
            look(window, "receipt");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".portal-nav").isVisible()).isFalse();
            assertThat(page.locator(".receipt-qr svg").isVisible()).isTrue();
            window.window().screenshot("portal-receipt-print-" + language);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            Locator values = page.locator(".receipt dd");
            String number = values.nth(0).textContent();
            String code = values.nth(1).textContent();

            window.go("/track");
            page.locator("[name=number]").fill(number);
            page.locator("[name=code]").fill("AAAAA");
            submit(page);
            look(window, "track-wrong");
            page.locator("[name=code]").fill(code);
            submit(page);
            page.waitForURL("**/track/case");
            page.locator("[name=words]").fill("货物又滞留两日。");
            press(page, "send");
            assertThat(page.locator(".banner-done").isVisible()).isTrue();
            look(window, "case");
            page.waitForNavigation(() -> page.locator(".case-clock a").first().click());
            look(window, "case-why");
            look(window.go("/track/case/withdraw"), "case-withdraw");
        }
    }

    private void look(Look window, String name) {
        window.here("portal-" + name).mustBeLight();
    }

    private static void press(Page page, String act) {
        page.waitForNavigation(() ->
                page.locator("button[name=act][value=\"" + act + "\"]").last().click());
    }

    private static void submit(Page page) {
        page.waitForNavigation(
                () -> page.locator("main").getByRole(AriaRole.BUTTON).first().click());
    }
}
