package xinqiao.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import xinqiao.demo.SampleOrganisation;

/**
 * Somebody looks at pages, each visited once and seen at every width: a desk, the same enlarged to 200 %, two telephones.
 * Everything is looked at before {@link #close} says what is wrong. Pictures are taken with
 * {@code -Dxinqiao.pictures=true}, into target/screenshots.
 *
 * <pre>
 * try (var clerk = Look.as(port, "tian.ye", "zh-CN", Browser.DESKTOP)) {
 *     clerk.at("/desk", "desk-start");
 *     clerk.page().getByText("登记").click();
 *     clerk.here("desk-register");
 * }
 * </pre>
 */
public final class Look implements AutoCloseable {
    private static final String FITS = Axe.resource("/look/fits.js");

    /**
     * 640 is 1280 at 200 %; 320 is the narrowest that WCAG asks for. Pictures are taken at the first and third. Axe, which
     * takes most of the time, looks at these two when a kind of page comes up first, then at one's own width.
     */
    private static final List<Integer> WIDTHS = List.of(Browser.DESKTOP, 640, Browser.PHONE, 320);

    /** Whoever has signed in once in this JVM comes back with the same cookies. */
    private static final Map<String, List<Cookie>> SIGNED_IN = new ConcurrentHashMap<>();

    /** Where the keyboard and the strong colours were tried already. */
    private static final Set<String> TRIED = ConcurrentHashMap.newKeySet();

    private static final Pattern CHANNEL = Pattern.compile("channel=\\w+");

    private final Browser window;
    private final String language;
    private final int width;
    private final List<String> wrong = new ArrayList<>();

    private Look(Browser window, String language, int width) {
        this.window = window;
        this.language = language;
        this.width = width;
    }

    /** Nobody in particular. */
    public static Look nobody(int port, String language, int width) {
        return new Look(Browser.open(port, language, width), language, width);
    }

    /** As somebody sees the pages whose browser runs no script: rules of accessibility aren't tried there. */
    public static Look withoutScript(int port, String language, int width) {
        return new Look(Browser.withoutScript(port, language, width), language, width);
    }

    /** Somebody of the sample organisation with one post. */
    public static Look as(int port, String login, String language, int width) {
        var look = nobody(port, language, width);
        var cookies = SIGNED_IN.get(port + login);
        if (cookies != null) look.page().context().addCookies(cookies);
        if (cookies == null || !look.signedIn()) {
            look.signsIn(login);
            look.page().waitForURL("**/desk");
            SIGNED_IN.put(
                    port + login,
                    look.page().context().cookies().stream()
                            .filter(one -> one.name.equals("xq_session"))
                            .toList());
        }
        return look;
    }

    /** With name and password, to whatever page comes next. */
    public void signsIn(String login) {
        signsOff();
        window.go("/desk/sign-in");
        fillsIn(login);
    }

    /** As if the session had ended meanwhile. */
    public void signsOff() {
        page().context().clearCookies();
    }

    /** The page of signing in, which is open. */
    public void fillsIn(String login) {
        page().locator("input[name=login]").fill(login);
        page().locator("input[name=password]").fill(SampleOrganisation.PASSWORD);
        page().locator("main button[type=submit]").click();
    }

    private boolean signedIn() {
        window.go("/desk");
        return page().url().endsWith("/desk");
    }

    public Browser window() {
        return window;
    }

    public Page page() {
        return window.page();
    }

    @CanIgnoreReturnValue
    public Look go(String path) {
        window.go(path);
        return this;
    }

    /** The page of that address, at every width. */
    @CanIgnoreReturnValue
    public Look at(String path, String name) {
        return go(path).here(name);
    }

    /** The page that is open, at every width. */
    @CanIgnoreReturnValue
    public Look here(String name) {
        boolean first = window.hasScript() && TRIED.add(kind(page().url()));
        for (int each : WIDTHS) {
            resize(each);
            note(name, each, Axe.strings(page().evaluate(FITS)));
            boolean closely = each == Browser.DESKTOP || each == Browser.PHONE;
            if (closely) picture(name, each);
            if (window.hasScript() && (each == width || closely && first)) note(name, each, Axe.violations(page()));
        }
        resize(Browser.DESKTOP);
        if (first) {
            note(name + " in high contrast", Browser.DESKTOP, inHighContrast());
            note(name + " by keyboard", Browser.DESKTOP, KeyboardWalk.problems(page()));
            if (!kind(page().url()).startsWith("/desk")) mustBeLight();
        }
        resize(width);
        return this;
    }

    /**
     * The page of that address by the rules of accessibility, and whether it fits the narrowest screen. Its colours are those
     * of the components, which are looked at where each page is looked at closely.
     */
    @CanIgnoreReturnValue
    public Look once(String path) {
        go(path);
        note(path, width, Axe.violationsBesidesColours(page()));
        resize(320);
        note(path, 320, Axe.strings(page().evaluate(FITS)));
        resize(width);
        return this;
    }

    /** On paper. */
    @CanIgnoreReturnValue
    public Look onPaper(String path, String name) {
        page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        window.go(path);
        note(name, width, Axe.violations(page()));
        window.paper(name + "-" + language.substring(0, 2));
        page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        return this;
    }

    /** The page that is open, as a first visit. */
    @CanIgnoreReturnValue
    public Look mustBeLight() {
        var cookies = page().context().cookies().stream()
                .map(one -> one.name + "=" + one.value)
                .collect(Collectors.joining("; "));
        int weight = Weight.of(page().url(), cookies, language);
        if (weight >= Weight.MOST) wrong.add("%s: %d bytes".formatted(page().url(), weight));
        return this;
    }

    private List<String> inHighContrast() {
        var sheet = "document.querySelector('link[data-contrast]').media = '";
        Object before = page().evaluate("document.querySelector('link[data-contrast]').media");
        var unused = page().evaluate(sheet + "all'");
        try {
            return Axe.weakContrast(page());
        } finally {
            unused = page().evaluate(sheet + before + "'");
        }
    }

    /** Pages of other cases are the same page, and so are other questions to one; each channel has its own fields. */
    private static String kind(String address) {
        var channel = CHANNEL.matcher(address);
        String path = address.replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*", "");
        return path.replaceAll("\\d+", "#") + (channel.find() ? channel.group() : "");
    }

    private void resize(int to) {
        if (page().viewportSize().width != to) page().setViewportSize(to, 900);
    }

    private void picture(String name, int at) {
        window.screenshot(name + "-" + language.substring(0, 2) + "-" + at);
    }

    private void note(String name, int at, List<String> found) {
        found.forEach(one -> wrong.add("%s %s %d: %s".formatted(name, language, at, one)));
    }

    @Override
    public void close() {
        try {
            assertThat(wrong).isEmpty();
            window.mustBeQuiet();
        } finally {
            window.close();
        }
    }
}
