package xinqiao.archive;

import static xinqiao.db.Sequences.DOSSIER_LIST_ID;
import static xinqiao.db.Tables.DOSSIER;
import static xinqiao.db.Tables.DOSSIER_LOAN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;

/** All SQL on who reads files that are kept. */
@Component
class LoanStore {
    private static final int MOST = 200;

    private final DossierSeals seals;

    LoanStore(DossierSeals seals) {
        this.seals = seals;
    }

    void ask(DSLContext tx, Actor actor, long dossier, String purpose, LocalDate on) {
        long id = tx.nextval(DOSSIER_LIST_ID);
        tx.insertInto(DOSSIER_LOAN)
                .set(DOSSIER_LOAN.ID, id)
                .set(DOSSIER_LOAN.DOSSIER_ID, dossier)
                .set(DOSSIER_LOAN.HOUSE_CODE, actor.houseCode())
                .set(DOSSIER_LOAN.PERSON_ID, actor.personId())
                .set(DOSSIER_LOAN.ASKED_ON, on)
                .set(DOSSIER_LOAN.PURPOSE, seals.seal(DossierSeals.PURPOSE, id, purpose))
                .execute();
    }

    List<Loan> waiting(DSLContext tx, Actor actor) {
        return list(tx, DOSSIER_LOAN.HOUSE_CODE.eq(actor.houseCode()).and(DOSSIER_LOAN.GRANTED.isNull()));
    }

    List<Loan> own(DSLContext tx, Actor actor) {
        return list(tx, DOSSIER_LOAN.PERSON_ID.eq(actor.personId()));
    }

    Optional<Loan> lock(DSLContext tx, long id) {
        tx.selectFrom(DOSSIER_LOAN)
                .where(DOSSIER_LOAN.ID.eq(id))
                .forNoKeyUpdate()
                .fetch();
        return list(tx, DOSSIER_LOAN.ID.eq(id)).stream().findFirst();
    }

    void decide(DSLContext tx, Actor keeper, long id, boolean granted, LocalDate until, LocalDate on) {
        tx.update(DOSSIER_LOAN)
                .set(DOSSIER_LOAN.GRANTED, granted)
                .set(DOSSIER_LOAN.UNTIL, granted ? until : null)
                .set(DOSSIER_LOAN.DECIDED_BY, keeper.personId())
                .set(DOSSIER_LOAN.DECIDED_ON, on)
                .where(DOSSIER_LOAN.ID.eq(id))
                .execute();
    }

    boolean granted(DSLContext tx, Actor actor, long dossier, LocalDate today) {
        return tx.fetchExists(
                DOSSIER_LOAN,
                DOSSIER_LOAN
                        .DOSSIER_ID
                        .eq(dossier)
                        .and(DOSSIER_LOAN.PERSON_ID.eq(actor.personId()))
                        .and(DOSSIER_LOAN.GRANTED)
                        .and(DOSSIER_LOAN.UNTIL.ge(today)));
    }

    private List<Loan> list(DSLContext tx, Condition wanted) {
        return tx.select(DOSSIER_LOAN.fields())
                .select(DOSSIER.NUMBER)
                .from(DOSSIER_LOAN)
                .join(DOSSIER)
                .on(DOSSIER.ID.eq(DOSSIER_LOAN.DOSSIER_ID))
                .where(wanted)
                .orderBy(DOSSIER_LOAN.ID.desc())
                .limit(MOST)
                .fetch(found -> {
                    var row = found.into(DOSSIER_LOAN);
                    return new Loan(
                            row.getId(),
                            row.getDossierId(),
                            found.get(DOSSIER.NUMBER),
                            row.getPersonId(),
                            row.getAskedOn(),
                            seals.open(DossierSeals.PURPOSE, row.getId(), row.getPurpose()),
                            row.getGranted(),
                            row.getUntil());
                });
    }
}
