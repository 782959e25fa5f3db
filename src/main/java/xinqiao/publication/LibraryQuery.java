package xinqiao.publication;

import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for among what is public.
 *
 * @param words as typed; empty for all
 * @param narrow house, item and kind
 * @param year in which it was issued
 * @param issuer part of the name of who issued it (发文机关); empty for any
 */
public record LibraryQuery(
        String words,
        LibraryFilter narrow,
        @Nullable Integer year,
        @Nullable Validity validity,
        String issuer) {
    public static LibraryQuery of(String words) {
        return new LibraryQuery(words, LibraryFilter.ALL, null, null, "");
    }

    public LibraryQuery with(String other) {
        return new LibraryQuery(other, narrow, year, validity, issuer);
    }
}
