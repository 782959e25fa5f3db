package xinqiao.testing;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;

/** Remembers which pages were tried with the rules of accessibility, and which were walked through by keyboard. */
public final class LookedAt {
    private static final Remembered RULES = new Remembered("rules");
    private static final Remembered KEYS = new Remembered("keys");

    private LookedAt() {}

    static void byRules(Page page) {
        RULES.add(path(page));
    }

    static void byKeyboard(Page page) {
        KEYS.add(path(page));
    }

    /** By keyboard, a page of the public that nobody walked through yet. */
    static List<String> firstByKeyboard(Page page) {
        String path = path(page);
        boolean walked = path.startsWith("/desk")
                || KEYS.here().stream().anyMatch(one -> kind(one).equals(kind(path)));
        return walked ? List.of() : KeyboardWalk.problems(page);
    }

    private static String kind(String path) {
        return path.replaceAll("\\d+", "#");
    }

    private static String path(Page page) {
        return page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*", "");
    }

    public static Set<String> pathsByRules() {
        return RULES.all();
    }

    public static Set<String> pathsByKeyboard() {
        return KEYS.all();
    }
}
