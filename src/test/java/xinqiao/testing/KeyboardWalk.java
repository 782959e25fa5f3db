package xinqiao.testing;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Goes through the main part of a page with Tab alone: every control is reached, in the order in which it is seen; where
 * the focus is can be seen; one comes out again; and Enter on a form's button sends the form.
 */
final class KeyboardWalk {
    private static final String STOPS = Axe.resource("/look/stops.js");

    private KeyboardWalk() {}

    static List<String> problems(Page page) {
        LookedAt.byKeyboard(page);
        try {
            return walk(page);
        } finally {
            var unused = page.evaluate("xqWalk.end()");
        }
    }

    private static List<String> walk(Page page) {
        int stops = (Integer) page.evaluate(STOPS);
        List<String> wrong = new ArrayList<>();
        // a field of a date has several stops of its own
        for (int pressed = 0; pressed <= 4 * stops + 4; pressed++) {
            page.keyboard().press("Tab");
            if (!(page.evaluate("xqWalk.step()") instanceof Map<?, ?> here)) {
                wrong.addAll(Axe.strings(page.evaluate("xqWalk.missed()")));
                return wrong;
            }
            wrong.addAll(Axe.strings(Objects.requireNonNull(here.get("wrong"))));
            if (Boolean.TRUE.equals(here.get("press"))) press(page, wrong);
        }
        wrong.add("Tab doesn't lead out of the page's main part");
        return wrong;
    }

    private static void press(Page page, List<String> wrong) {
        Object before = page.evaluate("xqWalk.sent");
        page.keyboard().press("Enter");
        if (before.equals(page.evaluate("xqWalk.sent")))
            wrong.add("Enter doesn't send the form of " + page.evaluate("document.activeElement.outerHTML"));
    }
}
