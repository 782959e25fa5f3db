package xinqiao.petition;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;
import static xinqiao.db.Tables.PETITION;
import static xinqiao.db.Tables.PETITIONER;
import static xinqiao.db.Tables.PETITION_LINK;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.dictionary.Dictionaries;
import xinqiao.dictionary.DictionaryEntry;
import xinqiao.dictionary.DictionaryKind;
import xinqiao.identity.Actor;
import xinqiao.petition.Filter.View;

/**
 * Counts cases, through the very conditions that lists are read by. One statement goes once through the cases of the period,
 * found by the index on house or direct customs and day; what is counted stands in their rows.
 */
@Component
class FigureStore {
    private static final int MOST = 50;

    private final FigureConditions conditions;
    private final Dictionaries dictionaries;

    FigureStore(FigureConditions conditions, Dictionaries dictionaries) {
        this.conditions = conditions;
        this.dictionaries = dictionaries;
    }

    /** The figures by the values of an axis; all under one value where there is none. */
    Map<String, Map<Figure, Long>> count(
            DSLContext tx, Actor actor, Slice slice, @Nullable Axis axis, Collection<Figure> figures, LocalDate today) {
        List<Figure> wanted = List.copyOf(figures);
        List<Field<?>> fields = new ArrayList<>(List.of(value(axis)));
        for (Figure figure : wanted) fields.add(number(figure, today));
        Map<String, Map<Figure, Long>> all = new TreeMap<>();
        // apart, since one question for both could use no index
        ListStore.sights(actor, View.ALL)
                .forEach(sight -> tx.select(fields)
                        .from(PETITION)
                        .where(sight)
                        .and(conditions.within(actor, slice))
                        .groupBy(inline(1))
                        .forEach(row -> {
                            var sums =
                                    all.computeIfAbsent(row.get(0, String.class), value -> new EnumMap<>(Figure.class));
                            for (int i = 0; i < wanted.size(); i++)
                                sums.merge(wanted.get(i), row.get(i + 1, Long.class), Long::sum);
                        }));
        return axis == null || axis.dictionary().isEmpty() ? all : byCode(all);
    }

    private Field<Long> number(Figure figure, LocalDate today) {
        Condition counted = conditions.figure(figure, today);
        return figure.people()
                ? coalesce(sum(PETITION.GROUP_SIZE).filterWhere(counted), inline(0))
                        .cast(SQLDataType.BIGINT)
                : DSL.count().filterWhere(counted).cast(SQLDataType.BIGINT);
    }

    private Field<String> value(@Nullable Axis axis) {
        if (axis == null) return inline("");
        return switch (axis) {
            case HOUSE -> PETITION.HOUSE_CODE;
            case DEPARTMENT -> coalesce(PETITION.HANDLING_DEPARTMENT.cast(SQLDataType.VARCHAR), inline(Axis.NONE));
            case MONTH -> DSL.field("to_char({0}, 'YYYY-MM')", String.class, PETITION.RECEIVED_ON);
            case KIND -> coalesce(PETITION.KIND, inline(Axis.NONE));
            case OUTCOME -> coalesce(PETITION.OUTCOME, inline(Axis.NONE));
            case FORM, PURPOSE, REPEAT, JOINT, GROUP_BAND, CONTENT ->
                entry(axis.dictionary().orElseThrow());
            case PERSON, ALIKE ->
                throw new IllegalArgumentException("cases are narrowed by it, not told apart: " + axis);
        };
    }

    private Field<String> entry(DictionaryKind kind) {
        return DSL.field(
                "coalesce((select c from unnest({0}) c where c = any ({1}) limit 1)::text, {2})",
                String.class, PETITION.CLASSES, val(conditions.ids(kind, null)), inline(Axis.NONE));
    }

    /** The versions of an entry, and the houses' own, count together. */
    private Map<String, Map<Figure, Long>> byCode(Map<String, Map<Figure, Long>> byEntry) {
        Map<String, String> codes = dictionaries
                .named(byEntry.keySet().stream()
                        .filter(id -> !id.equals(Axis.NONE))
                        .map(Long::valueOf)
                        .toList())
                .stream()
                .collect(Collectors.toMap(entry -> Long.toString(entry.id()), DictionaryEntry::code));
        Map<String, Map<Figure, Long>> all = new TreeMap<>();
        byEntry.forEach((id, figures) -> {
            var sums = all.computeIfAbsent(codes.getOrDefault(id, Axis.NONE), code -> new EnumMap<>(Figure.class));
            figures.forEach((figure, n) -> sums.merge(figure, n, Long::sum));
        });
        return all;
    }

    /** KM-7.5: people with several cases, each under the first of them, those with most first. */
    Map<Long, Integer> people(DSLContext tx, Actor actor, Slice slice) {
        Field<byte[]> mark = coalesce(
                PETITIONER.DOCUMENT_MARK,
                DSL.field("{0} || {1}", byte[].class, PETITIONER.PHONE_MARK, PETITIONER.NAME_MARK));
        Field<Long> first = DSL.min(PETITION.ID);
        return tx.select(first, DSL.count())
                .from(PETITIONER)
                .join(PETITION)
                .on(PETITION.ID.eq(PETITIONER.PETITION_ID))
                .where(PETITIONER.ORD.eq(FigureConditions.first()))
                .and(mark.isNotNull())
                .and(FigureConditions.personKnown(actor))
                .and(Sight.of(actor))
                .and(conditions.within(actor, slice))
                .groupBy(mark)
                .having(DSL.count().gt(1))
                .orderBy(DSL.count().desc(), first)
                .limit(MOST)
                .fetchMap(first, DSL.count());
    }

    /** KM-7.5: cases with those that were found to be like them, the largest clusters first; how many belong together. */
    Map<Long, Integer> alike(DSLContext tx, Actor actor, Slice slice) {
        Field<Long> first = DSL.field(DSL.name("found", "first"), Long.class);
        Field<Long> member = DSL.field(DSL.name("found", "member"), Long.class);
        Field<Integer> size = countDistinct(PETITION.ID);
        return tx.select(first, size)
                .from(linked(slice, PETITION_LINK.LATER_ID)
                        .union(linked(slice, PETITION_LINK.EARLIER_ID))
                        .asTable("found"))
                .join(PETITION)
                .on(PETITION.ID.eq(member))
                .where(Sight.of(actor))
                .and(conditions.within(actor, slice))
                .groupBy(first)
                .having(size.gt(1))
                .orderBy(size.desc(), first)
                .limit(MOST)
                .fetchMap(first, size);
    }

    /** What a case was found to be like can't have been linked before the period began. */
    private static Select<Record2<Long, Long>> linked(Slice slice, Field<Long> member) {
        return DSL.select(PETITION_LINK.EARLIER_ID.as("first"), member.as("member"))
                .from(PETITION_LINK)
                .where(PETITION_LINK.KIND.in(FigureConditions.ALIKE))
                .and(PETITION_LINK.ENDED_AT.isNull())
                .and(PETITION_LINK.LINKED_AT.ge(slice.from().atStartOfDay().atOffset(ZoneOffset.ofHours(8))));
    }
}
