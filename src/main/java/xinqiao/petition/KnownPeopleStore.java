package xinqiao.petition;

import static org.jooq.impl.DSL.falseCondition;
import static xinqiao.db.Tables.PETITION;
import static xinqiao.db.Tables.PETITIONER;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.personal.Markable;
import xinqiao.personal.Vault;

/** Looks people up by whole values: name, phone, number of a document; by their marks, since they are sealed. */
@Component
class KnownPeopleStore {
    private final PersonSeals seals;
    private final Vault vault;
    private final SameMatters matters;

    KnownPeopleStore(PersonSeals seals, Vault vault, SameMatters matters) {
        this.matters = matters;
        this.seals = seals;
        this.vault = vault;
    }

    /** The newest first. */
    List<EarlierEntry> find(DSLContext tx, Actor actor, PetitionerDetails typed, int most) {
        return tx.select(PETITION.fields())
                .select(PETITIONER.ORD, PETITIONER.DETAILS)
                .from(PETITIONER)
                .join(PETITION)
                .on(PETITION.ID.eq(PETITIONER.PETITION_ID))
                .where(agrees(typed))
                .and(Sight.of(actor))
                .orderBy(PETITION.ID.desc())
                .limit(most)
                .fetch(row -> {
                    var person =
                            seals.details(row.get(PETITION.ID), row.get(PETITIONER.ORD), row.get(PETITIONER.DETAILS));
                    return new EarlierEntry(
                            row.get(PETITION.ID),
                            row.get(PETITION.NUMBER),
                            row.get(PETITION.TITLE),
                            row.get(PETITION.RECEIVED_ON),
                            State.valueOf(row.get(PETITION.STATE)),
                            person,
                            isSame(typed, person),
                            isSame(typed, person)
                                    ? matters.inTheWay(PetitionRow.read(row.into(PETITION)))
                                            .orElse(null)
                                    : null);
                });
    }

    /** The same person, as one of a case that the actor sees. */
    Optional<PetitionerDetails> of(DSLContext tx, Actor actor, long petition, PetitionerDetails typed) {
        return find(tx, actor, typed, 100).stream()
                .filter(entry -> entry.id() == petition && (entry.same() || actor.unmasks()))
                .map(EarlierEntry::person)
                .findFirst();
    }

    private Condition agrees(PetitionerDetails typed) {
        return marked(PETITIONER.NAME_MARK, Markable.NAME, typed.name())
                .or(marked(PETITIONER.PHONE_MARK, Markable.PHONE, typed.phone()))
                .or(marked(PETITIONER.DOCUMENT_MARK, Markable.DOCUMENT, typed.documentNumber()));
    }

    private Condition marked(Field<byte[]> column, Markable what, @Nullable String value) {
        List<byte[]> marks = vault.marks(what, value);
        return marks.isEmpty() ? falseCondition() : column.in(marks);
    }

    private static boolean isSame(PetitionerDetails typed, PetitionerDetails other) {
        boolean reach =
                alike(Markable.PHONE, typed.phone(), other.phone()) && alike(Markable.NAME, typed.name(), other.name());
        return reach || alike(Markable.DOCUMENT, typed.documentNumber(), other.documentNumber());
    }

    private static boolean alike(Markable what, @Nullable String typed, @Nullable String other) {
        return typed != null
                && other != null
                && said(typed)
                && what.normal(typed).equals(what.normal(other));
    }

    private static boolean said(@Nullable String value) {
        return value != null && !value.isBlank();
    }
}
