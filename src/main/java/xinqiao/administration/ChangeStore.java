package xinqiao.administration;

import static xinqiao.db.Tables.ADMINISTERED;
import static xinqiao.db.Tables.ADMINISTRATION_CHANGE;
import static xinqiao.db.Tables.ADMINISTRATION_NAME;
import static xinqiao.db.Tables.FACT;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import xinqiao.identity.Viewer;
import xinqiao.journal.By;
import xinqiao.journal.Link;

/** All SQL on changes. */
@Repository
class ChangeStore {
    private static final int LOCK = 1606;

    /** What somebody is called. */
    static final Set<String> APART = Set.of("name", "latin", "staff-no");

    /** Before the number of a name that stands apart. */
    static final String MARK = "@";

    /** Where a thing's journal ends. */
    record Head(long id, Link link) {}

    void lock(DSLContext tx) {
        tx.query("select pg_advisory_xact_lock({0})", DSL.val(LOCK)).execute();
    }

    int version(DSLContext tx, Item item, String key) {
        return tx.select(ADMINISTERED.SEQ)
                .from(ADMINISTERED)
                .where(ADMINISTERED.ITEM.eq(item.name()), ADMINISTERED.KEY.eq(key))
                .fetchOptional(ADMINISTERED.SEQ)
                .orElse(0);
    }

    Head head(DSLContext tx, Held held, String housePath) {
        tx.insertInto(ADMINISTERED)
                .set(ADMINISTERED.ITEM, held.item().name())
                .set(ADMINISTERED.KEY, held.key())
                .set(ADMINISTERED.HOUSE_PATH, housePath)
                .set(ADMINISTERED.SEQ, Link.START.seq())
                .set(ADMINISTERED.HASH, Link.START.hash())
                .onConflictDoNothing()
                .execute();
        return tx.selectFrom(ADMINISTERED)
                .where(ADMINISTERED.ITEM.eq(held.item().name()), ADMINISTERED.KEY.eq(held.key()))
                .forUpdate()
                .fetchSingle(row -> new Head(row.getId(), new Link(row.getSeq(), row.getHash())));
    }

    void add(
            DSLContext tx, Viewer who, long subject, Link link, Deed deed, String title, String housePath, Instant at) {
        tx.update(ADMINISTERED)
                .set(ADMINISTERED.HOUSE_PATH, housePath)
                .set(ADMINISTERED.SEQ, link.seq())
                .set(ADMINISTERED.HASH, link.hash())
                .where(ADMINISTERED.ID.eq(subject))
                .execute();
        tx.insertInto(ADMINISTRATION_CHANGE)
                .set(ADMINISTRATION_CHANGE.SUBJECT, subject)
                .set(ADMINISTRATION_CHANGE.SEQ, link.seq())
                .set(ADMINISTRATION_CHANGE.AT, at.atOffset(ZoneOffset.UTC))
                .set(ADMINISTRATION_CHANGE.DEED, deed.name())
                .set(ADMINISTRATION_CHANGE.TITLE, title)
                .set(ADMINISTRATION_CHANGE.BY_NAME, By.of(who).name())
                .set(ADMINISTRATION_CHANGE.HOUSE_PATH, housePath)
                .execute();
    }

    /** The number under which the words stand apart; the same words have one. */
    long name(DSLContext tx, long subject, String words) {
        return tx.select(ADMINISTRATION_NAME.ID)
                .from(ADMINISTRATION_NAME)
                .where(ADMINISTRATION_NAME.SUBJECT.eq(subject))
                .and(ADMINISTRATION_NAME.WORDS.eq(words))
                .fetchOptional(ADMINISTRATION_NAME.ID)
                .orElseGet(() -> tx.insertInto(ADMINISTRATION_NAME)
                        .set(ADMINISTRATION_NAME.SUBJECT, subject)
                        .set(ADMINISTRATION_NAME.WORDS, words)
                        .returningResult(ADMINISTRATION_NAME.ID)
                        .fetchSingle()
                        .value1());
    }

    private static Map<String, String> names(DSLContext tx, Set<Long> subjects) {
        Map<String, String> names = new HashMap<>();
        if (!subjects.isEmpty())
            tx.select(ADMINISTRATION_NAME.ID, ADMINISTRATION_NAME.WORDS)
                    .from(ADMINISTRATION_NAME)
                    .where(ADMINISTRATION_NAME.SUBJECT.in(subjects))
                    .forEach(row -> names.put(MARK + row.value1(), row.value2()));
        return names;
    }

    /** The newest first. */
    List<Change> changes(DSLContext tx, Condition which, int size) {
        var rows = tx.select(
                        ADMINISTRATION_CHANGE.ID,
                        ADMINISTRATION_CHANGE.SUBJECT,
                        ADMINISTERED.ITEM,
                        ADMINISTERED.KEY,
                        ADMINISTRATION_CHANGE.SEQ,
                        ADMINISTRATION_CHANGE.DEED,
                        ADMINISTRATION_CHANGE.TITLE,
                        ADMINISTRATION_CHANGE.AT,
                        ADMINISTRATION_CHANGE.BY_NAME,
                        FACT.PAYLOAD)
                .from(ADMINISTRATION_CHANGE)
                .join(ADMINISTERED)
                .on(ADMINISTERED.ID.eq(ADMINISTRATION_CHANGE.SUBJECT))
                .join(FACT)
                .on(FACT.STREAM.eq(ChangeBook.STREAM))
                .and(FACT.STREAM_ID.eq(ADMINISTRATION_CHANGE.SUBJECT))
                .and(FACT.SEQ.eq(ADMINISTRATION_CHANGE.SEQ))
                .where(which)
                .orderBy(ADMINISTRATION_CHANGE.ID.desc())
                .limit(size)
                .fetch();
        var people = rows.stream()
                .filter(row -> row.get(ADMINISTERED.ITEM).equals(Item.PERSON.name()))
                .map(row -> row.get(ADMINISTRATION_CHANGE.SUBJECT))
                .collect(Collectors.toSet());
        var names = names(tx, people);
        return rows.map(row -> change(row, names));
    }

    static Condition which(ChangeFilter filter, @Nullable Long before) {
        Condition which = before == null ? DSL.noCondition() : ADMINISTRATION_CHANGE.ID.lt(before);
        if (!filter.who().isEmpty()) which = which.and(ADMINISTRATION_CHANGE.BY_NAME.containsIgnoreCase(filter.who()));
        if (!filter.title().isEmpty())
            which = which.and(ADMINISTRATION_CHANGE.TITLE.containsIgnoreCase(filter.title()));
        if (filter.item() != null)
            which = which.and(ADMINISTERED.ITEM.eq(filter.item().name()));
        if (filter.from() != null)
            which = which.and(ADMINISTRATION_CHANGE.AT.ge(filter.from().atOffset(ZoneOffset.UTC)));
        if (filter.before() != null)
            which = which.and(ADMINISTRATION_CHANGE.AT.lt(filter.before().atOffset(ZoneOffset.UTC)));
        return which;
    }

    static Condition of(Item item, String key) {
        return ADMINISTERED.ITEM.eq(item.name()).and(ADMINISTERED.KEY.eq(key));
    }

    static Condition of(long id) {
        return ADMINISTRATION_CHANGE.ID.eq(id);
    }

    private static Change change(Record row, Map<String, String> names) {
        JsonNode payload = JsonMapper.shared().readTree(row.get(FACT.PAYLOAD));
        return new Change(
                row.get(ADMINISTRATION_CHANGE.ID),
                Item.valueOf(row.get(ADMINISTERED.ITEM)),
                row.get(ADMINISTERED.KEY),
                row.get(ADMINISTRATION_CHANGE.SEQ),
                Deed.valueOf(row.get(ADMINISTRATION_CHANGE.DEED)),
                row.get(ADMINISTRATION_CHANGE.TITLE),
                row.get(ADMINISTRATION_CHANGE.AT).toInstant(),
                row.get(ADMINISTRATION_CHANGE.BY_NAME),
                fields(payload.get("before"), names),
                fields(payload.get("after"), names));
    }

    private static Map<String, String> fields(JsonNode node, Map<String, String> names) {
        Map<String, String> fields = new TreeMap<>();
        node.properties()
                .forEach(field -> fields.put(field.getKey(), field.getValue().asString()));
        fields.replaceAll((field, words) -> APART.contains(field) ? names.getOrDefault(words, words) : words);
        return fields;
    }
}
