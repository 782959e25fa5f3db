package xinqiao.administration;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import xinqiao.identity.Viewer;
import xinqiao.journal.Entry;
import xinqiao.journal.Journal;
import xinqiao.journal.Stream;

/** Writes a change down: as a fact in the thing's own journal, and as a row to list it by. */
@Component
class ChangeBook {
    static final String STREAM = "administration";
    /** Facts of the national house have no direct customs; its own code stands for it. */
    private static final String NATIONAL = "0000";

    private final ChangeStore store;
    private final Journal journal;
    private final Clock clock;

    ChangeBook(ChangeStore store, Journal journal, Clock clock) {
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    /** Until the transaction ends nobody else changes anything here. */
    void lock(DSLContext tx) {
        store.lock(tx);
    }

    /** The number of the last change; 0 for what never changed. */
    int version(DSLContext tx, Item item, String key) {
        return store.version(tx, item, key);
    }

    void write(DSLContext tx, Viewer who, Deed deed, @Nullable Held before, Held after, String housePath) {
        var head = store.head(tx, after, housePath);
        Instant now = clock.instant();
        var stream = new Stream(STREAM, head.id(), directCustoms(housePath));
        var entry = new Entry(deed.name().toLowerCase(Locale.ROOT), payload(tx, head.id(), before, after));
        var link = journal.append(tx, who, stream, head.link(), List.of(entry), now);
        store.add(tx, who, head.id(), link, deed, after.title(), housePath, now);
    }

    /** The second code of the path: below the national house each direct customs has its own branch. */
    private static String directCustoms(String housePath) {
        var codes = housePath.split("/");
        return codes.length > 2 ? codes[2] : codes.length > 1 ? codes[1] : NATIONAL;
    }

    /** What somebody is called stands apart: a fact can't be changed, a name can. */
    private String payload(DSLContext tx, long subject, @Nullable Held before, Held after) {
        Map<String, Object> payload = new TreeMap<>();
        payload.put("item", after.item().name());
        payload.put("key", after.key());
        payload.put("before", before == null ? Map.of() : apart(tx, subject, before));
        payload.put("after", apart(tx, subject, after));
        return JsonMapper.shared().writeValueAsString(payload);
    }

    private Map<String, String> apart(DSLContext tx, long subject, Held held) {
        if (held.item() != Item.PERSON) return held.fields();
        Map<String, String> fields = new TreeMap<>(held.fields());
        fields.replaceAll((field, words) -> ChangeStore.APART.contains(field) && !words.isEmpty()
                ? ChangeStore.MARK + store.name(tx, subject, words)
                : words);
        return fields;
    }
}
