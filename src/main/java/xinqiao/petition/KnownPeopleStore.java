package xinqiao.petition;

import static org.jooq.impl.DSL.falseCondition;
import static xinqiao.db.Tables.PETITION;
import static xinqiao.db.Tables.PETITIONER;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;

/** Looks people up by whole values: name, phone, number of a document. */
@Component
class KnownPeopleStore {

    /** Whether one of them was in a case before that the actor sees. */
    boolean before(DSLContext tx, Actor actor, List<PetitionerDetails> people) {
        Condition same = DSL.or(people.stream().map(KnownPeopleStore::same).toList());
        if (people.stream().noneMatch(KnownPeopleStore::known)) return false;
        return tx.fetchExists(tx.selectOne()
                .from(PETITIONER)
                .join(PETITION)
                .on(PETITION.ID.eq(PETITIONER.PETITION_ID))
                .where(same)
                .and(Sight.of(actor)));
    }

    /** The newest first. */
    List<EarlierEntry> find(DSLContext tx, Actor actor, PetitionerDetails typed, int most) {
        return tx.select(PETITION.ID, PETITION.NUMBER, PETITION.TITLE, PETITION.RECEIVED_ON, PETITION.STATE)
                .select(PETITIONER.fields())
                .from(PETITIONER)
                .join(PETITION)
                .on(PETITION.ID.eq(PETITIONER.PETITION_ID))
                .where(agrees(typed))
                .and(Sight.of(actor))
                .orderBy(PETITION.ID.desc())
                .limit(most)
                .fetch(row -> {
                    var person = new PetitionerDetails(
                            row.get(PETITIONER.NAME),
                            row.get(PETITIONER.REPRESENTATIVE),
                            row.get(PETITIONER.DOCUMENT_KIND),
                            row.get(PETITIONER.DOCUMENT_NUMBER),
                            row.get(PETITIONER.PHONE),
                            row.get(PETITIONER.EMAIL),
                            row.get(PETITIONER.ADDRESS),
                            row.get(PETITIONER.ORGANISATION));
                    return new EarlierEntry(
                            row.get(PETITION.ID),
                            row.get(PETITION.NUMBER),
                            row.get(PETITION.TITLE),
                            row.get(PETITION.RECEIVED_ON),
                            State.valueOf(row.get(PETITION.STATE)),
                            person,
                            isSame(typed, person));
                });
    }

    /** The same person, as one of a case that the actor sees. */
    Optional<PetitionerDetails> of(DSLContext tx, Actor actor, long petition, PetitionerDetails typed) {
        return find(tx, actor, typed, 100).stream()
                .filter(entry -> entry.id() == petition)
                .map(EarlierEntry::person)
                .findFirst();
    }

    private static Condition agrees(PetitionerDetails typed) {
        return equal(PETITIONER.NAME, typed.name())
                .or(equal(PETITIONER.PHONE, typed.phone()))
                .or(equal(PETITIONER.DOCUMENT_NUMBER, typed.documentNumber()));
    }

    private static Condition same(PetitionerDetails typed) {
        return equal(PETITIONER.DOCUMENT_NUMBER, typed.documentNumber())
                .or(equal(PETITIONER.NAME, typed.name()).and(equal(PETITIONER.PHONE, typed.phone())));
    }

    private static boolean isSame(PetitionerDetails typed, PetitionerDetails other) {
        boolean document =
                said(typed.documentNumber()) && Objects.equals(typed.documentNumber(), other.documentNumber());
        boolean reach = said(typed.phone())
                && Objects.equals(typed.phone(), other.phone())
                && typed.name().equals(other.name());
        return document || reach;
    }

    private static boolean known(PetitionerDetails typed) {
        return said(typed.documentNumber()) || (said(typed.name()) && said(typed.phone()));
    }

    private static Condition equal(Field<String> field, @Nullable String value) {
        return said(value) ? field.eq(value) : falseCondition();
    }

    private static boolean said(@Nullable String value) {
        return value != null && !value.isBlank();
    }
}
