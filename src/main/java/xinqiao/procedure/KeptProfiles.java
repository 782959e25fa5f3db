package xinqiao.procedure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import xinqiao.procedure.ProfileBook.Entry;
import xinqiao.procedure.ProfileBook.Standing;
import xinqiao.procedure.reading.Fault;
import xinqiao.procedure.reading.ProfileReader;
import xinqiao.procedure.reading.Reading;

/**
 * The kept profiles as this node last read them. A change by another node is seen some seconds later; a profile that a
 * case carries and this node doesn't know yet is read at once. Texts never change, so each is taken apart once.
 */
class KeptProfiles {
    private static final Duration KEPT = Duration.ofSeconds(5);

    private final ProfileStore store;
    private final Map<WorkKind, String> national;
    private volatile Copy copy = new Copy(-1, Map.of(), List.of(), Map.of());
    private volatile long askedAt;

    /** @param byContent the profiles by the content of their text */
    private record Copy(
            long changed, Map<String, Procedure> byContent, List<Procedure> active, Map<String, Procedure> known) {}

    /** @param national the national rules, which give what the catalogue has asked for since a text was written */
    KeptProfiles(ProfileStore store, Map<WorkKind, String> national) {
        this.store = store;
        this.national = national;
    }

    /** Those that houses may follow. */
    List<Procedure> active() {
        return current(false).active();
    }

    /** Also one that was withdrawn: a case may have taken it just before. */
    Optional<Procedure> find(String id) {
        @Nullable Procedure known = current(false).known().get(id);
        return Optional.ofNullable(known != null ? known : current(true).known().get(id));
    }

    void forget() {
        var unused = current(true);
    }

    private Copy current(boolean now) {
        long time = System.nanoTime(); // how long a copy is kept, not a time of law
        if (!now && copy.changed() >= 0 && time - askedAt <= KEPT.toNanos()) return copy;
        long changed = store.changed();
        if (changed != copy.changed()) copy = read(changed, copy);
        askedAt = time;
        return copy;
    }

    private Copy read(long changed, Copy before) {
        Map<String, String> texts = store.texts();
        Map<String, Procedure> byContent = new HashMap<>();
        List<Procedure> active = new ArrayList<>();
        Map<String, Procedure> known = new HashMap<>();
        List<Fault> faults = new ArrayList<>();
        for (Entry entry : store.all()) {
            String yaml = texts.get(entry.content());
            if (entry.standing() == Standing.DRAFT || yaml == null) continue;
            @Nullable Procedure read = before.byContent().get(entry.content());
            if (read == null) {
                Reading reading = ProfileReader.completed(entry.id(), yaml, national);
                faults.addAll(reading.faults());
                read = reading.profile().orElse(null);
            }
            if (read == null) continue;
            byContent.put(entry.content(), read);
            known.put(entry.id(), read);
            if (entry.standing() == Standing.ACTIVE) active.add(read);
        }
        if (!faults.isEmpty()) throw new ProfilesRefused(faults);
        return new Copy(changed, byContent, List.copyOf(active), Map.copyOf(known));
    }
}
