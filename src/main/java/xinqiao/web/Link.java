package xinqiao.web;

import org.jspecify.annotations.Nullable;

/** A place to go to, in words of the viewer's language; {@code count} says how much is there. */
public record Link(String href, String words, @Nullable Long count) {
    public Link(String href, String words) {
        this(href, words, null);
    }
}
