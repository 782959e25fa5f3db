package xinqiao.archive;

import static xinqiao.db.Sequences.DOSSIER_LIST_ID;
import static xinqiao.db.Tables.DOSSIER_LIST;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.DossierListRecord;
import xinqiao.identity.Actor;

/** All SQL on the lists by which files are handed over and destroyed. */
@Component
class ArchiveListStore {
    long insert(DSLContext tx, Actor by, ListKind kind, String number, int files, LocalDate on) {
        long id = tx.nextval(DOSSIER_LIST_ID);
        tx.insertInto(DOSSIER_LIST)
                .set(DOSSIER_LIST.ID, id)
                .set(DOSSIER_LIST.KIND, kind.name())
                .set(DOSSIER_LIST.DIRECT_CUSTOMS, by.directCustoms())
                .set(DOSSIER_LIST.HOUSE_CODE, by.houseCode())
                .set(DOSSIER_LIST.NUMBER, number)
                .set(DOSSIER_LIST.FILES, files)
                .set(DOSSIER_LIST.MADE_BY, by.personId())
                .set(DOSSIER_LIST.MADE_ON, on)
                .execute();
        return id;
    }

    /** Of a house, the newest first. @param before an id to go on from */
    List<ArchiveList> list(DSLContext tx, String house, ListKind kind, @Nullable Long before, int most) {
        Condition wanted = DOSSIER_LIST.HOUSE_CODE.eq(house).and(DOSSIER_LIST.KIND.eq(kind.name()));
        if (before != null) wanted = wanted.and(DOSSIER_LIST.ID.lt(before));
        return tx.selectFrom(DOSSIER_LIST)
                .where(wanted)
                .orderBy(DOSSIER_LIST.ID.desc())
                .limit(most)
                .fetch(ArchiveListStore::read);
    }

    /** The same, of a year and of a stage. */
    List<ArchiveList> list(
            DSLContext tx, String house, ListKind kind, ListFilter filter, @Nullable Long before, int most) {
        Condition wanted = DOSSIER_LIST.HOUSE_CODE.eq(house).and(DOSSIER_LIST.KIND.eq(kind.name()));
        if (before != null) wanted = wanted.and(DOSSIER_LIST.ID.lt(before));
        Integer year = filter.year();
        if (year != null)
            wanted = wanted.and(DOSSIER_LIST.MADE_ON.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        if (filter.stage() != null) wanted = wanted.and(disposal(filter.stage()));
        return tx.selectFrom(DOSSIER_LIST)
                .where(wanted)
                .orderBy(DOSSIER_LIST.ID.desc())
                .limit(most)
                .fetch(ArchiveListStore::read);
    }

    /** As {@link ArchiveList#stage} tells it of what is to be destroyed. */
    private static Condition disposal(ArchiveList.Stage stage) {
        var approved = DOSSIER_LIST.APPROVED.isTrue();
        var over = DOSSIER_LIST.WITNESSED_ON.isNotNull().or(DOSSIER_LIST.FINISHED_ON.isNotNull());
        return switch (stage) {
            case WAITS -> DOSSIER_LIST.APPROVED.isNull();
            case REFUSED -> DOSSIER_LIST.APPROVED.isFalse();
            case APPROVED -> approved.andNot(over).and(DOSSIER_LIST.DONE_ON.isNull());
            case BEGUN -> approved.andNot(over).and(DOSSIER_LIST.DONE_ON.isNotNull());
            case DONE -> approved.and(over);
        };
    }

    Optional<ArchiveList> find(DSLContext tx, ListKind kind, long id) {
        return tx.selectFrom(DOSSIER_LIST)
                .where(DOSSIER_LIST.ID.eq(id))
                .and(DOSSIER_LIST.KIND.eq(kind.name()))
                .fetchOptional(ArchiveListStore::read);
    }

    /** Held until the transaction ends. */
    Optional<ArchiveList> lock(DSLContext tx, ListKind kind, long id) {
        return tx.selectFrom(DOSSIER_LIST)
                .where(DOSSIER_LIST.ID.eq(id))
                .and(DOSSIER_LIST.KIND.eq(kind.name()))
                .forNoKeyUpdate()
                .fetchOptional(ArchiveListStore::read);
    }

    void decided(DSLContext tx, long id, Actor by, boolean approved, String words, LocalDate on) {
        tx.update(DOSSIER_LIST)
                .set(DOSSIER_LIST.DECIDED_BY, by.personId())
                .set(DOSSIER_LIST.DECIDED_ON, on)
                .set(DOSSIER_LIST.APPROVED, approved)
                .set(DOSSIER_LIST.WORDS, words)
                .where(DOSSIER_LIST.ID.eq(id))
                .execute();
    }

    /** Received, or begun to be destroyed. */
    void done(DSLContext tx, long id, Actor by, LocalDate on) {
        tx.update(DOSSIER_LIST)
                .set(DOSSIER_LIST.DONE_BY, by.personId())
                .set(DOSSIER_LIST.DONE_ON, on)
                .where(DOSSIER_LIST.ID.eq(id))
                .execute();
    }

    void witnessed(DSLContext tx, long id, Actor by, LocalDate on) {
        tx.update(DOSSIER_LIST)
                .set(DOSSIER_LIST.WITNESS, by.personId())
                .set(DOSSIER_LIST.WITNESSED_ON, on)
                .where(DOSSIER_LIST.ID.eq(id))
                .execute();
    }

    void finished(DSLContext tx, long id, LocalDate on) {
        tx.update(DOSSIER_LIST)
                .set(DOSSIER_LIST.FINISHED_ON, on)
                .where(DOSSIER_LIST.ID.eq(id))
                .execute();
    }

    /** Approved, and something of it is still to be carried out. */
    List<Long> unfinished(DSLContext tx) {
        return tx.select(DOSSIER_LIST.ID)
                .from(DOSSIER_LIST)
                .where(DOSSIER_LIST.KIND.eq(DSL.inline(ListKind.DISPOSAL.name())))
                .and(DSL.condition(DOSSIER_LIST.APPROVED))
                .and(DOSSIER_LIST.FINISHED_ON.isNull())
                .orderBy(DOSSIER_LIST.ID)
                .fetch(DOSSIER_LIST.ID);
    }

    private static ArchiveList read(DossierListRecord row) {
        return new ArchiveList(
                row.getId(),
                ListKind.valueOf(row.getKind()),
                row.getNumber(),
                row.getFiles(),
                row.getMadeBy(),
                row.getMadeOn(),
                row.getDecidedBy(),
                row.getDecidedOn(),
                row.getApproved(),
                row.getWords(),
                row.getDoneBy(),
                row.getDoneOn(),
                row.getWitness(),
                row.getWitnessedOn(),
                row.getFinishedOn());
    }
}
