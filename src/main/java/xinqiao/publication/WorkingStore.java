package xinqiao.publication;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;
import static xinqiao.db.Tables.PUBLIC_DOCUMENT;
import static xinqiao.db.Tables.PUBLIC_FILE;
import static xinqiao.db.Tables.PUBLIC_FILE_INSIDE;
import static xinqiao.db.Tables.PUBLIC_ORIGINAL;
import static xinqiao.db.Tables.PUBLIC_VERSION;
import static xinqiao.db.Tables.PUBLIC_VERSION_CLOSED;
import static xinqiao.db.Tables.PUBLIC_VERSION_INSIDE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectLimitStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.PublicDocumentRecord;
import xinqiao.db.tables.records.PublicVersionInsideRecord;
import xinqiao.db.tables.records.PublicVersionRecord;
import xinqiao.petition.NotThere;
import xinqiao.procedure.DirectGround;
import xinqiao.procedure.ReplyKind;

/** Versions on their way, with their files. What the viewer may not see isn't there. */
@Component
class WorkingStore {
    private static final int MOST = 500;
    private static final xinqiao.db.tables.PublicDocument LAST = PUBLIC_DOCUMENT.as("last");
    private static final Condition OPEN = PUBLIC_VERSION.STATE.in(Arrays.stream(VersionState.values())
            .filter(VersionState::open)
            .map(Enum::name)
            .toList());

    private static final xinqiao.db.tables.PublicVersion LATER = PUBLIC_VERSION.as("later");

    /** Locked for an act. @throws NotThere for what isn't there and for what the viewer may not see */
    PublicDocumentRecord lock(DSLContext tx, long id) {
        return tx.selectFrom(PUBLIC_DOCUMENT)
                .where(PUBLIC_DOCUMENT.ID.eq(id))
                .forNoKeyUpdate()
                .fetchOptional()
                .orElseThrow(() -> new NotThere(id));
    }

    PublicDocumentRecord document(DSLContext tx, long id) {
        return tx.selectFrom(PUBLIC_DOCUMENT)
                .where(PUBLIC_DOCUMENT.ID.eq(id))
                .fetchOptional()
                .orElseThrow(() -> new NotThere(id));
    }

    /** A version: its row, and the one with what is thought about it inside. */
    record Rows(PublicVersionRecord version, PublicVersionInsideRecord inside) {}

    /** Every version, the newest first. */
    List<Rows> versions(DSLContext tx, long id) {
        return rows(tx, PUBLIC_VERSION.DOCUMENT_ID.eq(id)).fetch(WorkingStore::rows);
    }

    private static SelectLimitStep<Record> rows(DSLContext tx, Condition which) {
        return tx.select(PUBLIC_VERSION.fields())
                .select(PUBLIC_VERSION_INSIDE.fields())
                .from(PUBLIC_VERSION)
                .join(PUBLIC_VERSION_INSIDE)
                .on(PUBLIC_VERSION_INSIDE.DOCUMENT_ID.eq(PUBLIC_VERSION.DOCUMENT_ID))
                .and(PUBLIC_VERSION_INSIDE.VERSION.eq(PUBLIC_VERSION.VERSION))
                .where(which)
                .orderBy(PUBLIC_VERSION.VERSION.desc());
    }

    private static Rows rows(Record row) {
        return new Rows(row.into(PUBLIC_VERSION), row.into(PUBLIC_VERSION_INSIDE));
    }

    /** The newest; what was dropped only where there is nothing else. */
    Rows newest(DSLContext tx, long id) {
        List<Rows> all = versions(tx, id);
        return all.stream()
                .filter(each -> !each.version().getState().equals(VersionState.DROPPED.name()))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElseThrow(() -> new NotThere(id));
    }

    /** One of them. */
    Rows version(DSLContext tx, long id, int version) {
        return versions(tx, id).stream()
                .filter(each -> each.version().getVersion() == version)
                .findFirst()
                .orElseThrow(() -> new NotThere(id));
    }

    void begin(DSLContext tx, Rows rows) {
        tx.insertInto(PUBLIC_VERSION).set(rows.version()).execute();
        rows.inside().setDocumentId(rows.version().getDocumentId());
        rows.inside().setVersion(rows.version().getVersion());
        tx.insertInto(PUBLIC_VERSION_INSIDE).set(rows.inside()).execute();
    }

    void write(DSLContext tx, Rows rows) {
        tx.update(PUBLIC_VERSION)
                .set(rows.version())
                .where(PUBLIC_VERSION.DOCUMENT_ID.eq(rows.version().getDocumentId()))
                .and(PUBLIC_VERSION.VERSION.eq(rows.version().getVersion()))
                .execute();
        tx.update(PUBLIC_VERSION_INSIDE)
                .set(rows.inside())
                .where(PUBLIC_VERSION_INSIDE.DOCUMENT_ID.eq(rows.inside().getDocumentId()))
                .and(PUBLIC_VERSION_INSIDE.VERSION.eq(rows.inside().getVersion()))
                .execute();
    }

    /** What was public until now. */
    void supersede(DSLContext tx, long id) {
        tx.update(PUBLIC_VERSION)
                .set(PUBLIC_VERSION.STATE, VersionState.SUPERSEDED.name())
                .where(PUBLIC_VERSION.DOCUMENT_ID.eq(id))
                .and(PUBLIC_VERSION.STATE.eq(VersionState.PUBLISHED.name()))
                .execute();
    }

    /** What was public until then and isn't to be read any more. @param words what whoever comes for it is told */
    void close(DSLContext tx, long id, LocalDate on, String words) {
        for (int version : tx.update(PUBLIC_VERSION)
                .set(PUBLIC_VERSION.STATE, VersionState.CLOSED.name())
                .where(PUBLIC_VERSION.DOCUMENT_ID.eq(id))
                .and(PUBLIC_VERSION.STATE.in(VersionState.PUBLISHED.name(), VersionState.SUPERSEDED.name()))
                .returningResult(PUBLIC_VERSION.VERSION)
                .fetch(PUBLIC_VERSION.VERSION))
            tx.insertInto(PUBLIC_VERSION_CLOSED)
                    .set(PUBLIC_VERSION_CLOSED.DOCUMENT_ID, id)
                    .set(PUBLIC_VERSION_CLOSED.VERSION, version)
                    .set(PUBLIC_VERSION_CLOSED.ON_DAY, on)
                    .set(PUBLIC_VERSION_CLOSED.WORDS, words)
                    .execute();
    }

    /** The copy under the number of what it was made from, which stays inside. */
    void replace(DSLContext tx, long id, int version, Attached original, Attached copy, List<Finding> found) {
        detach(tx, id, version, original.no());
        tx.insertInto(PUBLIC_ORIGINAL)
                .set(PUBLIC_ORIGINAL.DOCUMENT_ID, id)
                .set(PUBLIC_ORIGINAL.VERSION, version)
                .set(PUBLIC_ORIGINAL.NO, (short) original.no())
                .set(PUBLIC_ORIGINAL.SHA256, original.sha256())
                .set(PUBLIC_ORIGINAL.NAME, original.name())
                .set(PUBLIC_ORIGINAL.TYPE, original.type())
                .set(PUBLIC_ORIGINAL.SIZE, original.size())
                .execute();
        insert(tx, id, version, original.no(), copy, found);
    }

    /** What the public files of a version were made from, by their numbers. */
    List<Attached> originals(DSLContext tx, long id, int version) {
        return tx.selectFrom(PUBLIC_ORIGINAL)
                .where(PUBLIC_ORIGINAL.DOCUMENT_ID.eq(id))
                .and(PUBLIC_ORIGINAL.VERSION.eq(version))
                .orderBy(PUBLIC_ORIGINAL.NO)
                .fetch(each ->
                        new Attached(each.getNo(), each.getSha256(), each.getName(), each.getType(), each.getSize()));
    }

    void attach(DSLContext tx, long id, int version, Attached file, List<Finding> found) {
        int no = tx.select(coalesce(max(PUBLIC_FILE.NO), DSL.inline((short) 0)))
                        .from(PUBLIC_FILE)
                        .where(PUBLIC_FILE.DOCUMENT_ID.eq(id))
                        .and(PUBLIC_FILE.VERSION.eq(version))
                        .fetchSingle()
                        .value1()
                + 1;
        insert(tx, id, version, no, file, found);
    }

    private static void insert(DSLContext tx, long id, int version, int no, Attached file, List<Finding> found) {
        tx.insertInto(PUBLIC_FILE)
                .set(PUBLIC_FILE.DOCUMENT_ID, id)
                .set(PUBLIC_FILE.VERSION, version)
                .set(PUBLIC_FILE.NO, (short) no)
                .set(PUBLIC_FILE.SHA256, file.sha256())
                .set(PUBLIC_FILE.NAME, file.name())
                .set(PUBLIC_FILE.TYPE, file.type())
                .set(PUBLIC_FILE.SIZE, file.size())
                .execute();
        tx.insertInto(PUBLIC_FILE_INSIDE)
                .set(PUBLIC_FILE_INSIDE.DOCUMENT_ID, id)
                .set(PUBLIC_FILE_INSIDE.VERSION, version)
                .set(PUBLIC_FILE_INSIDE.NO, (short) no)
                .set(PUBLIC_FILE_INSIDE.FOUND, DocumentJson.write(found))
                .execute();
    }

    void detach(DSLContext tx, long id, int version, int no) {
        tx.deleteFrom(PUBLIC_ORIGINAL)
                .where(PUBLIC_ORIGINAL.DOCUMENT_ID.eq(id))
                .and(PUBLIC_ORIGINAL.VERSION.eq(version))
                .and(PUBLIC_ORIGINAL.NO.eq((short) no))
                .execute();
        tx.deleteFrom(PUBLIC_FILE)
                .where(PUBLIC_FILE.DOCUMENT_ID.eq(id))
                .and(PUBLIC_FILE.VERSION.eq(version))
                .and(PUBLIC_FILE.NO.eq((short) no))
                .execute();
    }

    /** Another version begins with the files of the one before. */
    void copyFiles(DSLContext tx, long id, int from, int to) {
        tx.insertInto(
                        PUBLIC_FILE,
                        PUBLIC_FILE.DOCUMENT_ID,
                        PUBLIC_FILE.VERSION,
                        PUBLIC_FILE.NO,
                        PUBLIC_FILE.SHA256,
                        PUBLIC_FILE.NAME,
                        PUBLIC_FILE.TYPE,
                        PUBLIC_FILE.SIZE)
                .select(tx.select(
                                PUBLIC_FILE.DOCUMENT_ID,
                                DSL.inline(to),
                                PUBLIC_FILE.NO,
                                PUBLIC_FILE.SHA256,
                                PUBLIC_FILE.NAME,
                                PUBLIC_FILE.TYPE,
                                PUBLIC_FILE.SIZE)
                        .from(PUBLIC_FILE)
                        .where(PUBLIC_FILE.DOCUMENT_ID.eq(id))
                        .and(PUBLIC_FILE.VERSION.eq(from)))
                .execute();
        tx.insertInto(
                        PUBLIC_FILE_INSIDE,
                        PUBLIC_FILE_INSIDE.DOCUMENT_ID,
                        PUBLIC_FILE_INSIDE.VERSION,
                        PUBLIC_FILE_INSIDE.NO,
                        PUBLIC_FILE_INSIDE.FOUND)
                .select(tx.select(
                                PUBLIC_FILE_INSIDE.DOCUMENT_ID,
                                DSL.inline(to),
                                PUBLIC_FILE_INSIDE.NO,
                                PUBLIC_FILE_INSIDE.FOUND)
                        .from(PUBLIC_FILE_INSIDE)
                        .where(PUBLIC_FILE_INSIDE.DOCUMENT_ID.eq(id))
                        .and(PUBLIC_FILE_INSIDE.VERSION.eq(from)))
                .execute();
    }

    /** What a house works on, and what it decided not to publish until it looks at it again; the longest formed first. */
    List<Working> unfinished(DSLContext tx, String house) {
        return lines(
                tx,
                house,
                OPEN.or(PUBLIC_VERSION
                        .STATE
                        .eq(VersionState.REFUSED.name())
                        .and(PUBLIC_VERSION.REEXAMINE_ON.isNotNull())));
    }

    /**
     * What a house published with an approval whose papers aren't archived yet, where no other version has begun; the
     * longest formed first.
     */
    List<Working> unarchived(DSLContext tx, String house) {
        return lines(
                tx,
                house,
                PUBLIC_VERSION
                        .STATE
                        .eq(VersionState.PUBLISHED.name())
                        .and(PUBLIC_VERSION_INSIDE.APPROVER.isNotNull())
                        .and(PUBLIC_VERSION.ARCHIVED_ON.isNull())
                        .andNotExists(selectOne()
                                .from(LATER)
                                .where(LATER.DOCUMENT_ID.eq(PUBLIC_VERSION.DOCUMENT_ID))
                                .and(LATER.VERSION.gt(PUBLIC_VERSION.VERSION))
                                .and(LATER.STATE.ne(VersionState.DROPPED.name()))));
    }

    private static List<Working> lines(DSLContext tx, String house, Condition which) {
        var rows = tx.select(PUBLIC_DOCUMENT.fields())
                .select(PUBLIC_VERSION.fields())
                .select(PUBLIC_VERSION_INSIDE.fields())
                .from(PUBLIC_VERSION)
                .join(PUBLIC_DOCUMENT)
                .on(PUBLIC_DOCUMENT.ID.eq(PUBLIC_VERSION.DOCUMENT_ID))
                .join(PUBLIC_VERSION_INSIDE)
                .on(PUBLIC_VERSION_INSIDE.DOCUMENT_ID.eq(PUBLIC_VERSION.DOCUMENT_ID))
                .and(PUBLIC_VERSION_INSIDE.VERSION.eq(PUBLIC_VERSION.VERSION))
                .where(PUBLIC_DOCUMENT.HOUSE_CODE.eq(house))
                .and(which)
                .orderBy(PUBLIC_VERSION.FORMED_ON, PUBLIC_DOCUMENT.ID)
                .limit(MOST)
                .fetch();
        return rows.stream()
                .map(row -> read(row.into(PUBLIC_DOCUMENT), rows(row), List.of(), List.of()))
                .toList();
    }

    /**
     * What a house made public, or doesn't any more; the last changed first.
     *
     * @param before the last one of the page before
     */
    List<PublicDocument> finished(DSLContext tx, String house, DocumentState state, @Nullable Long before, int limit) {
        Condition there = finished(house, state);
        if (before != null)
            there = there.and(row(PUBLIC_DOCUMENT.CHANGED_ON, PUBLIC_DOCUMENT.ID)
                    .lt(DSL.select(LAST.CHANGED_ON, LAST.ID).from(LAST).where(LAST.ID.eq(before))));
        return tx.selectFrom(PUBLIC_DOCUMENT)
                .where(there)
                .orderBy(PUBLIC_DOCUMENT.CHANGED_ON.desc(), PUBLIC_DOCUMENT.ID.desc())
                .limit(limit)
                .fetch(PublicDocumentStore::read);
    }

    int countFinished(DSLContext tx, String house, DocumentState state) {
        return tx.fetchCount(PUBLIC_DOCUMENT, finished(house, state));
    }

    private static Condition finished(String house, DocumentState state) {
        return PUBLIC_DOCUMENT.HOUSE_CODE.eq(house).and(PUBLIC_DOCUMENT.STATE.eq(state.name()));
    }

    /** What is to become public by then. */
    List<Long> due(DSLContext tx, Instant now) {
        return tx.select(PUBLIC_VERSION.DOCUMENT_ID)
                .from(PUBLIC_VERSION)
                .where(PUBLIC_VERSION.STATE.eq(VersionState.SCHEDULED.name()))
                .and(PUBLIC_VERSION.SCHEDULED_AT.le(now.atOffset(ZoneOffset.UTC)))
                .orderBy(PUBLIC_VERSION.SCHEDULED_AT)
                .limit(MOST)
                .fetch(PUBLIC_VERSION.DOCUMENT_ID);
    }

    /** What is public and was to be so up to a day before. */
    List<Long> expired(DSLContext tx, LocalDate today) {
        return tx.select(PUBLIC_DOCUMENT.ID)
                .from(PUBLIC_DOCUMENT)
                .where(PUBLIC_DOCUMENT.STATE.eq(DocumentState.PUBLISHED.name()))
                .and(PUBLIC_DOCUMENT.UNTIL.lt(today))
                .orderBy(PUBLIC_DOCUMENT.UNTIL)
                .limit(MOST)
                .fetch(PUBLIC_DOCUMENT.ID);
    }

    Working read(DSLContext tx, PublicDocumentRecord document, Rows rows) {
        var version = rows.version();
        var files = tx.selectFrom(PUBLIC_FILE)
                .where(PUBLIC_FILE.DOCUMENT_ID.eq(version.getDocumentId()))
                .and(PUBLIC_FILE.VERSION.eq(version.getVersion()))
                .orderBy(PUBLIC_FILE.NO)
                .fetch(each ->
                        new Attached(each.getNo(), each.getSha256(), each.getName(), each.getType(), each.getSize()));
        var found = tx.selectFrom(PUBLIC_FILE_INSIDE)
                .where(PUBLIC_FILE_INSIDE.DOCUMENT_ID.eq(version.getDocumentId()))
                .and(PUBLIC_FILE_INSIDE.VERSION.eq(version.getVersion()))
                .orderBy(PUBLIC_FILE_INSIDE.NO)
                .fetch(each -> DocumentJson.read(each.getFound(), Finding[].class));
        return read(
                document, rows, files, found.stream().flatMap(Arrays::stream).toList());
    }

    private static Working read(PublicDocumentRecord document, Rows rows, List<Attached> files, List<Finding> found) {
        var row = rows.version();
        return new Working(
                PublicDocumentStore.read(document),
                row.getVersion(),
                VersionState.valueOf(row.getState()),
                row.getRevision(),
                row.getFormedOn(),
                row.getPublishedOn(),
                DocumentJson.read(row.getContent(), Content.class),
                course(row, rows.inside()),
                files,
                found);
    }

    private static Course course(PublicVersionRecord row, PublicVersionInsideRecord inside) {
        Set<Long> writers = Arrays.stream(inside.getWriters()).collect(Collectors.toUnmodifiableSet());
        return new Course(
                row.getProfile(),
                inside.getDrafter(),
                writers,
                row.getDirect() == null ? null : DirectGround.valueOf(row.getDirect()),
                row.getSubmittedOn(),
                row.getSecrecyOn(),
                row.getDecidedOn(),
                inside.getApprover(),
                row.getScheduledAt() == null ? null : row.getScheduledAt().toInstant(),
                row.getGround() == null ? null : ReplyKind.valueOf(row.getGround()),
                row.getReexamineOn(),
                row.getArchivedOn(),
                said(inside));
    }

    static Said said(PublicVersionInsideRecord row) {
        return DocumentJson.read(row.getCourse(), Said.class);
    }
}
