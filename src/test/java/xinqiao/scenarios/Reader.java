package xinqiao.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import xinqiao.testing.Browser;

/** Whoever sits before a window: what can be read there, and clicked. */
abstract class Reader<R extends Reader<R>> {
    final Browser window;
    final Page page;

    Reader(Browser window) {
        this.window = window;
        this.page = window.page();
    }

    abstract R self();

    String text() {
        return page.locator("main").innerText();
    }

    @CanIgnoreReturnValue
    R sees(String... words) {
        assertThat(text()).as(page.url()).contains(words);
        return self();
    }

    @CanIgnoreReturnValue
    R seesNothingOf(String... words) {
        assertThat(page.content()).as(page.url()).doesNotContain(words);
        return self();
    }

    /** The law said no: in these words, with that article. */
    @CanIgnoreReturnValue
    R isRefused(String reason, String article) {
        assertThat(page.locator("main [role=alert]").innerText()).contains(reason, article);
        return self();
    }

    /** Takes a picture and makes sure that everybody could use the page. */
    @CanIgnoreReturnValue
    R looks(String picture) {
        window.screenshot("scenario-" + picture).mustBeAccessible();
        return self();
    }

    /** Clicks, and waits for the page that comes of it. */
    static void follow(Page page, Locator link) {
        page.waitForNavigation(link::click);
    }

    /** How the site answers to an address that somebody types or was sent. */
    int answerTo(String path) {
        return page.evaluate("path => fetch(path, {redirect: 'manual'}).then(answer => answer.status)", path)
                        instanceof Integer status
                ? status
                : 0;
    }

    /** A file, fetched as its link would. */
    byte[] download(Locator link) {
        String address = String.valueOf(link.evaluate("link => link.href"));
        var answer = page.request().get(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        return answer.body();
    }

    /** What the letter behind a link says, wherever its lines break. */
    String says(Locator letter) {
        try (var pdf = Loader.loadPDF(download(letter))) {
            return squeezed(new PDFTextStripper().getText(pdf));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
