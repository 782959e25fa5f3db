package xinqiao.publication;

import org.jspecify.annotations.Nullable;

/** Which public documents; null means any. */
public record LibraryFilter(
        @Nullable String house,
        @Nullable String item,
        @Nullable DocumentKind kind) {
    public static final LibraryFilter ALL = new LibraryFilter(null, null, null);
}
