package xinqiao.journal;

import static org.jooq.impl.DSL.row;
import static xinqiao.db.Tables.FACT;
import static xinqiao.db.Tables.JOURNAL_SEAL;
import static xinqiao.db.Tables.READING;

import java.time.ZoneOffset;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.JournalSealRecord;
import xinqiao.journal.rules.Seal;

/** All SQL on seals and on what they cover. */
@Component
class SealStore {

    /** Waits for any other sealer, until the end of the transaction. */
    void lock(DSLContext tx) {
        tx.execute("select pg_advisory_xact_lock(hashtext('xinqiao.journal.seal'))");
    }

    /** The first transaction that may still be running: everything before it is finished and will not change. */
    long horizon(DSLContext tx) {
        return tx.resultQuery("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint")
                .fetchSingleInto(long.class);
    }

    Seal last(DSLContext tx) {
        return tx.selectFrom(JOURNAL_SEAL)
                .orderBy(JOURNAL_SEAL.NO.desc())
                .limit(1)
                .fetchOptional(SealStore::seal)
                .orElse(Seal.NONE);
    }

    List<Seal> after(DSLContext tx, int no) {
        return tx.selectFrom(JOURNAL_SEAL)
                .where(JOURNAL_SEAL.NO.gt(no))
                .orderBy(JOURNAL_SEAL.NO)
                .limit(FactStore.BATCH)
                .fetch(SealStore::seal);
    }

    void insert(DSLContext tx, Seal seal) {
        tx.insertInto(JOURNAL_SEAL)
                .set(JOURNAL_SEAL.NO, seal.no())
                .set(JOURNAL_SEAL.FROM_XID, seal.fromXid())
                .set(JOURNAL_SEAL.TO_XID, seal.toXid())
                .set(JOURNAL_SEAL.FACTS, seal.facts())
                .set(JOURNAL_SEAL.FACT_DIGEST, seal.factDigest())
                .set(JOURNAL_SEAL.READINGS, seal.readings())
                .set(JOURNAL_SEAL.READING_DIGEST, seal.readingDigest())
                .set(JOURNAL_SEAL.AT, seal.at().atOffset(ZoneOffset.UTC))
                .set(JOURNAL_SEAL.PREV, seal.prev())
                .set(JOURNAL_SEAL.HASH, seal.hash())
                .execute();
    }

    /** The facts from a transaction up to, not including, another, in sealing order, after a mark. */
    List<Mark> facts(DSLContext tx, Mark after, long toXid) {
        return tx.select(FACT.XID, FACT.ID, FACT.HASH)
                .from(FACT)
                .where(row(FACT.XID, FACT.ID).gt(after.xid(), after.id()), FACT.XID.lt(toXid))
                .orderBy(FACT.XID, FACT.ID)
                .limit(FactStore.BATCH)
                .fetch(row -> new Mark(row.value1(), row.value2(), row.value3()));
    }

    /** The same of readings. */
    List<Mark> readings(DSLContext tx, Mark after, long toXid) {
        return tx.selectFrom(READING)
                .where(row(READING.XID, READING.ID).gt(after.xid(), after.id()), READING.XID.lt(toXid))
                .orderBy(READING.XID, READING.ID)
                .limit(FactStore.BATCH)
                .fetch(row -> new Mark(
                        row.getXid(), row.getId(), ReadingStore.reading(row).hash()));
    }

    private static Seal seal(JournalSealRecord row) {
        return new Seal(
                row.getNo(),
                row.getFromXid(),
                row.getToXid(),
                row.getFacts(),
                row.getFactDigest(),
                row.getReadings(),
                row.getReadingDigest(),
                row.getAt().toInstant(),
                row.getPrev(),
                row.getHash());
    }

    /** A row's place in the sealing order, and its hash. */
    record Mark(long xid, long id, byte[] hash) {
        /** Before everything of a transaction. */
        static Mark before(long xid) {
            return new Mark(xid, Long.MIN_VALUE, new byte[0]);
        }
    }
}
