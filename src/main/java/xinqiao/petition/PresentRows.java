package xinqiao.petition;

import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.val;

import java.time.OffsetDateTime;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import xinqiao.identity.Actor;

/**
 * Who has something open at this moment: one mechanism for every kind of case, each with a table of its own, whose policies
 * say who learns of it.
 */
public final class PresentRows<R extends Record> {
    /** A page asks again every twenty seconds; two that got lost don't make somebody absent. */
    private static final int HOLDS_SECONDS = 50;

    private static final int SWEPT_AFTER_SECONDS = 3600;

    private final Table<R> table;
    private final TableField<R, Long> about;
    private final TableField<R, Long> person;
    private final TableField<R, String> doing;
    private final TableField<R, OffsetDateTime> seenAt;

    public PresentRows(
            Table<R> table,
            TableField<R, Long> about,
            TableField<R, Long> person,
            TableField<R, String> doing,
            TableField<R, OffsetDateTime> seenAt) {
        this.table = table;
        this.about = about;
        this.person = person;
        this.doing = doing;
        this.seenAt = seenAt;
    }

    /**
     * The actor has it open: who else does. One statement, since every page of a case asks; everybody sweeps up behind
     * themselves in it, so nobody else has to.
     */
    public List<Present> enter(DSLContext tx, Actor actor, long id, @Nullable String act) {
        var swept = tx.deleteFrom(table)
                .where(person.eq(actor.personId()))
                .and(about.ne(id))
                .and(seenAt.lt(ago(SWEPT_AFTER_SECONDS)))
                .returningResult(about);
        var here = tx.insertInto(table)
                .set(about, id)
                .set(person, actor.personId())
                .set(doing, act)
                .onConflict(about, person)
                .doUpdate()
                .setAllToExcluded()
                .set(seenAt, currentOffsetDateTime())
                .returningResult(about);
        return tx.with(name("swept").as(swept), name("here").as(here))
                .select(person, doing)
                .from(table)
                .where(about.eq(id))
                .and(person.ne(actor.personId()))
                .and(seenAt.gt(ago(HOLDS_SECONDS)))
                .orderBy(doing.desc().nullsLast(), person)
                .fetch(row -> new Present(row.value1(), row.value2()));
    }

    private static Field<OffsetDateTime> ago(int seconds) {
        return field("now() - {0} * interval '1 second'", OffsetDateTime.class, val(seconds));
    }
}
