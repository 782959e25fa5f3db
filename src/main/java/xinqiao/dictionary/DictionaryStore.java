package xinqiao.dictionary;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static xinqiao.db.Tables.DICTIONARY_CHAIN;
import static xinqiao.db.Tables.DICTIONARY_ENTRY;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.DictionaryEntryRecord;
import xinqiao.dictionary.DictionaryEntry.Draft;
import xinqiao.journal.Link;
import xinqiao.journal.StreamHeads;

/** All SQL on dictionaries; entries are only ever added. */
@Component
class DictionaryStore implements StreamHeads {
    private final DSLContext sql;

    DictionaryStore(DSLContext sql) {
        this.sql = sql;
    }

    /** @param id of the house's chain, which is locked until the transaction ends */
    record Chain(long id, Link end) {}

    List<DictionaryEntry> all() {
        return sql.selectFrom(DICTIONARY_ENTRY).orderBy(DICTIONARY_ENTRY.ID).fetch(DictionaryStore::read);
    }

    /** All in the transaction of a change, behind the lock of the chain. */
    DictionaryEntry add(DSLContext tx, String house, Draft draft, boolean closed) {
        int before = tx.select(coalesce(max(DICTIONARY_ENTRY.VERSION), 0))
                .from(DICTIONARY_ENTRY)
                .where(DICTIONARY_ENTRY.HOUSE_CODE.eq(house))
                .and(DICTIONARY_ENTRY.KIND.eq(draft.kind().name()))
                .and(DICTIONARY_ENTRY.CODE.eq(draft.code()))
                .fetchSingle()
                .value1();
        return tx.insertInto(DICTIONARY_ENTRY)
                .set(DICTIONARY_ENTRY.HOUSE_CODE, house)
                .set(DICTIONARY_ENTRY.KIND, draft.kind().name())
                .set(DICTIONARY_ENTRY.CODE, draft.code())
                .set(DICTIONARY_ENTRY.VERSION, before + 1)
                .set(DICTIONARY_ENTRY.ZH, draft.zh())
                .set(DICTIONARY_ENTRY.EN, draft.en())
                .set(DICTIONARY_ENTRY.ORD, draft.order())
                .set(DICTIONARY_ENTRY.LEAST, draft.least())
                .set(DICTIONARY_ENTRY.VALID_FROM, draft.validFrom())
                .set(DICTIONARY_ENTRY.CLOSED, closed)
                .returning()
                .fetchSingle(DictionaryStore::read);
    }

    Chain lock(DSLContext tx, String house) {
        tx.insertInto(DICTIONARY_CHAIN)
                .set(DICTIONARY_CHAIN.HOUSE_CODE, house)
                .onConflictDoNothing()
                .execute();
        return tx.selectFrom(DICTIONARY_CHAIN)
                .where(DICTIONARY_CHAIN.HOUSE_CODE.eq(house))
                .forUpdate()
                .fetchSingle(row -> new Chain(row.getId(), new Link(row.getSeq(), row.getHash())));
    }

    void extend(DSLContext tx, long chain, Link end) {
        tx.update(DICTIONARY_CHAIN)
                .set(DICTIONARY_CHAIN.SEQ, end.seq())
                .set(DICTIONARY_CHAIN.HASH, end.hash())
                .where(DICTIONARY_CHAIN.ID.eq(chain))
                .execute();
    }

    /** The chains of a house and those above it. */
    List<Long> chains(DSLContext tx, List<String> houses) {
        return tx.select(DICTIONARY_CHAIN.ID)
                .from(DICTIONARY_CHAIN)
                .where(DICTIONARY_CHAIN.HOUSE_CODE.in(houses))
                .fetch(DICTIONARY_CHAIN.ID);
    }

    @Override
    public String kind() {
        return Dictionaries.STREAM;
    }

    @Override
    public List<Head> after(DSLContext tx, long id, int limit) {
        return StreamHeads.in(
                tx, DICTIONARY_CHAIN, DICTIONARY_CHAIN.ID, DICTIONARY_CHAIN.SEQ, DICTIONARY_CHAIN.HASH, id, limit);
    }

    private static DictionaryEntry read(DictionaryEntryRecord row) {
        return new DictionaryEntry(
                row.getId(),
                row.getHouseCode(),
                DictionaryKind.valueOf(row.getKind()),
                row.getCode(),
                row.getVersion(),
                row.getZh(),
                row.getEn(),
                row.getOrd(),
                row.getLeast(),
                row.getValidFrom(),
                row.getClosed());
    }
}
