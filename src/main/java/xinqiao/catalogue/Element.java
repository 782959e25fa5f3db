package xinqiao.catalogue;

import java.util.Locale;

/**
 * One thing that an item consists of (公开内容要素).
 *
 * @param damaged its words are missing or cut off in the text as published; nobody can owe it before they are settled
 */
public record Element(int no, String zh, String en, boolean damaged) {
    public String in(Locale locale) {
        return new Words(zh, en).in(locale);
    }
}
