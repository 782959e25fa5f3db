package xinqiao.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import xinqiao.testing.Browser;

/** Somebody on the public site. */
final class Visitor extends Reader<Visitor> {
    /** What one takes home from having written. */
    record Receipt(String number, String code) {}

    Visitor(Browser window) {
        super(window);
    }

    @Override
    Visitor self() {
        return this;
    }

    /** From the first page to the form. */
    Letter writes() {
        window.go("/");
        follow(page, page.locator(".portal-nav a[href='/write']"));
        follow(page, page.locator("a[href='/write/about']"));
        return new Letter(this);
    }

    Receipt receipt() {
        page.waitForURL("**/write/receipt");
        var values = page.locator(".receipt dd");
        return new Receipt(values.nth(0).innerText(), values.nth(1).innerText());
    }

    /** From the first page through the door to one's own petition. */
    @CanIgnoreReturnValue
    Visitor follows(Receipt receipt) {
        asksFor(receipt.number(), receipt.code());
        assertThat(page.url()).endsWith("/track/case");
        return this;
    }

    @CanIgnoreReturnValue
    Visitor asksFor(String number, String code) {
        window.go("/");
        follow(page, page.locator(".portal-nav a[href='/track']"));
        return tells(number, code);
    }

    /** Straight to one's own application. */
    @CanIgnoreReturnValue
    Visitor tracks(String number, String code) {
        window.go("/track");
        return tells(number, code);
    }

    private Visitor tells(String number, String code) {
        page.locator("[name=number]").fill(number);
        page.locator("[name=code]").fill(code);
        follow(page, page.locator("main form.form button.button-primary"));
        return this;
    }

    /** The stage at which one's petition is shown to be. */
    @CanIgnoreReturnValue
    Visitor seesStage(String stage) {
        assertThat(page.locator(".stages [aria-current=step]").innerText()).startsWith(stage);
        return this;
    }

    /** From the status page: the right of review, and its form. */
    @CanIgnoreReturnValue
    Visitor asksForReview(String wanted, String why, String picture) {
        follow(page, page.locator("a[href='/track/case/review']"));
        page.locator("[name=wanted]").fill(wanted);
        page.locator("[name=why]").fill(why);
        looks(picture);
        follow(page, page.locator("main form.form button.button-primary"));
        return this;
    }

    /** Opens the letter with that title and gets a document. */
    @CanIgnoreReturnValue
    Visitor reads(String letter) {
        var link = page.locator(".documents a")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(letter));
        assertThat(new String(download(link.first()), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        return this;
    }
}
