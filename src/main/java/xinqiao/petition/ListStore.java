package xinqiao.petition;

import static org.jooq.impl.DSL.cast;
import static org.jooq.impl.DSL.position;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;
import static xinqiao.db.Tables.PETITION;
import static xinqiao.db.Tables.PETITION_TEXT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
import xinqiao.petition.Filter.View;
import xinqiao.petition.Sheet.Cursor;
import xinqiao.procedure.MatterKind;

/** Reads lists of petitions, always by key and always through {@link Sight}. */
@Component
class ListStore {
    /** Above so many hits of a word, walking the list is cheaper than sorting the hits. */
    private static final int FEW = 3000;

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
    private static final Field<LocalDate> DUE = DSL.coalesce(PETITION.DUE_ON, val(NEVER));

    Sheet list(DSLContext tx, Actor actor, Filter filter, @Nullable Cursor after, LocalDate today, int size) {
        Condition wanted = conditions(tx, actor, filter, today).and(following(filter.view(), after));
        List<Line> lines = sights(actor, filter.view())
                .map(sight -> tx.selectFrom(PETITION)
                        .where(sight)
                        .and(wanted)
                        .orderBy(order(filter.view()))
                        .limit(size + 1))
                .<Select<PetitionRecord>>map(part -> part)
                .reduce(Select::unionAll)
                // under the name of the table, so that its columns can be named outside too
                .map(parts -> tx.selectFrom(parts.asTable(PETITION))
                        .orderBy(order(filter.view()))
                        .limit(size + 1)
                        .fetch(row -> line(row.into(PETITION))))
                .orElseThrow();
        if (lines.size() <= size) return new Sheet(lines, null);
        Line last = lines.get(size - 1);
        return new Sheet(lines.subList(0, size), new Cursor(last.dueOn(), last.id()));
    }

    int count(DSLContext tx, Actor actor, Filter filter, LocalDate today) {
        Condition wanted = conditions(tx, actor, filter, today);
        return sights(actor, filter.view())
                .mapToInt(sight -> tx.fetchCount(PETITION, sight.and(wanted)))
                .sum();
    }

    private static Stream<Condition> sights(Actor actor, View view) {
        Condition named = Sight.named(actor);
        return view == View.REPORTS ? Stream.of(named) : Stream.of(Sight.office(actor), named);
    }

    private static boolean byDate(View view) {
        return view == View.MY_DESK || view == View.LATE;
    }

    private static List<OrderField<?>> order(View view) {
        return byDate(view) ? List.of(DUE, PETITION.ID) : List.of(PETITION.ID.desc());
    }

    private static Condition following(View view, @Nullable Cursor after) {
        if (after == null) return DSL.noCondition();
        LocalDate due = after.dueOn() == null ? NEVER : after.dueOn();
        return byDate(view) ? row(DUE, PETITION.ID).gt(due, after.id()) : PETITION.ID.lt(after.id());
    }

    private static Condition conditions(DSLContext tx, Actor actor, Filter filter, LocalDate today) {
        List<Condition> all = new ArrayList<>();
        all.add(view(filter.view(), actor, today));
        if (filter.state() != null) all.add(PETITION.STATE.eq(filter.state().name()));
        if (filter.kind() != null) all.add(PETITION.KIND.eq(filter.kind().name()));
        if (filter.channel() != null)
            all.add(PETITION.CHANNEL.eq(filter.channel().name()));
        if (filter.house() != null) all.add(PETITION.HOUSE_CODE.eq(filter.house()));
        if (!filter.words().isBlank()) all.add(words(tx, filter.words()));
        return DSL.and(all);
    }

    private static Condition view(View view, Actor actor, LocalDate today) {
        Condition open = PETITION.STATE.ne(State.CLOSED.name());
        Condition here = PETITION.HOUSE_CODE.eq(actor.houseCode());
        return switch (view) {
            case MY_DESK ->
                open.and(PETITION.DESK_DEPARTMENT.eq(actor.departmentId()))
                        .and(PETITION.DESK_PERSON.isNull().or(PETITION.DESK_PERSON.eq(actor.personId())));
            case LATE -> open.and(PETITION.DUE_ON.lt(today));
            case TO_SERVE -> here.and(DSL.condition(PETITION.UNSERVED));
            case EXTENSIONS -> here.and(open).and(DSL.condition(PETITION.EXTENSION_ASKED));
            case REPORTS -> DSL.condition(PETITION.PROTECTED);
            case ALL -> DSL.noCondition();
        };
    }

    /** Every word must stand in the text, or all of it be the beginning of a number. */
    private static Condition words(DSLContext tx, String typed) {
        String folded = Tokens.fold(typed);
        String[] wanted = Tokens.wanted(folded).toArray(String[]::new);
        Condition stands = DSL.and(Arrays.stream(folded.split(" "))
                .map(word -> position(PETITION_TEXT.PLAIN, word).gt(0))
                .toList());
        Condition text = PETITION.ID.in(DSL.select(PETITION_TEXT.PETITION_ID)
                .from(PETITION_TEXT)
                .where(PETITION_TEXT.PETITION_ID.eq(PETITION.ID))
                .and(stands));
        Long[] few = having(tx, wanted);
        if (few.length <= FEW) text = PETITION.ID.in(few).and(text);
        return text.or(PETITION.NUMBER.eq(typed.strip()));
    }

    private static Long[] having(DSLContext tx, String[] wanted) {
        return tx.resultQuery("select petition_having({0}, {1})", cast(val(wanted), String[].class), val(FEW + 1))
                .fetch(0, Long.class)
                .toArray(Long[]::new);
    }

    static Line line(PetitionRecord row) {
        return new Line(
                row.getId(),
                row.getNumber(),
                row.getTitle(),
                row.getPetitionerName(),
                row.getAnonymous(),
                row.getGroupSize(),
                Channel.valueOf(row.getChannel()),
                row.getReceivedOn(),
                row.getHouseCode(),
                row.getKind() == null ? null : MatterKind.valueOf(row.getKind()),
                State.valueOf(row.getState()),
                row.getOutcome() == null ? null : Outcome.valueOf(row.getOutcome()),
                row.getDeskDepartment(),
                row.getDeskPerson(),
                row.getProtected(),
                row.getDueOn(),
                row.getDueTerm(),
                row.getClosedOn());
    }
}
