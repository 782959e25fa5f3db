package xinqiao.petition;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;
import static xinqiao.db.Tables.PETITION;
import static xinqiao.db.Tables.PETITION_COUNT;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.organisation.Scope;
import xinqiao.petition.Filter.View;
import xinqiao.petition.ListConditions.Wanted;

/**
 * How many petitions a list has for a viewer. All that somebody may see isn't counted one by one: it is what the
 * counters of the scope say ({@link CountStore}), less the cases from which the viewer is barred, and the protected ones
 * in which the viewer is named.
 */
@Component
class NumberStore {
    /** Where cases must be counted one by one, no further than this. */
    static final int MOST = 1000;

    private static final LocalDate EVER = LocalDate.of(1, 1, 1);
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final ListConditions conditions;

    NumberStore(ListConditions conditions) {
        this.conditions = conditions;
    }

    Count count(DSLContext tx, Actor actor, Filter filter, DueDays days) {
        return count(tx, actor, filter, conditions.of(tx, actor, filter, days), days);
    }

    Count count(DSLContext tx, Actor actor, Filter filter, Wanted wanted, DueDays days) {
        Field<Long> quick = quick(actor, filter, days);
        if (quick != null) return Count.exactly(ask(tx, quick));
        // a figure of the statistics is exact, and so is the list that it opens
        if (filter.view().few() || filter.more().slice() != null)
            return Count.exactly(ask(tx, each(actor, filter.view(), wanted.rows())));
        Select<?> some = ListStore.sights(actor, filter.view())
                .<Select<org.jooq.Record1<Integer>>>map(sight -> selectOne()
                        .from(PETITION)
                        .where(sight)
                        .and(wanted.counted())
                        .limit(MOST + 1))
                .reduce(Select::unionAll)
                .orElseThrow();
        long found =
                ask(tx, DSL.field(selectCount().from(some.asTable("found"))).cast(SQLDataType.BIGINT));
        return new Count(Math.min(found, MOST), found > MOST || !wanted.whole());
    }

    /** The number of every list as it is without filters, in one statement. */
    Map<View, Long> counts(DSLContext tx, Actor actor, DueDays days) {
        List<View> views = List.of(View.values());
        List<Field<Long>> numbers =
                views.stream().map(view -> number(actor, view, days)).toList();
        var row = tx.select(numbers).fetchSingle();
        Map<View, Long> counts = new EnumMap<>(View.class);
        for (int i = 0; i < views.size(); i++) counts.put(views.get(i), row.get(i, Long.class));
        return counts;
    }

    private static Field<Long> number(Actor actor, View view, DueDays days) {
        Filter filter = Filter.of(view);
        Field<Long> quick = quick(actor, filter, days);
        return quick != null ? quick : each(actor, view, ListConditions.withoutWords(actor, filter, days));
    }

    /** The number where it can be told without going through the cases; else null. */
    private static @Nullable Field<Long> quick(Actor actor, Filter filter, DueDays days) {
        if (!filter.wide()) return null;
        boolean anyState = filter.state() == null;
        return switch (filter.view()) {
            case ALL -> !filter.onlyDated() ? all(actor, filter.state()) : anyState ? due(actor, EVER, NEVER) : null;
            case DUE_TODAY -> anyState ? due(actor, days.today(), days.today()) : null;
            case DUE_SOON -> anyState ? due(actor, days.today().plusDays(1), days.soon()) : null;
            case LATE -> anyState ? due(actor, EVER, days.today().minusDays(1)) : null;
            case MY_DESK, ELSEWHERE ->
                anyState && actor.scope() != Scope.OWN ? atDesk(actor, filter.view(), days) : null;
            case ON_HOLD, TO_SERVE, EXTENSIONS, REPORTS, RECENT -> null;
        };
    }

    private static Field<Long> all(Actor actor, @Nullable State state) {
        Condition wanted = state == null ? noCondition() : ListConditions.state(state);
        if (actor.scope() == Scope.OWN) return each(actor, View.ALL, wanted);
        Field<Long> reach =
                counters(counted(actor).and(state == null ? noCondition() : PETITION_COUNT.STATE.eq(state.name())));
        Field<Long> barred = state == null
                ? DSL.field("(select count(*) from petition_barred_here())", Long.class)
                : DSL.field(
                        "(select count(*) from petition_barred_here() b where b.state = {0})",
                        Long.class, val(state.name()));
        return reach.minus(barred).plus(each(Sight.listed(actor).and(wanted)));
    }

    /** What the actor has at the actor's desk, and what nobody has. */
    private static Field<Long> atDesk(Actor actor, View view, DueDays days) {
        Condition wanted = ListConditions.view(view, actor, days);
        Condition desk = PETITION_COUNT
                .PART
                .eq(inline("DESK"))
                .and(PETITION_COUNT.HOUSE_CODE.eq(actor.houseCode()))
                .and(PETITION_COUNT.DEPARTMENT_ID.eq(actor.departmentId()))
                .and(PETITION_COUNT.PERSON_ID.in(inline(0L), val(actor.personId())))
                .and(
                        view == View.ELSEWHERE
                                ? PETITION_COUNT.STATE.in(ListConditions.WITH_OTHERS)
                                : PETITION_COUNT.STATE.notIn(ListConditions.WITH_OTHERS));
        Field<Long> barred =
                DSL.field("(select count(*) from petition_barred_here() petition where {0})", Long.class, wanted);
        return counters(desk).minus(barred).plus(each(Sight.listed(actor).and(wanted)));
    }

    private static Field<Long> counters(Condition wanted) {
        return DSL.field(DSL.select(coalesce(sum(PETITION_COUNT.N), inline(0)).cast(SQLDataType.BIGINT))
                .from(PETITION_COUNT)
                .where(wanted));
    }

    private static Condition counted(Actor actor) {
        Condition desks = PETITION_COUNT.PART.eq(inline("DESK"));
        return switch (actor.scope()) {
            case OWN -> throw new IllegalStateException("one's own cases are counted one by one");
            case DEPARTMENT ->
                PETITION_COUNT
                        .PART
                        .eq(inline("HAD"))
                        .and(PETITION_COUNT.HOUSE_CODE.eq(actor.houseCode()))
                        .and(PETITION_COUNT.DEPARTMENT_ID.eq(actor.departmentId()));
            case HOUSE -> desks.and(PETITION_COUNT.HOUSE_CODE.eq(actor.houseCode()));
            case BELOW -> desks.and(PETITION_COUNT.HOUSE_PATH.startsWith(actor.housePath()));
        };
    }

    private static Field<Long> due(Actor actor, LocalDate first, LocalDate last) {
        Condition wanted = ListConditions.OPEN.and(PETITION.DUE_ON.between(first, last));
        if (actor.scope() == Scope.OWN) return each(actor, View.ALL, wanted);
        Field<Long> office = DSL.field(
                "petition_due_between({0}, {1})",
                Long.class, DSL.cast(val(first), SQLDataType.LOCALDATE), DSL.cast(val(last), SQLDataType.LOCALDATE));
        return office.plus(each(Sight.listed(actor).and(wanted)));
    }

    private static Field<Long> each(Actor actor, View view, Condition wanted) {
        return ListStore.sights(actor, view)
                .map(sight -> each(sight.and(wanted)))
                .reduce(Field::plus)
                .orElseThrow();
    }

    private static Field<Long> each(Condition wanted) {
        return DSL.field(selectCount().from(PETITION).where(wanted)).cast(SQLDataType.BIGINT);
    }

    private static long ask(DSLContext tx, Field<Long> number) {
        return tx.select(number).fetchSingle().value1();
    }
}
