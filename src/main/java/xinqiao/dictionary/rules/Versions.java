package xinqiao.dictionary.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import xinqiao.dictionary.DictionaryEntry;
import xinqiao.dictionary.DictionaryEntry.Draft;
import xinqiao.law.Decision;
import xinqiao.law.Objections;
import xinqiao.law.Provision;

/** Entries and their versions. */
public final class Versions {
    private static final String CODE = "[0-9A-Z_]{1,24}";
    /** As much as a list can show; a technical bound, no law. */
    private static final int LONGEST = 60;

    private Versions() {}

    /**
     * The entries offered on a day: of each code the newest version that has begun, the house's own before that of a house
     * above, that before the system's; in their order.
     *
     * @param line codes of the house and those above, the nearest first
     */
    public static List<DictionaryEntry> inForce(Collection<DictionaryEntry> all, List<String> line, LocalDate day) {
        Map<String, DictionaryEntry> chosen = new HashMap<>();
        all.stream()
                .filter(entry -> entry.house() == null || line.contains(entry.house()))
                .filter(entry -> !entry.validFrom().isAfter(day))
                .sorted(Comparator.comparing((DictionaryEntry entry) -> nearness(entry.house(), line))
                        .thenComparing(DictionaryEntry::version, Comparator.reverseOrder()))
                .forEach(entry -> chosen.putIfAbsent(entry.kind() + " " + entry.code(), entry));
        return chosen.values().stream()
                .filter(entry -> !entry.closed())
                .sorted(Comparator.comparing(DictionaryEntry::kind)
                        .thenComparing(DictionaryEntry::order)
                        .thenComparing(DictionaryEntry::code))
                .toList();
    }

    private static int nearness(@Nullable String house, List<String> line) {
        return house == null ? line.size() : line.indexOf(house);
    }

    /** An entry has a code and words in both languages; a band its smallest number; and it begins today or later. */
    public static Decision<Draft> check(Draft draft, LocalDate today) {
        return new Objections()
                .when(!draft.code().matches(CODE), Provision.LAW_P6, "dictionary.refusal.code")
                .when(blank(draft.zh()) || blank(draft.en()), Provision.LAW_P6, "dictionary.refusal.words", LONGEST)
                .when(
                        draft.kind().banded() && (draft.least() == null || draft.least() < 0),
                        Provision.LAW_P6,
                        "dictionary.refusal.least")
                .when(
                        !draft.kind().counts() && draft.least() != null,
                        Provision.LAW_P6,
                        "dictionary.refusal.least-of-bands")
                .when(draft.validFrom().isBefore(today), Provision.LAW_P6, "dictionary.refusal.past")
                .orGrant(() -> draft);
    }

    private static boolean blank(String words) {
        return words.isBlank() || words.length() > LONGEST;
    }
}
