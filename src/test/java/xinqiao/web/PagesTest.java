package xinqiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ForcedColors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import xinqiao.testing.Browser;
import xinqiao.testing.Look;
import xinqiao.testing.Preview;

/** The frames and components in a real browser: both languages, telephone and desk, accessible, and quiet. */
class PagesTest {
    private static ConfigurableApplicationContext pages;
    private static int port;

    @BeforeAll
    static void start() {
        pages = Preview.start();
        port = pages.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @AfterAll
    static void stop() {
        pages.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void isAccessibleAndFits(String language) {
        try (var look = Look.nobody(port, language, Browser.DESKTOP)) {
            look.at("/", "web-home").at("/desk/gallery", "web-gallery");
            look.at("/?font=large", "web-large").at("/desk/gallery?contrast=high", "web-gallery-large");
        }
    }

    @ParameterizedTest
    @CsvSource({"/nothing, zh-CN, 没有找到这个页面", "/desk/nothing, en, There is no such page"})
    void aPageThatIsNotThereSaysSoAndWhatToDo(String path, String locale, String title) {
        try (var window = Browser.open(port, locale)) {
            window.go(path).screenshot("web-404-" + locale);
            assertThat(window.page().locator("h1").textContent()).isEqualTo(title);
            window.mustBeAccessible();
        }
    }

    @Test
    void theLanguageAndTextSizeAskedForAreRemembered() {
        try (var window = Browser.open(port, "zh-CN")) {
            window.go("/?lang=en").go("/?font=large").go("/");
            assertThat(window.page().locator("html").getAttribute("lang")).isEqualTo("en");
            assertThat(window.page().locator("html").getAttribute("class")).isEqualTo("large");
            follow(window.page(), window.page().getByText("中文"));
            assertThat(window.page().locator("h1").textContent()).isEqualTo("写给海关，每一步都看得见");
        }
    }

    @Test
    void aFormIsSentOnceAndItsProblemsLeadToTheirFields() {
        try (var window = Browser.open(port, "en")) {
            window.go("/desk/gallery");
            window.page().locator("#facts").fill("四个字吗");
            assertThat(window.page().locator("#facts-count").textContent()).isEqualTo("Characters left: 1996");
            window.page().locator("main .form button.button-primary").first().dblclick();
            var summary = window.page().locator(".error-summary");
            assertThat(summary.textContent()).contains("Enter a subject");
            summary.getByRole(AriaRole.LINK).click();
            assertThat(window.page().evaluate("document.activeElement.id")).isEqualTo("subject");
            assertThat(window.page().locator("#facts").inputValue()).isEqualTo("四个字吗");
            window.mustBeAccessible();
        }
    }

    @Test
    void aSlashGoesToTheSearchBox() {
        try (var window = Browser.open(port, "zh-CN")) {
            window.go("/desk/gallery");
            window.page().locator("h1").click();
            window.page().keyboard().press("/");
            assertThat(window.page().evaluate("document.activeElement.id")).isEqualTo("desk-search");
        }
    }

    @Test
    void singleKeysCanBeSwitchedOff() {
        try (var window = Browser.open(port, "zh-CN")) {
            window.go("/desk/display");
            window.page().locator("input[name=keys][value=off]").check();
            follow(window.page(), window.page().locator("main button[type=submit]"));
            assertThat(window.page().locator(".banner").textContent()).contains("显示设置已保存");
            window.go("/desk/gallery");
            window.page().locator("h1").click();
            window.page().keyboard().press("/");
            assertThat(window.page().evaluate("document.activeElement.id")).isNotEqualTo("desk-search");
        }
    }

    /** Clicks, and waits for the page that comes of it. */
    private static void follow(Page page, Locator link) {
        page.waitForNavigation(link::click);
    }

    @Test
    void contrastIsWhatOneChoseElseWhatTheDeviceAsksFor() {
        try (var window = Browser.open(port, "en")) {
            var page = window.page();
            window.go("/");
            assertThat(muted(page)).isEqualTo("#4c5a68");
            page.emulateMedia(new Page.EmulateMediaOptions().setContrast(Contrast.MORE));
            assertThat(muted(page)).isEqualTo("#262626");
            page.emulateMedia(new Page.EmulateMediaOptions().setContrast(Contrast.NO_PREFERENCE));
            follow(page, page.getByText("High contrast"));
            assertThat(muted(page)).isEqualTo("#262626");
            follow(page, page.getByText("Normal contrast"));
            page.emulateMedia(new Page.EmulateMediaOptions().setContrast(Contrast.MORE));
            assertThat(muted(page)).isEqualTo("#4c5a68");
        }
    }

    private static Object muted(Page page) {
        return page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--muted').trim()");
    }

    /** A device may replace all colours: what was told by a ground has a line then. */
    @Test
    void withTheDevicesOwnColoursEverythingIsStillTold() {
        try (var window = Browser.open(port, "en")) {
            var page = window.page();
            page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            window.go("/desk/gallery").screenshot("web-gallery-forced");
            for (String told : new String[] {".tag", ".button", ".stat", ".banner", ".count"})
                assertThat(page.locator(told)
                                .first()
                                .evaluate("e => parseFloat(getComputedStyle(e).borderTopWidth) >= 1"))
                        .as(told)
                        .isEqualTo(true);
            page.keyboard().press("Tab");
            assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                    .isEqualTo("solid");
        }
    }

    /** Those that only others are made of are seen with them. */
    @Test
    void everyComponentIsInTheGallery() throws IOException {
        var gallery = Files.readString(Path.of("src/main/jte/web/gallery.jte"));
        try (var all = Files.list(Path.of("src/main/jte/components"))) {
            var parts = Set.of("csrf", "fieldError", "label", "legend", "logo", "flash", "demo", "preferences");
            assertThat(all.map(file -> file.getFileName().toString().replace(".jte", ""))
                            .filter(name -> !parts.contains(name)))
                    .allMatch(name -> gallery.contains("@template.components." + name + "("));
        }
    }

    @Test
    void everyPageForbidsForeignAndInlineCode() {
        try (var window = Browser.open(port, "zh-CN")) {
            for (var path : new String[] {"/", "/nothing"}) {
                var answer = window.page().navigate("http://localhost:" + port + path, new Page.NavigateOptions());
                assertThat(answer.headerValue("content-security-policy"))
                        .contains("script-src 'self'")
                        .doesNotContain("unsafe");
            }
        }
    }
}
