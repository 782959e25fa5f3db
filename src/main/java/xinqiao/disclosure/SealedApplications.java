package xinqiao.disclosure;

import static org.jooq.impl.DSL.max;
import static xinqiao.db.Tables.APPLICATION;
import static xinqiao.db.Tables.APPLICATION_APPLICANT;
import static xinqiao.db.Tables.APPLICATION_LETTER;
import static xinqiao.db.Tables.APPLICATION_PARTY;
import static xinqiao.db.Tables.APPLICATION_TEXT;

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

/** All that applications keep sealed, for a change of keys. */
@Component
class SealedApplications implements SealedRows {
    private static final Machine TASK = new Machine("change of keys");

    private static final List<Column> COLUMNS = List.of(
            new Column(
                    APPLICATION,
                    APPLICATION.ID,
                    APPLICATION.APPLICANT,
                    row -> ApplicantSeals.name(row.get(APPLICATION.ID))),
            new Column(
                    APPLICATION_TEXT,
                    APPLICATION_TEXT.APPLICATION_ID,
                    APPLICATION_TEXT.SALT,
                    row -> ApplicantSeals.salt(row.get(APPLICATION_TEXT.APPLICATION_ID))),
            new Column(
                    APPLICATION_APPLICANT,
                    APPLICATION_APPLICANT.APPLICATION_ID,
                    APPLICATION_APPLICANT.DETAILS,
                    row -> ApplicantSeals.details(
                            row.get(APPLICATION_APPLICANT.APPLICATION_ID), row.get(APPLICATION_APPLICANT.ORD))),
            new Column(
                    APPLICATION_PARTY,
                    APPLICATION_PARTY.APPLICATION_ID,
                    APPLICATION_PARTY.DETAILS,
                    row -> ApplicantSeals.party(
                            row.get(APPLICATION_PARTY.APPLICATION_ID), row.get(APPLICATION_PARTY.NO))),
            new Column(
                    APPLICATION_PARTY,
                    APPLICATION_PARTY.APPLICATION_ID,
                    APPLICATION_PARTY.ANSWER,
                    row -> ApplicantSeals.answer(
                            row.get(APPLICATION_PARTY.APPLICATION_ID), row.get(APPLICATION_PARTY.NO))),
            new Column(
                    APPLICATION_LETTER,
                    APPLICATION_LETTER.APPLICATION_ID,
                    APPLICATION_LETTER.CONTENT,
                    row -> ApplicantSeals.letter()));

    private record Column(
            Table<?> table,
            TableField<?, Long> application,
            TableField<?, byte[]> sealed,
            Function<Record, Place> place) {}

    private final Gate gate;
    private final ApplicantStore people;
    private final Vault vault;

    SealedApplications(Gate gate, ApplicantStore people, Vault vault) {
        this.gate = gate;
        this.people = people;
        this.vault = vault;
    }

    @Override
    public String name() {
        return "application";
    }

    @Override
    public long reseal(long after, int most) {
        return gate.as(TASK, tx -> {
            var next = tx.select(APPLICATION.ID)
                    .from(APPLICATION)
                    .where(APPLICATION.ID.gt(after))
                    .orderBy(APPLICATION.ID)
                    .limit(most);
            Long last = tx.select(max(next.field(APPLICATION.ID)))
                    .from(next)
                    .fetchSingle()
                    .value1();
            if (last == null) return after;
            for (Column column : COLUMNS)
                reseal(
                        tx,
                        column,
                        column.application().gt(after).and(column.application().le(last)));
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
            if (column.table().equals(APPLICATION_APPLICANT))
                fresh.putAll(people.marks(ApplicationJson.read(plain, ApplicantDetails.class)));
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
