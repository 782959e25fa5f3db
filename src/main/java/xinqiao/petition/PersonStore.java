package xinqiao.petition;

import static xinqiao.db.Tables.ACCUSED;
import static xinqiao.db.Tables.PETITIONER;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.personal.Markable;
import xinqiao.personal.Vault;

/** The people of a case: sealed, and found by their marks. Every statement runs inside the gate. */
@Component
class PersonStore {
    private final PersonSeals seals;
    private final Vault vault;

    PersonStore(PersonSeals seals, Vault vault) {
        this.seals = seals;
        this.vault = vault;
    }

    void insert(DSLContext tx, long id, List<PetitionerDetails> people) {
        if (people.isEmpty()) return;
        var insert = tx.insertInto(
                PETITIONER,
                PETITIONER.PETITION_ID,
                PETITIONER.ORD,
                PETITIONER.DETAILS,
                PETITIONER.NAME_MARK,
                PETITIONER.DOCUMENT_MARK,
                PETITIONER.PHONE_MARK);
        short ord = 0;
        for (PetitionerDetails each : people) {
            PetitionerDetails person = each.stripped();
            var marks = marks(person);
            insert = insert.values(
                    id,
                    ++ord,
                    seals.details(id, ord, person),
                    marks.get(PETITIONER.NAME_MARK),
                    marks.get(PETITIONER.DOCUMENT_MARK),
                    marks.get(PETITIONER.PHONE_MARK));
        }
        insert.execute();
    }

    /** By what a person is found, for the columns beside the sealed details. */
    Map<Field<byte[]>, byte @Nullable []> marks(PetitionerDetails person) {
        Map<Field<byte[]>, byte @Nullable []> marks = new HashMap<>();
        marks.put(PETITIONER.NAME_MARK, vault.mark(Markable.NAME, person.name()));
        marks.put(PETITIONER.DOCUMENT_MARK, vault.mark(Markable.DOCUMENT, person.documentNumber()));
        marks.put(PETITIONER.PHONE_MARK, vault.mark(Markable.PHONE, person.phone()));
        return marks;
    }

    List<PetitionerDetails> of(DSLContext tx, long id) {
        return tx.select(PETITIONER.ORD, PETITIONER.DETAILS)
                .from(PETITIONER)
                .where(PETITIONER.PETITION_ID.eq(id))
                .orderBy(PETITIONER.ORD)
                .fetch(row -> seals.details(id, row.value1(), row.value2()));
    }

    void insertAccused(DSLContext tx, long id, int after, List<String> words) {
        short ord = (short) after;
        for (String each : words)
            tx.insertInto(ACCUSED)
                    .set(ACCUSED.PETITION_ID, id)
                    .set(ACCUSED.ORD, ++ord)
                    .set(ACCUSED.WORDS, seals.accused(id, ord, each))
                    .execute();
    }

    List<String> accused(DSLContext tx, long id) {
        return tx.select(ACCUSED.ORD, ACCUSED.WORDS)
                .from(ACCUSED)
                .where(ACCUSED.PETITION_ID.eq(id))
                .orderBy(ACCUSED.ORD)
                .fetch(row -> seals.accused(id, row.value1(), row.value2()));
    }

    /** The same as a part of another question. */
    Field<List<String>> accusedOf(long id) {
        return DSL.multiset(DSL.select(ACCUSED.ORD, ACCUSED.WORDS)
                        .from(ACCUSED)
                        .where(ACCUSED.PETITION_ID.eq(id))
                        .orderBy(ACCUSED.ORD))
                .convertFrom(rows -> rows.map(row -> seals.accused(id, row.value1(), row.value2())));
    }

    /**
     * The cases, of those in sight, with a person of exactly this name, document number or phone; the newest first.
     *
     * @param typed as the viewer typed it: what it is shows in what it finds
     */
    List<Long> having(DSLContext tx, String typed, int most) {
        List<Condition> any = new ArrayList<>();
        any.add(marked(PETITIONER.NAME_MARK, vault.marks(Markable.NAME, typed)));
        any.add(marked(PETITIONER.DOCUMENT_MARK, vault.marks(Markable.DOCUMENT, typed)));
        any.add(marked(PETITIONER.PHONE_MARK, vault.marks(Markable.PHONE, typed)));
        return tx.selectDistinct(PETITIONER.PETITION_ID)
                .from(PETITIONER)
                .where(DSL.or(any))
                .orderBy(PETITIONER.PETITION_ID.desc())
                .limit(most)
                .fetch(PETITIONER.PETITION_ID);
    }

    private static Condition marked(Field<byte[]> column, List<byte[]> marks) {
        return marks.isEmpty() ? DSL.falseCondition() : column.in(marks);
    }
}
