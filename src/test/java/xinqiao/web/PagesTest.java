package xinqiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;
import xinqiao.testing.Browser;
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
    @CsvSource({
        "home, /, zh-CN, 1280",
        "home, /, zh-CN, 360",
        "home, /, en, 1280",
        "home, /, en, 360",
        "gallery, /desk/gallery, zh-CN, 1280",
        "gallery, /desk/gallery, zh-CN, 360",
        "gallery, /desk/gallery, en, 1280",
        "gallery, /desk/gallery, en, 360",
        "large, /?font=large, zh-CN, 360",
        "large-gallery, /desk/gallery?font=large, en, 1280",
    })
    void isAccessibleAndFits(String name, String path, String locale, int width) {
        try (var window = Browser.open(port, locale, width)) {
            window.go(path).screenshot("web-%s-%s-%d".formatted(name, locale, width));
            window.mustBeAccessible().mustBeQuiet();
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
            window.page().getByText("中文").click();
            assertThat(window.page().locator("h1").textContent()).isEqualTo("写给海关，每一步都看得见");
        }
    }

    @Test
    void aFormIsSentOnceAndItsProblemsLeadToTheirFields() {
        try (var window = Browser.open(port, "en")) {
            window.go("/desk/gallery");
            window.page().locator("#facts").fill("四个字吗");
            assertThat(window.page().locator("#facts-count").textContent()).isEqualTo("Characters left: 1996");
            window.page().getByText("Continue").dblclick();
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
