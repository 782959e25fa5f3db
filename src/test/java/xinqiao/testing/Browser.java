package xinqiao.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A real browser for tests of pages. One is started per JVM; each test opens its own window with its own cookies:
 *
 * <pre>
 * try (var window = Browser.open(port, "zh-CN")) {
 *     window.go("/");
 *     window.page().getByText("写信").first().click();
 *     window.mustBeAccessible();
 *     window.screenshot("home");
 *     window.mustBeQuiet();
 * }
 * </pre>
 */
public final class Browser implements AutoCloseable {
    public static final int PHONE = 360;
    public static final int DESKTOP = 1280;

    /** {@code -Dxinqiao.pictures=true} */
    private static final boolean PICTURES = Boolean.getBoolean("xinqiao.pictures");

    /**
     * A form that comes back with problems, a page that is not there or gone or one left open while days went by, whose session is
     * over, tells the console so: that is no fault.
     */
    private static final Pattern REFUSED =
            Pattern.compile("the server responded with a status of (401|404|409|410|422) ");

    private final BrowserContext context;
    private final Page page;
    private final String origin;
    private final List<String> complaints = new ArrayList<>();

    private final boolean script;

    private Browser(String origin, String locale, int width, boolean script) {
        this.script = script;
        this.origin = origin;
        this.context = Engine.BROWSER.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale(locale)
                .setTimezoneId("Asia/Shanghai")
                .setJavaScriptEnabled(script)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(width, 900));
        this.page = context.newPage();
        page.setDefaultTimeout(15_000);
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())
                    && !REFUSED.matcher(message.text()).find()) complaints.add(message.text());
        });
        page.onPageError(complaints::add);
    }

    public static Browser open(int port, String locale) {
        return open(port, locale, DESKTOP);
    }

    public static Browser open(int port, String locale, int width) {
        return new Browser("http://localhost:" + port, locale, width, true);
    }

    /** As somebody sees the pages whose browser runs no script. */
    public static Browser withoutScript(int port, String locale, int width) {
        return new Browser("http://localhost:" + port, locale, width, false);
    }

    public boolean hasScript() {
        return script;
    }

    public Page page() {
        return page;
    }

    @CanIgnoreReturnValue
    public Browser go(String path) {
        page.navigate(origin + path);
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        return this;
    }

    /** The whole page as a picture, in target/screenshots; only where pictures are wanted, since they take a third of the time. */
    @CanIgnoreReturnValue
    public Browser screenshot(String name) {
        if (!PICTURES) return this;
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screenshots", name + ".png")));
        return this;
    }

    /** The page as its printer would get it, beside the pictures. */
    @CanIgnoreReturnValue
    public Browser paper(String name) {
        if (!PICTURES) return this;
        var options = new Page.PdfOptions().setFormat("A4").setPath(Path.of("target/screenshots", name + ".pdf"));
        byte[] unused = page.pdf(options);
        return this;
    }

    /** Nothing that axe finds against WCAG 2.2 AA, and nothing that has to be scrolled sideways. */
    @CanIgnoreReturnValue
    public Browser mustBeAccessible() {
        assertThat(Axe.violations(page)).as(page.url()).isEmpty();
        assertThat(LookedAt.firstByKeyboard(page))
                .as(page.url() + " by keyboard")
                .isEmpty();
        return mustFit();
    }

    /** Nothing has to be scrolled sideways. */
    @CanIgnoreReturnValue
    public Browser mustFit() {
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("pixels to scroll sideways on " + page.url())
                .isEqualTo(0);
        return this;
    }

    /** Neither script nor style sheet nor policy complained. */
    @CanIgnoreReturnValue
    public Browser mustBeQuiet() {
        assertThat(complaints).as("console of " + page.url()).isEmpty();
        return this;
    }

    @Override
    public void close() {
        context.close();
    }

    private static final class Engine {
        private static final Playwright PLAYWRIGHT = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        static final com.microsoft.playwright.Browser BROWSER = PLAYWRIGHT
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setHeadless(true)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(PLAYWRIGHT::close));
        }

        private static Path chromium() {
            @Nullable String named = System.getenv("CHROMIUM");
            return Path.of(named == null ? "/usr/bin/chromium" : named);
        }
    }
}
