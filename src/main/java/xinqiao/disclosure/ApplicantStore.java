package xinqiao.disclosure;

import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.falseCondition;
import static xinqiao.db.Tables.APPLICATION;
import static xinqiao.db.Tables.APPLICATION_APPLICANT;
import static xinqiao.db.Tables.APPLICATION_PARTY;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.disclosure.ApplicationFile.Consulted;
import xinqiao.personal.Markable;
import xinqiao.personal.Vault;

/** Who applies and who is consulted: sealed, and found by their marks. Every statement runs inside the gate. */
@Component
class ApplicantStore {
    private final ApplicantSeals seals;
    private final Vault vault;

    ApplicantStore(ApplicantSeals seals, Vault vault) {
        this.seals = seals;
        this.vault = vault;
    }

    void insert(DSLContext tx, long id, List<ApplicantDetails> people) {
        short ord = 0;
        for (ApplicantDetails each : people) {
            ApplicantDetails who = each.stripped();
            tx.insertInto(APPLICATION_APPLICANT)
                    .set(APPLICATION_APPLICANT.APPLICATION_ID, id)
                    .set(APPLICATION_APPLICANT.ORD, ++ord)
                    .set(APPLICATION_APPLICANT.DETAILS, seals.details(id, ord, who))
                    .set(marks(who))
                    .execute();
        }
    }

    /** By what somebody is found, for the columns beside the sealed details. */
    Map<Field<byte[]>, byte @Nullable []> marks(ApplicantDetails who) {
        Map<Field<byte[]>, byte @Nullable []> marks = new HashMap<>();
        marks.put(APPLICATION_APPLICANT.NAME_MARK, vault.mark(Markable.NAME, who.name()));
        marks.put(APPLICATION_APPLICANT.DOCUMENT_MARK, vault.mark(Markable.DOCUMENT, who.documentNumber()));
        marks.put(APPLICATION_APPLICANT.PHONE_MARK, vault.mark(Markable.PHONE, who.phone()));
        return marks;
    }

    /** What an application came without; who has a number keeps it. */
    void prove(DSLContext tx, long id, List<Proof> proofs) {
        List<ApplicantDetails> all = of(tx, id);
        for (Proof proof : proofs) {
            ApplicantDetails who = proof.of(all.get(proof.no() - 1));
            int written = tx.update(APPLICATION_APPLICANT)
                    .set(APPLICATION_APPLICANT.DETAILS, seals.details(id, proof.no(), who))
                    .set(APPLICATION_APPLICANT.DOCUMENT_MARK, vault.mark(Markable.DOCUMENT, who.documentNumber()))
                    .where(APPLICATION_APPLICANT.APPLICATION_ID.eq(id))
                    .and(APPLICATION_APPLICANT.ORD.eq((short) proof.no()))
                    .and(APPLICATION_APPLICANT.DOCUMENT_MARK.isNull())
                    .execute();
            if (written != 1) throw new IllegalStateException("proved twice: applicant " + proof.no() + " of " + id);
        }
    }

    List<ApplicantDetails> of(DSLContext tx, long id) {
        return tx.select(APPLICATION_APPLICANT.ORD, APPLICATION_APPLICANT.DETAILS)
                .from(APPLICATION_APPLICANT)
                .where(APPLICATION_APPLICANT.APPLICATION_ID.eq(id))
                .orderBy(APPLICATION_APPLICANT.ORD)
                .fetch(row -> seals.details(id, row.value1(), row.value2()));
    }

    /** The applications, of those in sight, of exactly this name, document number or phone. */
    Condition having(String typed) {
        return APPLICATION.ID.in(DSL.select(APPLICATION_APPLICANT.APPLICATION_ID)
                .from(APPLICATION_APPLICANT)
                .where(marked(APPLICATION_APPLICANT.NAME_MARK, vault.marks(Markable.NAME, typed)))
                .or(marked(APPLICATION_APPLICANT.DOCUMENT_MARK, vault.marks(Markable.DOCUMENT, typed)))
                .or(marked(APPLICATION_APPLICANT.PHONE_MARK, vault.marks(Markable.PHONE, typed))));
    }

    /** How many applications the applicants of that one made to the house in the month of that day, up to that one. */
    int inMonth(DSLContext tx, long id, String house, LocalDate day) {
        var same = APPLICATION_APPLICANT.as("same");
        YearMonth month = YearMonth.from(day);
        return tx.select(countDistinct(APPLICATION.ID))
                .from(APPLICATION)
                .join(same)
                .on(same.APPLICATION_ID.eq(APPLICATION.ID))
                .join(APPLICATION_APPLICANT)
                .on(APPLICATION_APPLICANT.APPLICATION_ID.eq(id))
                .and(same.DOCUMENT_MARK
                        .eq(APPLICATION_APPLICANT.DOCUMENT_MARK)
                        .or(APPLICATION_APPLICANT
                                .DOCUMENT_MARK
                                .isNull()
                                .and(same.NAME_MARK.eq(APPLICATION_APPLICANT.NAME_MARK))))
                .where(APPLICATION.HOUSE_CODE.eq(house))
                .and(APPLICATION.ID.le(id))
                .and(APPLICATION.RECEIVED_ON.between(month.atDay(1), month.atEndOfMonth()))
                .fetchSingle()
                .value1();
    }

    void insertParty(DSLContext tx, long id, int no, Party party) {
        tx.insertInto(APPLICATION_PARTY)
                .set(APPLICATION_PARTY.APPLICATION_ID, id)
                .set(APPLICATION_PARTY.NO, (short) no)
                .set(APPLICATION_PARTY.DETAILS, seals.party(id, no, party.stripped()))
                .execute();
    }

    void answerParty(DSLContext tx, long id, int no, String words) {
        tx.update(APPLICATION_PARTY)
                .set(APPLICATION_PARTY.ANSWER, seals.answer(id, no, words))
                .where(APPLICATION_PARTY.APPLICATION_ID.eq(id))
                .and(APPLICATION_PARTY.NO.eq((short) no))
                .execute();
    }

    Map<Integer, Consulted> parties(DSLContext tx, long id) {
        Map<Integer, Consulted> all = new HashMap<>();
        tx.selectFrom(APPLICATION_PARTY)
                .where(APPLICATION_PARTY.APPLICATION_ID.eq(id))
                .forEach(row -> all.put(
                        (int) row.getNo(),
                        new Consulted(
                                seals.party(id, row.getNo(), row.getDetails()),
                                seals.answer(id, row.getNo(), row.getAnswer()))));
        return all;
    }

    Optional<Party> party(DSLContext tx, long id, int no) {
        return Optional.ofNullable(parties(tx, id).get(no)).map(Consulted::party);
    }

    private static Condition marked(Field<byte[]> column, List<byte[]> marks) {
        return marks.isEmpty() ? falseCondition() : column.in(marks);
    }
}
