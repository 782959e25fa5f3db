package xinqiao.petition;

import static org.jooq.impl.DSL.cast;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;
import static xinqiao.db.Tables.PETITION;
import static xinqiao.db.Tables.PETITIONER;
import static xinqiao.db.Tables.PETITION_TEXT;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.identity.Viewer;
import xinqiao.personal.Markable;
import xinqiao.personal.Vault;
import xinqiao.petition.rules.Likeness.Said;
import xinqiao.petition.rules.Likeness.Why;
import xinqiao.petition.rules.Rarity;
import xinqiao.petition.rules.Wording;

/** Looks for cases of the same person and for texts that share rare words; what isn't in sight falls out. */
@Component
class LikeStore {
    /** Of one pair of characters no more texts than these are looked at. */
    private static final int EACH = 200;

    private static final int PERSONS = 60;

    private final Vault vault;

    LikeStore(Vault vault) {
        this.vault = vault;
    }

    /** A case to compare. */
    record Candidate(Petition petition, Said said, String text) {}

    /** The newest cases with one of these people, and by what. */
    Map<Long, Set<Why>> samePeople(DSLContext tx, List<PetitionerDetails> people) {
        List<Condition> names = new ArrayList<>();
        List<Condition> phones = new ArrayList<>();
        List<Condition> documents = new ArrayList<>();
        for (PetitionerDetails one : people) {
            names.add(marked(PETITIONER.NAME_MARK, Markable.NAME, one.name()));
            phones.add(marked(PETITIONER.PHONE_MARK, Markable.PHONE, one.phone()));
            documents.add(marked(PETITIONER.DOCUMENT_MARK, Markable.DOCUMENT, one.documentNumber()));
        }
        if (people.isEmpty()) return Map.of();
        var name = field(DSL.or(names));
        var phone = field(DSL.or(phones));
        var document = field(DSL.or(documents));
        Map<Long, Set<Why>> found = new LinkedHashMap<>();
        tx.select(PETITIONER.PETITION_ID, name, phone, document)
                .from(PETITIONER)
                .where(DSL.or(names).or(DSL.or(phones)).or(DSL.or(documents)))
                .orderBy(PETITIONER.PETITION_ID.desc())
                .limit(PERSONS)
                .forEach(row -> {
                    var why = found.computeIfAbsent(row.value1(), id -> EnumSet.noneOf(Why.class));
                    if (Boolean.TRUE.equals(row.value2())) why.add(Why.NAME);
                    if (Boolean.TRUE.equals(row.value3())) why.add(Why.PHONE);
                    if (Boolean.TRUE.equals(row.value4())) why.add(Why.DOCUMENT);
                });
        return found;
    }

    private Condition marked(Field<byte[]> column, Markable what, @Nullable String value) {
        List<byte[]> marks = vault.marks(what, value);
        return marks.isEmpty() ? DSL.falseCondition() : column.in(marks);
    }

    /** Ids of texts that share rare pairs, also of those out of sight: for use within a question under {@link Sight}. */
    List<Long> sharing(DSLContext tx, List<Rarity.Key> keys, int most) {
        String[] pairs = keys.stream().map(Rarity.Key::pair).toArray(String[]::new);
        Float[] weights = keys.stream().map(Rarity.Key::weight).toArray(Float[]::new);
        return tx.resultQuery(
                        "select petition_alike({0}, {1}, {2}, {3})",
                        cast(val(pairs), String[].class), cast(val(weights), Float[].class), val(EACH), val(most))
                .fetch(0, Long.class);
    }

    /** Those of some cases that are in sight, in the order of the ids. */
    List<Long> seen(DSLContext tx, Viewer viewer, Collection<Long> ids) {
        var there = tx.select(PETITION.ID)
                .from(PETITION)
                .where(PETITION.ID.eq(DSL.any(ids.toArray(Long[]::new))))
                .and(Sight.of(viewer))
                .fetchSet(PETITION.ID);
        return ids.stream().filter(there::contains).toList();
    }

    List<Candidate> read(DSLContext tx, Viewer viewer, Collection<Long> ids) {
        return tx.select(PETITION.fields())
                .select(PETITION_TEXT.REQUEST, PETITION_TEXT.FACTS, PETITION_TEXT.PLACE, PETITION_TEXT.BUSINESS)
                .from(PETITION)
                .join(PETITION_TEXT)
                .on(PETITION_TEXT.PETITION_ID.eq(PETITION.ID))
                .where(PETITION.ID.eq(DSL.any(ids.toArray(Long[]::new))))
                .and(Sight.of(viewer))
                .fetch(LikeStore::candidate);
    }

    private static Candidate candidate(Record row) {
        String text = row.get(PETITION_TEXT.REQUEST) + " " + row.get(PETITION_TEXT.FACTS);
        return new Candidate(
                PetitionRow.read(row.into(PETITION)),
                said(row.get(PETITION.TITLE), text, row.get(PETITION_TEXT.PLACE), row.get(PETITION_TEXT.BUSINESS)),
                text);
    }

    static Said said(String title, String text, @Nullable String place, @Nullable String business) {
        String where = place == null ? "" : place.strip();
        String what = business == null ? "" : business.strip();
        boolean known = !where.isEmpty() && !what.isEmpty();
        return new Said(Wording.of(title, text), known ? where + "\n" + what : "");
    }
}
