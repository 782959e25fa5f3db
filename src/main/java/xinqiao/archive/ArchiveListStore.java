package xinqiao.archive;

import static xinqiao.db.Sequences.DOSSIER_LIST_ID;
import static xinqiao.db.Tables.DOSSIER_DISPOSAL;
import static xinqiao.db.Tables.DOSSIER_TRANSFER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.DossierDisposalRecord;
import xinqiao.db.tables.records.DossierTransferRecord;
import xinqiao.identity.Actor;

/** All SQL on the lists by which files are handed over and destroyed. */
@Component
class ArchiveListStore {
    private static final int MOST = 200;

    long transfer(DSLContext tx, Actor by, String number, int files, LocalDate on) {
        long id = tx.nextval(DOSSIER_LIST_ID);
        tx.insertInto(DOSSIER_TRANSFER)
                .set(DOSSIER_TRANSFER.ID, id)
                .set(DOSSIER_TRANSFER.DIRECT_CUSTOMS, by.directCustoms())
                .set(DOSSIER_TRANSFER.HOUSE_CODE, by.houseCode())
                .set(DOSSIER_TRANSFER.NUMBER, number)
                .set(DOSSIER_TRANSFER.FILES, files)
                .set(DOSSIER_TRANSFER.MADE_BY, by.personId())
                .set(DOSSIER_TRANSFER.MADE_ON, on)
                .execute();
        return id;
    }

    List<Transfer> transfers(DSLContext tx, String house) {
        return tx.selectFrom(DOSSIER_TRANSFER)
                .where(DOSSIER_TRANSFER.HOUSE_CODE.eq(house))
                .orderBy(DOSSIER_TRANSFER.ID.desc())
                .limit(MOST)
                .fetch(ArchiveListStore::read);
    }

    Optional<Transfer> lockTransfer(DSLContext tx, long id) {
        return tx.selectFrom(DOSSIER_TRANSFER)
                .where(DOSSIER_TRANSFER.ID.eq(id))
                .forNoKeyUpdate()
                .fetchOptional(ArchiveListStore::read);
    }

    void received(DSLContext tx, long id, Actor by, LocalDate on) {
        tx.update(DOSSIER_TRANSFER)
                .set(DOSSIER_TRANSFER.RECEIVED_BY, by.personId())
                .set(DOSSIER_TRANSFER.RECEIVED_ON, on)
                .where(DOSSIER_TRANSFER.ID.eq(id))
                .execute();
    }

    private static Transfer read(DossierTransferRecord row) {
        return new Transfer(
                row.getId(),
                row.getNumber(),
                row.getFiles(),
                row.getMadeBy(),
                row.getMadeOn(),
                row.getReceivedBy(),
                row.getReceivedOn());
    }

    long disposal(DSLContext tx, Actor by, String number, int files, LocalDate on) {
        long id = tx.nextval(DOSSIER_LIST_ID);
        tx.insertInto(DOSSIER_DISPOSAL)
                .set(DOSSIER_DISPOSAL.ID, id)
                .set(DOSSIER_DISPOSAL.DIRECT_CUSTOMS, by.directCustoms())
                .set(DOSSIER_DISPOSAL.HOUSE_CODE, by.houseCode())
                .set(DOSSIER_DISPOSAL.NUMBER, number)
                .set(DOSSIER_DISPOSAL.FILES, files)
                .set(DOSSIER_DISPOSAL.MADE_BY, by.personId())
                .set(DOSSIER_DISPOSAL.MADE_ON, on)
                .execute();
        return id;
    }

    List<Disposal> disposals(DSLContext tx, String house) {
        return tx.selectFrom(DOSSIER_DISPOSAL)
                .where(DOSSIER_DISPOSAL.HOUSE_CODE.eq(house))
                .orderBy(DOSSIER_DISPOSAL.ID.desc())
                .limit(MOST)
                .fetch(ArchiveListStore::read);
    }

    Optional<Disposal> lockDisposal(DSLContext tx, long id) {
        return tx.selectFrom(DOSSIER_DISPOSAL)
                .where(DOSSIER_DISPOSAL.ID.eq(id))
                .forNoKeyUpdate()
                .fetchOptional(ArchiveListStore::read);
    }

    void decided(DSLContext tx, long id, Actor by, boolean approved, String words, LocalDate on) {
        tx.update(DOSSIER_DISPOSAL)
                .set(DOSSIER_DISPOSAL.DECIDED_BY, by.personId())
                .set(DOSSIER_DISPOSAL.DECIDED_ON, on)
                .set(DOSSIER_DISPOSAL.APPROVED, approved)
                .set(DOSSIER_DISPOSAL.WORDS, words)
                .where(DOSSIER_DISPOSAL.ID.eq(id))
                .execute();
    }

    void destroyed(DSLContext tx, long id, Actor by, long witness, LocalDate on) {
        tx.update(DOSSIER_DISPOSAL)
                .set(DOSSIER_DISPOSAL.DESTROYED_BY, by.personId())
                .set(DOSSIER_DISPOSAL.WITNESS, witness)
                .set(DOSSIER_DISPOSAL.DESTROYED_ON, on)
                .where(DOSSIER_DISPOSAL.ID.eq(id))
                .execute();
    }

    private static Disposal read(DossierDisposalRecord row) {
        return new Disposal(
                row.getId(),
                row.getNumber(),
                row.getFiles(),
                row.getMadeBy(),
                row.getMadeOn(),
                row.getDecidedBy(),
                row.getDecidedOn(),
                row.getApproved(),
                row.getWords(),
                row.getDestroyedBy(),
                row.getWitness(),
                row.getDestroyedOn());
    }
}
