package xinqiao.testing;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Somebody works through many things of a kind: what they type is content, each other key or click is counted. */
public final class Hands {
    private final Keyboard keyboard;
    private int keys;
    private int typed;

    public Hands(Page page) {
        keyboard = page.keyboard();
    }

    public void type(String content) {
        keyboard.type(content);
        typed += content.length();
    }

    public void press(String... pressed) {
        for (String key : pressed) keyboard.press(key);
        keys += pressed.length;
    }

    public void click(Locator what) {
        what.click();
        keys++;
    }

    public int keys() {
        return keys;
    }

    public int typed() {
        return typed;
    }
}
