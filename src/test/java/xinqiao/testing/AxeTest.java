package xinqiao.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AxeTest {
    @Test
    void coloursAreTriedWhereverSomethingStandsInANewWayAndTheOtherRulesEverywhere() {
        try (var window = Browser.open(0, "en", Browser.DESKTOP)) {
            var page = window.page();
            page.setContent(page("<p class=pale>one</p>"));
            assertThat(Axe.violations(page)).singleElement().asString().startsWith("color-contrast");
            page.setContent(page("<p class=pale lang=none>again</p>"));
            assertThat(Axe.violations(page)).singleElement().asString().startsWith("valid-lang");
            page.setContent(page("<div><p class=pale>elsewhere</p></div>"));
            assertThat(Axe.violations(page)).singleElement().asString().startsWith("color-contrast");
        }
    }

    private static String page(String main) {
        return "<!doctype html><html lang=en><title>Colours</title><style>.pale { color: #ccc }</style><main><h1>Colours</h1>"
                + main + "</main></html>";
    }
}
