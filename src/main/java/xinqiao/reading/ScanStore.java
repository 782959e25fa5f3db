package xinqiao.reading;

import static xinqiao.db.Tables.SCAN;
import static xinqiao.db.Tables.SCAN_PAGE;
import static xinqiao.db.Tables.SCAN_WISH;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.ScanRecord;
import xinqiao.journal.Link;
import xinqiao.journal.StreamHeads;

/** All SQL on files that are read and who chose them; it remembers where their chains end. What they say: {@link PageStore}. */
@Component
class ScanStore implements StreamHeads {
    static final String STREAM = "scan";

    @Override
    public String kind() {
        return STREAM;
    }

    @Override
    public List<Head> after(DSLContext tx, long id, int limit) {
        return tx.select(SCAN.ID, SCAN.SEQ, SCAN.HASH)
                .from(SCAN)
                .where(SCAN.ID.gt(id))
                .and(SCAN.SEQ.gt(0))
                .orderBy(SCAN.ID)
                .limit(limit)
                .fetch(row -> new Head(row.value1(), new Link(row.value2(), row.value3())));
    }

    Optional<Scan> find(DSLContext tx, long id) {
        return tx.selectFrom(SCAN).where(SCAN.ID.eq(id)).fetchOptional().map(row -> scan(tx, row));
    }

    /** Those of some contents, by content. */
    Map<String, Scan> of(DSLContext tx, Collection<String> contents) {
        return tx.selectFrom(SCAN).where(SCAN.SHA256.in(contents)).fetch().stream()
                .map(row -> scan(tx, row))
                .collect(Collectors.toMap(Scan::sha256, Function.identity()));
    }

    /** The newest that wait, were stopped, or couldn't be opened. */
    List<Scan> unfinished(DSLContext tx, int most) {
        return tx.selectFrom(SCAN)
                .where(SCAN.STATE.ne(DSL.inline(Scan.State.DONE.name())))
                .orderBy(SCAN.ID.desc())
                .limit(most)
                .fetch()
                .map(row -> scan(tx, row));
    }

    private static Scan scan(DSLContext tx, ScanRecord row) {
        var failed = tx.select(SCAN_PAGE.PAGE, SCAN_PAGE.FAILURE)
                .from(SCAN_PAGE)
                .where(SCAN_PAGE.SCAN_ID.eq(row.getId()))
                .and(SCAN_PAGE.FAILURE.isNotNull())
                .orderBy(SCAN_PAGE.PAGE)
                .fetch(page -> new Scan.Failed(page.value1(), Objects.requireNonNull(page.value2())));
        int done = tx.fetchCount(SCAN_PAGE, SCAN_PAGE.SCAN_ID.eq(row.getId()));
        return new Scan(
                row.getId(),
                row.getSha256(),
                row.getType(),
                Scan.State.valueOf(row.getState()),
                row.getPages(),
                done,
                failed,
                row.getFailure());
    }

    /** Somebody chose a file that is no file of a case yet. Empty for a kind that has no pages to be read. */
    Optional<Long> wish(DSLContext tx, long person, String sha256, String type, Instant at) {
        Long id = tx.select(DSL.field("scan_due({0}, {1})", Long.class, DSL.val(sha256), DSL.val(type)))
                .fetchOne(0, Long.class);
        if (id == null) return Optional.empty();
        tx.insertInto(SCAN_WISH)
                .set(SCAN_WISH.SCAN_ID, id)
                .set(SCAN_WISH.PERSON_ID, person)
                .set(SCAN_WISH.AT, time(at))
                .onConflict(SCAN_WISH.SCAN_ID, SCAN_WISH.PERSON_ID)
                .doUpdate()
                .set(SCAN_WISH.AT, time(at))
                .execute();
        return Optional.of(id);
    }

    /** To be read once more, as far as it isn't. */
    boolean again(DSLContext tx, long id) {
        return tx.update(SCAN)
                        .set(SCAN.STATE, Scan.State.DUE.name())
                        .set(SCAN.TRIES, 0)
                        .setNull(SCAN.FAILURE)
                        .where(SCAN.ID.eq(id))
                        .and(SCAN.STATE.notIn(Scan.State.DUE.name(), Scan.State.READING.name()))
                        .execute()
                == 1;
    }

    boolean stop(DSLContext tx, long id) {
        return tx.update(SCAN)
                        .set(SCAN.STATE, Scan.State.STOPPED.name())
                        .setNull(SCAN.LEASE)
                        .setNull(SCAN.LEASE_UNTIL)
                        .where(SCAN.ID.eq(id))
                        .and(SCAN.STATE.in(Scan.State.DUE.name(), Scan.State.READING.name()))
                        .execute()
                == 1;
    }

    Optional<ScanRecord> lock(DSLContext tx, long id) {
        return tx.selectFrom(SCAN).where(SCAN.ID.eq(id)).forUpdate().fetchOptional();
    }

    void move(DSLContext tx, long id, String directCustoms, Link link) {
        tx.update(SCAN)
                .set(SCAN.DIRECT_CUSTOMS, directCustoms)
                .set(SCAN.SEQ, link.seq())
                .set(SCAN.HASH, link.hash())
                .where(SCAN.ID.eq(id))
                .execute();
    }

    /** Wishes that nobody came back to, then what no file has any more. */
    int sweep(DSLContext tx, Instant before, int most) {
        tx.deleteFrom(SCAN_WISH).where(SCAN_WISH.AT.lt(time(before))).execute();
        var gone = tx.resultQuery("select scan_forsaken({0})", DSL.val(most)).fetch(0, Long.class);
        tx.deleteFrom(SCAN_PAGE).where(SCAN_PAGE.SCAN_ID.in(gone)).execute();
        return tx.deleteFrom(SCAN).where(SCAN.ID.in(gone)).execute();
    }

    static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
