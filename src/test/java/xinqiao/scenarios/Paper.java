package xinqiao.scenarios;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;

/** A form on the desk, filled in by the words that stand beside its fields. */
final class Paper {
    private final Page page;

    Paper(Page page) {
        this.page = page;
    }

    @CanIgnoreReturnValue
    Paper writes(String label, String words) {
        field(label).fill(words);
        return this;
    }

    /** Checks the choice with these words. */
    @CanIgnoreReturnValue
    Paper chooses(String words) {
        page.locator("main form.form .choice")
                .filter(new Locator.FilterOptions().setHas(page.locator("label", labelled(words))))
                .locator("input")
                .check();
        return this;
    }

    /** Takes the entry in which the words stand. */
    @CanIgnoreReturnValue
    Paper picks(String label, String words) {
        var entry = field(label).locator("option").filter(new Locator.FilterOptions().setHasText(words));
        field(label)
                .selectOption(
                        new SelectOption().setLabel(entry.first().innerText().strip()));
        return this;
    }

    /** Whether the words are among those to pick from. */
    boolean offers(String label, String words) {
        return field(label).innerText().contains(words);
    }

    String value(String label) {
        return field(label).inputValue();
    }

    private Locator field(String label) {
        return page.locator("main form.form").getByLabel(Pattern.compile("^\\s*" + literally(label) + "(\\s.*)?$"));
    }

    private static Page.LocatorOptions labelled(String words) {
        return new Page.LocatorOptions().setHasText(Pattern.compile("^\\s*" + literally(words)));
    }

    /** The browser's expressions know no quotation as Java's do. */
    private static String literally(String words) {
        return words.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0");
    }
}
