package xinqiao.petition;

import static org.jooq.impl.DSL.max;
import static xinqiao.db.Tables.ACCUSED;
import static xinqiao.db.Tables.HEARING;
import static xinqiao.db.Tables.LETTER;
import static xinqiao.db.Tables.PETITION;
import static xinqiao.db.Tables.PETITIONER;
import static xinqiao.db.Tables.PETITION_TEXT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.personal.Place;
import xinqiao.personal.SealedRows;
import xinqiao.personal.Vault;

/** All that cases keep sealed, for a change of keys. The journal has nothing of it, so its chains stay as they are. */
@Component
class SealedCases implements SealedRows {
    private static final Machine TASK = new Machine("change of keys");

    private static final List<Column> COLUMNS = List.of(
            new Column(PETITION, PETITION.ID, PETITION.PETITIONER, row -> PersonSeals.name(row.get(PETITION.ID))),
            new Column(
                    PETITION_TEXT,
                    PETITION_TEXT.PETITION_ID,
                    PETITION_TEXT.SALT,
                    row -> PersonSeals.salt(row.get(PETITION_TEXT.PETITION_ID))),
            new Column(
                    PETITION_TEXT,
                    PETITION_TEXT.PETITION_ID,
                    PETITION_TEXT.CAME,
                    row -> PersonSeals.came(row.get(PETITION_TEXT.PETITION_ID))),
            new Column(
                    PETITIONER,
                    PETITIONER.PETITION_ID,
                    PETITIONER.DETAILS,
                    row -> PersonSeals.details(row.get(PETITIONER.PETITION_ID), row.get(PETITIONER.ORD))),
            new Column(
                    ACCUSED,
                    ACCUSED.PETITION_ID,
                    ACCUSED.WORDS,
                    row -> PersonSeals.accused(row.get(ACCUSED.PETITION_ID), row.get(ACCUSED.ORD))),
            new Column(
                    HEARING,
                    HEARING.PETITION_ID,
                    HEARING.PEOPLE,
                    row -> PersonSeals.hearing(row.get(HEARING.PETITION_ID), row.get(HEARING.NO))),
            new Column(LETTER, LETTER.PETITION_ID, LETTER.CONTENT, row -> PersonSeals.letter()));

    private record Column(
            Table<?> table,
            TableField<?, Long> petition,
            TableField<?, byte[]> sealed,
            Function<Record, Place> place) {}

    private final Gate gate;
    private final PersonStore people;
    private final Vault vault;

    SealedCases(Gate gate, PersonStore people, Vault vault) {
        this.gate = gate;
        this.people = people;
        this.vault = vault;
    }

    @Override
    public String name() {
        return "petition";
    }

    @Override
    public long reseal(long after, int most) {
        return gate.as(TASK, tx -> {
            var next = tx.select(PETITION.ID)
                    .from(PETITION)
                    .where(PETITION.ID.gt(after))
                    .orderBy(PETITION.ID)
                    .limit(most);
            Long last = tx.select(max(next.field(PETITION.ID)))
                    .from(next)
                    .fetchSingle()
                    .value1();
            if (last == null) return after;
            for (Column column : COLUMNS)
                reseal(
                        tx,
                        column,
                        column.petition().gt(after).and(column.petition().le(last)));
            return last;
        });
    }

    private void reseal(DSLContext tx, Column column, Condition these) {
        for (Record row :
                tx.selectFrom(column.table()).where(these).and(old(column)).fetch()) {
            byte[] before = row.get(column.sealed());
            String plain = vault.open(column.place().apply(row), before);
            Map<Field<?>, @Nullable Object> fresh = new HashMap<>();
            fresh.put(column.sealed(), vault.seal(column.place().apply(row), plain));
            if (column.table().equals(PETITIONER))
                fresh.putAll(people.marks(Facts.value(plain, PetitionerDetails.class)));
            // compared with what was read, so that nobody waits for this and nothing newer is lost
            tx.update(column.table())
                    .set(fresh)
                    .where(key(column, row))
                    .and(column.sealed().eq(before))
                    .execute();
        }
    }

    private static Condition key(Column column, Record row) {
        return DSL.and(column.table().getPrimaryKey().getFields().stream()
                .map(field -> equal(field, row))
                .toList());
    }

    private static <T> Condition equal(TableField<?, T> field, Record row) {
        return field.eq(row.get(field));
    }

    private Condition old(Column column) {
        return DSL.field("substring({0} from 1 for 5)", byte[].class, column.sealed())
                .ne(vault.prefix());
    }

    @Override
    public long left() {
        return gate.as(
                TASK,
                tx -> COLUMNS.stream()
                        .mapToLong(column -> tx.fetchCount(column.table(), old(column)))
                        .sum());
    }
}
