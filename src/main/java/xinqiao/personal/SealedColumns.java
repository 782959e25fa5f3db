package xinqiao.personal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;

/** Sealed columns of tables that share a key, as modules keep them; the first column's table has every key. */
public record SealedColumns(Gate gate, Vault vault, String name, List<Column> columns) implements SealedRows {
    private static final Machine TASK = new Machine("change of keys");

    /**
     * @param key of the row, or of the rows that belong together
     * @param place what the value of a row is sealed for
     * @param marks what else follows from the plain value and a key, such as the marks it is found by
     */
    public record Column(
            TableField<?, Long> key,
            TableField<?, byte[]> sealed,
            Function<Record, Place> place,
            Function<String, ? extends Map<? extends Field<?>, ? extends @Nullable Object>> marks) {

        private Table<?> table() {
            return Objects.requireNonNull(sealed.getTable());
        }
    }

    public SealedColumns(Gate gate, Vault vault, String name, Column... columns) {
        this(gate, vault, name, List.of(columns));
    }

    public static Column column(TableField<?, Long> key, TableField<?, byte[]> sealed, Function<Record, Place> place) {
        return new Column(key, sealed, place, plain -> Map.of());
    }

    /** A value sealed for its table's name and its own key. */
    public static Column column(TableField<?, Long> key, TableField<?, byte[]> sealed, String what) {
        return column(key, sealed, row -> Place.of(what, row.get(key)));
    }

    @Override
    public long reseal(long after, int most) {
        return gate.as(TASK, tx -> {
            Column first = columns.getFirst();
            var next = tx.select(first.key())
                    .from(first.table())
                    .where(first.key().gt(after))
                    .orderBy(first.key())
                    .limit(most);
            Long last = tx.select(DSL.max(next.field(first.key())))
                    .from(next)
                    .fetchSingle()
                    .value1();
            if (last == null) return after;
            for (Column column : columns)
                reseal(tx, column, column.key().gt(after).and(column.key().le(last)));
            return last;
        });
    }

    private void reseal(DSLContext tx, Column column, Condition these) {
        for (Record row :
                tx.selectFrom(column.table()).where(these).and(old(column)).fetch()) {
            byte[] before = row.get(column.sealed());
            Place place = column.place().apply(row);
            String plain = vault.open(place, before);
            Map<Field<?>, @Nullable Object> fresh = new HashMap<>(column.marks().apply(plain));
            fresh.put(column.sealed(), vault.seal(place, plain));
            // compared with what was read, so that nobody waits for this and nothing newer is lost
            tx.update(column.table())
                    .set(fresh)
                    .where(primaryKey(column, row))
                    .and(column.sealed().eq(before))
                    .execute();
        }
    }

    private static Condition primaryKey(Column column, Record row) {
        return DSL.and(Objects.requireNonNull(column.table().getPrimaryKey()).getFields().stream()
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
                tx -> columns.stream()
                        .mapToLong(column -> tx.fetchCount(column.table(), old(column)))
                        .sum());
    }
}
