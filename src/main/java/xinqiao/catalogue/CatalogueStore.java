package xinqiao.catalogue;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static xinqiao.db.Sequences.CATALOGUE_VERSION_ID;
import static xinqiao.db.Tables.CATALOGUE_VERSION;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.CatalogueVersionRecord;
import xinqiao.identity.Actor;
import xinqiao.journal.Entry;
import xinqiao.journal.Journal;
import xinqiao.journal.Link;
import xinqiao.journal.Stream;
import xinqiao.journal.StreamHeads;

/** All SQL on catalogues, each version written with its fact; it owns the ends of their journals. */
@Component
class CatalogueStore implements StreamHeads {
    private static final String STREAM = "catalogue";
    private static final int MOST = 500;

    private final Journal journal;
    private final Clock clock;

    CatalogueStore(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return STREAM;
    }

    @Override
    public List<Head> after(DSLContext tx, long id, int limit) {
        return StreamHeads.in(
                tx, CATALOGUE_VERSION, CATALOGUE_VERSION.ID, CATALOGUE_VERSION.SEQ, CATALOGUE_VERSION.HASH, id, limit);
    }

    void begin(DSLContext tx, Actor who, CatalogueVersionRecord row, CatalogueFact fact) {
        row.setId(tx.nextval(CATALOGUE_VERSION_ID));
        fill(tx, who, row, fact, Link.START);
        tx.insertInto(CATALOGUE_VERSION).set(row).execute();
    }

    void write(DSLContext tx, Actor who, CatalogueVersionRecord row, CatalogueFact fact) {
        fill(tx, who, row, fact, new Link(row.getSeq(), row.getHash()));
        tx.update(CATALOGUE_VERSION)
                .set(row)
                .where(CATALOGUE_VERSION.ID.eq(row.getId()))
                .execute();
    }

    private void fill(DSLContext tx, Actor who, CatalogueVersionRecord row, CatalogueFact fact, Link last) {
        var stream = new Stream(STREAM, row.getId(), row.getDirectCustoms());
        var entry = new Entry(fact.getClass().getSimpleName(), CatalogueJson.write(fact));
        Link link = journal.append(tx, who, stream, last, List.of(entry), clock.instant());
        row.setSeq(link.seq());
        row.setHash(link.hash());
    }

    Optional<CatalogueVersionRecord> lock(DSLContext tx, long id) {
        return tx.selectFrom(CATALOGUE_VERSION)
                .where(CATALOGUE_VERSION.ID.eq(id))
                .forNoKeyUpdate()
                .fetchOptional();
    }

    /** The one that holds, for the next to take its place. */
    Optional<CatalogueVersionRecord> lockInForce(DSLContext tx, String house) {
        return tx.selectFrom(CATALOGUE_VERSION)
                .where(CATALOGUE_VERSION.HOUSE_CODE.eq(house))
                .and(CATALOGUE_VERSION.STATE.eq(CatalogueState.PUBLISHED.name()))
                .forNoKeyUpdate()
                .fetchOptional();
    }

    Optional<CatalogueVersion> find(DSLContext tx, long id) {
        return tx.selectFrom(CATALOGUE_VERSION)
                .where(CATALOGUE_VERSION.ID.eq(id))
                .fetchOptional(CatalogueStore::read);
    }

    Optional<CatalogueVersion> inForce(DSLContext tx, String house) {
        return tx.selectFrom(CATALOGUE_VERSION)
                .where(CATALOGUE_VERSION.HOUSE_CODE.eq(house))
                .and(CATALOGUE_VERSION.STATE.eq(CatalogueState.PUBLISHED.name()))
                .fetchOptional(CatalogueStore::read);
    }

    /** Those that hold at or below a house. */
    List<CatalogueVersion> inForceBelow(DSLContext tx, String path) {
        return tx.selectFrom(CATALOGUE_VERSION)
                .where(CATALOGUE_VERSION.HOUSE_PATH.startsWith(path))
                .and(CATALOGUE_VERSION.STATE.eq(CatalogueState.PUBLISHED.name()))
                .orderBy(CATALOGUE_VERSION.HOUSE_PATH)
                .limit(MOST)
                .fetch(CatalogueStore::read);
    }

    /** Those of a house in sight, the newest first. */
    List<CatalogueVersion> versions(DSLContext tx, String house) {
        return tx.selectFrom(CATALOGUE_VERSION)
                .where(CATALOGUE_VERSION.HOUSE_CODE.eq(house))
                .and(CATALOGUE_VERSION.STATE.ne(CatalogueState.DROPPED.name()))
                .orderBy(CATALOGUE_VERSION.VERSION.desc())
                .limit(MOST)
                .fetch(CatalogueStore::read);
    }

    /** The number of the last version that wasn't dropped; 0 for none. */
    int lastVersion(DSLContext tx, String house) {
        return tx.select(coalesce(max(CATALOGUE_VERSION.VERSION), 0))
                .from(CATALOGUE_VERSION)
                .where(CATALOGUE_VERSION.HOUSE_CODE.eq(house))
                .and(CATALOGUE_VERSION.STATE.ne(CatalogueState.DROPPED.name()))
                .fetchSingle()
                .value1();
    }

    static CatalogueVersion read(CatalogueVersionRecord row) {
        return new CatalogueVersion(
                row.getId(),
                row.getHouseCode(),
                row.getVersion(),
                CatalogueState.valueOf(row.getState()),
                row.getBasedOn(),
                row.getSummary(),
                row.getPublishedOn(),
                CatalogueJson.items(row.getItems()));
    }
}
