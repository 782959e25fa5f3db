package xinqiao.disclosure;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.selectOne;
import static xinqiao.db.Tables.APPLICATION_FILE;
import static xinqiao.db.Tables.APPLICATION_OUTGOING;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.ApplicationOutgoingRecord;
import xinqiao.disclosure.ApplicationFile.Purpose;
import xinqiao.disclosure.OutgoingFile.Fault;
import xinqiao.files.StoredFile;
import xinqiao.personal.Place;
import xinqiao.personal.Vault;
import xinqiao.petition.Upload;

/** Originals and marks of files to be given; their names and the words below the marks are sealed. */
@Component
class OutgoingStore {
    private final Vault vault;

    OutgoingStore(Vault vault) {
        this.vault = vault;
    }

    /** What is sealed. @param by everybody who ever changed the marks, and for whom they acted */
    record Details(String name, OutgoingMarks marks, Set<Long> by, List<Fault> faults) {
        Details with(OutgoingMarks changed, Set<Long> who) {
            Set<Long> all = new TreeSet<>(by);
            all.addAll(who);
            return new Details(name, changed, all, List.of());
        }

        Details faults(List<Fault> found) {
            return new Details(name, marks, by, found);
        }
    }

    /** A row as it is kept. */
    record Row(
            StoredFile original,
            Details details,
            int pages,
            int revision,
            @Nullable StoredFile copy,
            @Nullable Integer making,
            @Nullable Instant makingSince,
            Instant addedAt) {}

    static Place place(long application, int no) {
        return Place.of("application_outgoing", application, no);
    }

    void insert(DSLContext tx, long id, int no, Upload original, int pages, long by, Instant at) {
        var details = new Details(original.name(), OutgoingMarks.NONE, Set.of(by), List.of());
        tx.insertInto(APPLICATION_OUTGOING)
                .set(APPLICATION_OUTGOING.APPLICATION_ID, id)
                .set(APPLICATION_OUTGOING.NO, (short) no)
                .set(APPLICATION_OUTGOING.DETAILS, vault.seal(place(id, no), ApplicationJson.write(details)))
                .set(APPLICATION_OUTGOING.SHA256, original.sha256())
                .set(APPLICATION_OUTGOING.TYPE, original.type())
                .set(APPLICATION_OUTGOING.SIZE, original.size())
                .set(APPLICATION_OUTGOING.PAGES, pages)
                .set(APPLICATION_OUTGOING.ADDED_AT, at.atOffset(ZoneOffset.UTC))
                .execute();
    }

    /** None for whoever may not see originals. */
    Optional<Row> find(DSLContext tx, long id, int no) {
        return tx.selectFrom(APPLICATION_OUTGOING)
                .where(APPLICATION_OUTGOING.APPLICATION_ID.eq(id))
                .and(APPLICATION_OUTGOING.NO.eq((short) no))
                .fetchOptional(this::row);
    }

    private Row row(ApplicationOutgoingRecord row) {
        String json = vault.open(place(row.getApplicationId(), row.getNo()), row.getDetails());
        Details details = ApplicationJson.read(json, Details.class);
        var since = row.getMakingSince();
        return new Row(
                new StoredFile(row.getSha256(), details.name(), row.getType(), row.getSize()),
                details,
                row.getPages(),
                row.getRevision(),
                row.getCopySha256() == null
                        ? null
                        : new StoredFile(row.getCopySha256(), row.getCopyName(), row.getCopyType(), row.getCopySize()),
                row.getMaking(),
                since == null ? null : since.toInstant(),
                row.getAddedAt().toInstant());
    }

    /** @return whether nobody else changed it since that revision */
    boolean change(DSLContext tx, long id, int no, int revision, Details details) {
        return tx.update(APPLICATION_OUTGOING)
                        .set(APPLICATION_OUTGOING.DETAILS, vault.seal(place(id, no), ApplicationJson.write(details)))
                        .set(APPLICATION_OUTGOING.REVISION, revision + 1)
                        .where(APPLICATION_OUTGOING.APPLICATION_ID.eq(id))
                        .and(APPLICATION_OUTGOING.NO.eq((short) no))
                        .and(APPLICATION_OUTGOING.REVISION.eq(revision))
                        .execute()
                == 1;
    }

    void making(DSLContext tx, long id, int no, @Nullable Integer page, @Nullable Instant since) {
        tx.update(APPLICATION_OUTGOING)
                .set(APPLICATION_OUTGOING.MAKING, page)
                .set(APPLICATION_OUTGOING.MAKING_SINCE, since == null ? null : since.atOffset(ZoneOffset.UTC))
                .where(APPLICATION_OUTGOING.APPLICATION_ID.eq(id))
                .and(APPLICATION_OUTGOING.NO.eq((short) no))
                .execute();
    }

    void made(DSLContext tx, long id, int no, StoredFile copy) {
        tx.update(APPLICATION_OUTGOING)
                .set(APPLICATION_OUTGOING.COPY_SHA256, copy.sha256())
                .set(APPLICATION_OUTGOING.COPY_NAME, copy.name())
                .set(APPLICATION_OUTGOING.COPY_TYPE, copy.type())
                .set(APPLICATION_OUTGOING.COPY_SIZE, copy.size())
                .where(APPLICATION_OUTGOING.APPLICATION_ID.eq(id))
                .and(APPLICATION_OUTGOING.NO.eq((short) no))
                .execute();
    }

    /** What goes to the applicant with this giving and hasn't gone before: exactly the contents that were checked. */
    List<Upload> given(DSLContext tx, Application one, Collection<Integer> items) {
        return one.outgoing().stream()
                .filter(file -> file.state() == OutgoingState.GIVEN && file.answers(items))
                .flatMap(file -> copy(tx, one.id(), file).stream())
                .toList();
    }

    private Optional<Upload> copy(DSLContext tx, long id, Outgoing file) {
        return tx.selectFrom(APPLICATION_OUTGOING)
                .where(APPLICATION_OUTGOING.APPLICATION_ID.eq(id))
                .and(APPLICATION_OUTGOING.NO.eq((short) file.no()))
                .and(APPLICATION_OUTGOING.COPY_SHA256.eq(file.copy()))
                .and(not(exists(selectOne()
                        .from(APPLICATION_FILE)
                        .where(APPLICATION_FILE.APPLICATION_ID.eq(id))
                        .and(APPLICATION_FILE.PURPOSE.eq(Purpose.RELEASE.name()))
                        .and(APPLICATION_FILE.SHA256.eq(file.copy())))))
                .fetchOptional(row ->
                        new Upload(row.getCopySha256(), row.getCopyName(), row.getCopyType(), row.getCopySize()));
    }
}
