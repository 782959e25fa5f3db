package xinqiao.dictionary;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One version of an entry. It is never edited: a new version follows it, and cases keep naming the one they were
 * registered with.
 *
 * @param house whose it is; null for what came with the system
 * @param order where it stands among the others, ascending
 * @param least of a band: the smallest number that belongs to it; the next entry's is its end
 * @param validFrom the first day of this version
 * @param closed this version only says that from its first day on the entry isn't offered any more
 */
public record DictionaryEntry(
        long id,
        @Nullable String house,
        DictionaryKind kind,
        String code,
        int version,
        String zh,
        String en,
        int order,
        @Nullable Integer least,
        LocalDate validFrom,
        boolean closed) {

    public String words(Locale locale) {
        return locale.getLanguage().equals("en") ? en : zh;
    }

    /** Of these bands the one that a number falls into. */
    public static Optional<DictionaryEntry> band(Collection<DictionaryEntry> bands, int number) {
        return bands.stream()
                .filter(entry -> entry.least() != null && entry.least() <= number)
                .max(Comparator.comparing(entry -> entry.least() == null ? 0 : entry.least()));
    }

    /** What a house writes into a dictionary. */
    public record Draft(
            DictionaryKind kind,
            String code,
            String zh,
            String en,
            int order,
            @Nullable Integer least,
            LocalDate validFrom) {}
}
