package xinqiao.journal;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.resultQuery;
import static org.jooq.impl.DSL.row;
import static xinqiao.db.Tables.FACT;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.CommonTableExpression;
import org.jooq.DSLContext;
import org.jooq.Insert;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.FactRecord;

/** All SQL on facts. */
@Component
class FactStore {
    /** How many rows a walk holds in memory at a time. */
    static final int BATCH = 5_000;

    private static final List<SelectFieldOrAsterisk> CONTENT = List.of(
            FACT.STREAM,
            FACT.STREAM_ID,
            FACT.SEQ,
            FACT.DIRECT_CUSTOMS,
            FACT.AT,
            FACT.BY_KIND,
            FACT.BY_ACCOUNT,
            FACT.BY_POST,
            FACT.BY_NAME,
            FACT.KIND,
            FACT.PAYLOAD,
            FACT.PREV,
            FACT.HASH);

    void insert(DSLContext tx, List<Fact> facts) {
        tx.execute(insertion(facts));
    }

    /** As a part of a larger statement; asks nothing back, since what is asked back has to be in the writer's sight. */
    static CommonTableExpression<?> beside(List<Fact> facts) {
        return name("written").as(resultQuery("{0}", insertion(facts)));
    }

    private static Insert<FactRecord> insertion(List<Fact> facts) {
        var insert = DSL.insertInto(FACT)
                .columns(
                        FACT.STREAM,
                        FACT.STREAM_ID,
                        FACT.SEQ,
                        FACT.DIRECT_CUSTOMS,
                        FACT.AT,
                        FACT.BY_KIND,
                        FACT.BY_ACCOUNT,
                        FACT.BY_POST,
                        FACT.BY_NAME,
                        FACT.KIND,
                        FACT.PAYLOAD,
                        FACT.PREV,
                        FACT.HASH);
        for (Fact fact : facts) {
            insert = insert.values(
                    fact.stream().kind(),
                    fact.stream().id(),
                    fact.seq(),
                    fact.stream().directCustoms(),
                    fact.at().atOffset(ZoneOffset.UTC),
                    fact.by().kind(),
                    fact.by().account(),
                    fact.by().post(),
                    fact.by().name(),
                    fact.entry().kind(),
                    fact.entry().payload(),
                    fact.prev(),
                    fact.hash());
        }
        return insert;
    }

    /** The facts after a place, in the order of streams and numbers. */
    List<Fact> after(DSLContext tx, Place place) {
        return tx.select(CONTENT)
                .from(FACT)
                .where(row(FACT.STREAM, FACT.STREAM_ID, FACT.SEQ).gt(place.kind(), place.id(), place.seq()))
                .orderBy(FACT.STREAM, FACT.STREAM_ID, FACT.SEQ)
                .limit(BATCH)
                .fetch(FactStore::fact);
    }

    /** The facts of one stream, oldest first; only those that the viewer of the transaction may read. */
    List<Fact> of(DSLContext tx, String kind, long id) {
        return tx.select(CONTENT)
                .from(FACT)
                .where(FACT.STREAM.eq(kind), FACT.STREAM_ID.eq(id))
                .orderBy(FACT.SEQ)
                .fetch(FactStore::fact);
    }

    /** How many facts of a kind somebody has brought about since then, of those that the viewer may read. */
    int count(DSLContext tx, String kind, long account, Instant since) {
        return tx.fetchCount(
                FACT,
                FACT.KIND.eq(DSL.inline(kind)), // as it stands in the index
                FACT.BY_ACCOUNT.eq(account),
                FACT.AT.ge(since.atOffset(ZoneOffset.UTC)));
    }

    /** Where one stream ends. */
    Link end(DSLContext tx, String kind, long id) {
        return tx.select(FACT.SEQ, FACT.HASH)
                .from(FACT)
                .where(FACT.STREAM.eq(kind), FACT.STREAM_ID.eq(id))
                .orderBy(FACT.SEQ.desc())
                .limit(1)
                .fetchOptional(row -> new Link(row.value1(), row.value2()))
                .orElse(Link.START);
    }

    private static Fact fact(Record row) {
        return new Fact(
                new Stream(row.get(FACT.STREAM), row.get(FACT.STREAM_ID), row.get(FACT.DIRECT_CUSTOMS)),
                row.get(FACT.SEQ),
                row.get(FACT.AT).toInstant(),
                new By(row.get(FACT.BY_KIND), row.get(FACT.BY_ACCOUNT), row.get(FACT.BY_POST), row.get(FACT.BY_NAME)),
                new Entry(row.get(FACT.KIND), row.get(FACT.PAYLOAD)),
                row.get(FACT.PREV),
                row.get(FACT.HASH));
    }

    /** Where a walk over all streams stands. */
    record Place(String kind, long id, int seq) {
        static final Place START = new Place("", Long.MIN_VALUE, 0);
    }
}
