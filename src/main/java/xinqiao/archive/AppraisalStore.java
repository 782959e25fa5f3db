package xinqiao.archive;

import static xinqiao.db.Sequences.DOSSIER_LIST_ID;
import static xinqiao.db.Tables.DOSSIER_APPRAISAL;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.archive.Appraisal.Opinion;
import xinqiao.db.tables.records.DossierAppraisalRecord;
import xinqiao.identity.Actor;

/** All SQL on the opinions on files whose time is over. */
@Component
class AppraisalStore {
    private final DossierSeals seals;

    AppraisalStore(DossierSeals seals) {
        this.seals = seals;
    }

    /** A new opinion takes the place of the one before, until the list is decided. */
    void keep(
            DSLContext tx,
            Actor by,
            long list,
            long dossier,
            Opinion opinion,
            @Nullable LocalDate until,
            String words,
            LocalDate on) {
        long id = there(tx, list, dossier).orElseGet(() -> tx.nextval(DOSSIER_LIST_ID));
        byte[] sealed = seals.seal(DossierSeals.APPRAISAL, id, words);
        tx.insertInto(DOSSIER_APPRAISAL)
                .set(DOSSIER_APPRAISAL.ID, id)
                .set(DOSSIER_APPRAISAL.DOSSIER_ID, dossier)
                .set(DOSSIER_APPRAISAL.LIST_ID, list)
                .set(DOSSIER_APPRAISAL.HOUSE_CODE, by.houseCode())
                .set(DOSSIER_APPRAISAL.PERSON_ID, by.personId())
                .set(DOSSIER_APPRAISAL.ON_DAY, on)
                .set(DOSSIER_APPRAISAL.OPINION, opinion.name())
                .set(DOSSIER_APPRAISAL.UNTIL, until)
                .set(DOSSIER_APPRAISAL.WORDS, sealed)
                .onConflict(DOSSIER_APPRAISAL.ID)
                .doUpdate()
                .set(DOSSIER_APPRAISAL.PERSON_ID, by.personId())
                .set(DOSSIER_APPRAISAL.ON_DAY, on)
                .set(DOSSIER_APPRAISAL.OPINION, opinion.name())
                .set(DOSSIER_APPRAISAL.UNTIL, until)
                .set(DOSSIER_APPRAISAL.WORDS, sealed)
                .execute();
    }

    private static Optional<Long> there(DSLContext tx, long list, long dossier) {
        return tx.select(DOSSIER_APPRAISAL.ID)
                .from(DOSSIER_APPRAISAL)
                .where(DOSSIER_APPRAISAL.LIST_ID.eq(list))
                .and(DOSSIER_APPRAISAL.DOSSIER_ID.eq(dossier))
                .fetchOptional(DOSSIER_APPRAISAL.ID);
    }

    /** Those on a list, by their files. */
    Map<Long, Appraisal> of(DSLContext tx, long list) {
        List<Appraisal> all = tx.selectFrom(DOSSIER_APPRAISAL)
                .where(DOSSIER_APPRAISAL.LIST_ID.eq(list))
                .orderBy(DOSSIER_APPRAISAL.DOSSIER_ID)
                .fetch(this::read);
        return all.stream().collect(Collectors.toMap(Appraisal::dossier, Function.identity()));
    }

    private Appraisal read(DossierAppraisalRecord row) {
        return new Appraisal(
                row.getDossierId(),
                row.getPersonId(),
                row.getOnDay(),
                Opinion.valueOf(row.getOpinion()),
                row.getUntil(),
                seals.open(DossierSeals.APPRAISAL, row.getId(), row.getWords()));
    }
}
