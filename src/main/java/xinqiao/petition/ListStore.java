package xinqiao.petition;

import static org.jooq.impl.DSL.row;
import static xinqiao.db.Tables.PETITION;
import static xinqiao.db.Tables.PETITION_TEXT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.PetitionRecord;
import xinqiao.identity.Actor;
import xinqiao.law.Objection;
import xinqiao.law.Refused;
import xinqiao.petition.Filter.Order;
import xinqiao.petition.Filter.View;
import xinqiao.petition.ListConditions.Wanted;
import xinqiao.petition.Sheet.Cursor;
import xinqiao.petition.rules.Standing;

/** Reads lists of petitions, always by key and always through {@link Sight}. */
@Component
class ListStore {
    private final ListConditions conditions;
    private final Lines lines;

    ListStore(ListConditions conditions, Lines lines) {
        this.conditions = conditions;
        this.lines = lines;
    }

    Sheet list(DSLContext tx, Actor actor, Filter filter, @Nullable Cursor at, DueDays days, int size) {
        return list(tx, actor, filter, conditions.of(tx, actor, filter, days), at, size);
    }

    Sheet list(DSLContext tx, Actor actor, Filter filter, Wanted asked, @Nullable Cursor at, int size) {
        boolean back = at != null && at.back();
        var sorting = Sorting.of(filter, back);
        Condition wanted = asked.rows().and(sorting.beyond(at));
        List<Line> page = new ArrayList<>(sights(actor, filter.view())
                .map(sight -> tx.selectFrom(PETITION)
                        .where(sight)
                        .and(wanted)
                        .orderBy(sorting.fields())
                        .limit(size + 1))
                .<Select<PetitionRecord>>map(part -> part)
                .reduce(Select::unionAll)
                // under the name of the table, so that its columns can be named outside too
                .map(parts -> tx.selectFrom(parts.asTable(PETITION))
                        .orderBy(sorting.fields())
                        .limit(size + 1)
                        .fetch(row -> lines.of(actor, row.into(PETITION))))
                .orElseThrow());
        boolean more = page.size() > size;
        if (more) page.removeLast();
        if (back) Collections.reverse(page);
        if (page.isEmpty()) return new Sheet(List.of(), null, null);
        Cursor next = more || back ? sorting.place(page.getLast(), false) : null;
        Cursor previous = back ? more ? sorting.place(page.getFirst(), true) : null : null;
        if (!back && at != null) previous = sorting.place(page.getFirst(), true);
        return new Sheet(List.copyOf(page), next, previous);
    }

    static Stream<Condition> sights(Actor actor, View view) {
        Condition named = Sight.listed(actor);
        return view == View.REPORTS ? Stream.of(named) : Stream.of(Sight.office(actor), named);
    }

    /** What was said in some cases, for the places at which words were found; what is asked for stands in the title. */
    Map<Long, String> texts(DSLContext tx, Collection<Long> ids) {
        return tx.select(PETITION_TEXT.PETITION_ID, PETITION_TEXT.FACTS, PETITION_TEXT.REPLY, PETITION_TEXT.REQUEST)
                .from(PETITION_TEXT)
                .where(PETITION_TEXT.PETITION_ID.in(ids))
                .fetchMap(
                        PETITION_TEXT.PETITION_ID,
                        row -> row.value2() + (row.value3() == null ? "" : " " + row.value3()) + " " + row.value4());
    }

    /** Numbers are of one house each, so of what could be meant at most one is there. */
    Optional<Line> byNumber(DSLContext tx, Actor actor, Collection<String> numbers) {
        return tx.selectFrom(PETITION)
                .where(PETITION.NUMBER.in(numbers))
                .and(Sight.of(actor))
                .orderBy(PETITION.ID)
                .limit(1)
                .fetchOptional(row -> lines.of(actor, row));
    }

    List<Line> lines(DSLContext tx, Actor actor, Collection<Long> ids) {
        return tx.selectFrom(PETITION)
                .where(PETITION.ID.in(ids))
                .and(Sight.of(actor))
                .fetch(row -> lines.of(actor, row));
    }

    List<Chosen> chosen(DSLContext tx, Actor actor, Collection<Long> ids, Act act) {
        return tx.selectFrom(PETITION)
                .where(PETITION.ID.in(ids))
                .and(Sight.of(actor))
                .fetch(row -> {
                    Petition petition = PetitionRow.read(row);
                    List<Objection> objections = Standing.check(petition, actor, act) instanceof Refused<Act> no
                            ? no.objections()
                            : List.of();
                    var waiting =
                            petition.letters().stream().filter(LetterRef::waits).toList();
                    return new Chosen(
                            lines.of(actor, row), PetitionRow.link(row).seq(), objections, waiting);
                });
    }

    /** How a list is sorted, and what lies beyond a place in it. */
    private record Sorting(@Nullable Field<LocalDate> day, boolean up, boolean gaps) {
        static Sorting of(Filter filter, boolean back) {
            Order order = filter.order();
            boolean gaps = order == Order.DUE && !filter.onlyDated();
            return switch (order) {
                case DUE -> new Sorting(PETITION.DUE_ON, !back, gaps);
                case NEWEST -> new Sorting(null, back, false);
                case OLDEST -> new Sorting(null, !back, false);
                case LAST_RECEIVED -> new Sorting(PETITION.RECEIVED_ON, back, false);
                case FIRST_RECEIVED -> new Sorting(PETITION.RECEIVED_ON, !back, false);
            };
        }

        /** What has no date comes last. */
        List<OrderField<?>> fields() {
            OrderField<?> id = up ? PETITION.ID.asc() : PETITION.ID.desc();
            if (day == null) return List.of(id);
            if (!gaps) return List.of(up ? day.asc() : day.desc(), id);
            return List.of(up ? day.asc().nullsLast() : day.desc().nullsFirst(), id);
        }

        Condition beyond(@Nullable Cursor at) {
            if (at == null) return DSL.noCondition();
            if (day == null) return up ? PETITION.ID.gt(at.id()) : PETITION.ID.lt(at.id());
            LocalDate place = at.day();
            if (place == null) {
                Condition dateless = day.isNull().and(up ? PETITION.ID.gt(at.id()) : PETITION.ID.lt(at.id()));
                return up ? dateless : dateless.or(day.isNotNull());
            }
            Condition dated = up
                    ? row(day, PETITION.ID).gt(place, at.id())
                    : row(day, PETITION.ID).lt(place, at.id());
            return gaps && up ? dated.or(day.isNull()) : dated;
        }

        Cursor place(Line line, boolean back) {
            if (day == null) return new Cursor(null, line.id(), back);
            return new Cursor(day.equals(PETITION.DUE_ON) ? line.dueOn() : line.receivedOn(), line.id(), back);
        }
    }
}
