package xinqiao.web;

import org.jspecify.annotations.Nullable;

/** One thing that can be chosen in a list, with words that are already in the viewer's language. */
public record Option(String value, String words, @Nullable String hint) {
    public Option(String value, String words) {
        this(value, words, null);
    }
}
