package xinqiao.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.stream.Stream;
import xinqiao.demo.SampleOrganisation;
import xinqiao.testing.Browser;

/** Somebody of the sample customs at the desk. */
final class Clerk extends Reader<Clerk> {
    final String login;

    Clerk(Browser window, String login) {
        super(window);
        this.login = login;
    }

    @Override
    Clerk self() {
        return this;
    }

    /** The start page; whoever isn't signed in, or was away too long, signs in first. */
    @CanIgnoreReturnValue
    Clerk isAtTheDesk() {
        window.go("/desk");
        if (page.url().contains("/desk/sign-in")) {
            page.locator("main input[name=login]").fill(login);
            page.locator("main input[name=password]").fill(SampleOrganisation.PASSWORD);
            follow(page, page.locator("main button[type=submit]"));
            assertThat(page.url()).as("signed in").endsWith("/desk");
        }
        return this;
    }

    /** Types into the search box on top and presses Enter. */
    @CanIgnoreReturnValue
    Clerk searches(String words) {
        isAtTheDesk();
        page.locator("#desk-search").fill(words);
        page.waitForNavigation(() -> page.locator("#desk-search").press("Enter"));
        return this;
    }

    /** One of the lists in the tabs over the table, narrowed to the words. */
    @CanIgnoreReturnValue
    Clerk looksInto(String list, String words) {
        return searches(words).turnsTo(list);
    }

    @CanIgnoreReturnValue
    Clerk turnsTo(String list) {
        follow(page, page.locator(".section-nav").getByRole(AriaRole.LINK, named(list)));
        return this;
    }

    Locator line(String number) {
        return page.locator("tr").filter(new Locator.FilterOptions().setHasText(number));
    }

    @CanIgnoreReturnValue
    Clerk opens(String number) {
        // a whole number leads straight to its case
        return searches(number);
    }

    @CanIgnoreReturnValue
    Clerk goes(String path) {
        window.go(path);
        return this;
    }

    /** The first number on the page that begins so. */
    String number(String prefix) {
        var found = java.util.regex.Pattern.compile(java.util.regex.Pattern.quote(prefix) + "\\d+")
                .matcher(text());
        assertThat(found.find()).as(prefix + " in " + text()).isTrue();
        return found.group();
    }

    /** Presses the button of an act on the open case. */
    @CanIgnoreReturnValue
    Clerk begins(String act) {
        follow(page, page.locator(".acts").getByRole(AriaRole.LINK, named(act)));
        return this;
    }

    boolean mayNot(String act) {
        return page.locator(".acts").getByRole(AriaRole.LINK, named(act)).count() == 0;
    }

    @CanIgnoreReturnValue
    Clerk fillsIn(Consumer<Paper> writing) {
        writing.accept(new Paper(page));
        return this;
    }

    @CanIgnoreReturnValue
    Clerk presses() {
        follow(page, page.locator("main form.form button.button-primary").last());
        return this;
    }

    /** Does an act that the law allows: the page says that it is done. */
    @CanIgnoreReturnValue
    Clerk does(String act, Consumer<Paper> writing) {
        tries(act, writing);
        assertThat(page.locator(".banner-done").count())
                .as(login + " " + act + ": " + text())
                .isEqualTo(1);
        return this;
    }

    @CanIgnoreReturnValue
    Clerk tries(String act, Consumer<Paper> writing) {
        return begins(act).fillsIn(writing).presses();
    }

    /** The newest letter of that name on the open page says so, wherever its lines break. */
    @CanIgnoreReturnValue
    Clerk seesLetter(String title, String... words) {
        var said = says(page.locator("a[href*='/letters/']")
                .filter(new Locator.FilterOptions().setHasText(title))
                .last());
        assertThat(said)
                .as(title)
                .contains(Stream.of(words).map(Reader::squeezed).toArray(String[]::new));
        return this;
    }

    /** The address of the open case. */
    String address() {
        return page.url().replaceAll("^https?://[^/]+", "");
    }

    /** The list that is open, as the file that the button gives. */
    String takesOut() {
        return new String(download(page.locator("a[href*='petitions.csv']")), StandardCharsets.UTF_8);
    }

    private static Locator.GetByRoleOptions named(String words) {
        return new Locator.GetByRoleOptions().setName(words).setExact(true);
    }
}
