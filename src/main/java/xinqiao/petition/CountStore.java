package xinqiao.petition;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.resultQuery;
import static org.jooq.impl.DSL.val;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jooq.CommonTableExpression;
import org.jooq.DSLContext;
import org.jooq.DataType;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Exact numbers, moved in the transaction of the case: start page and lists read them instead of counting. Protected
 * cases are never in them, so that a number can't betray one.
 */
@Component
class CountStore {

    /**
     * Where a case counts: at its desk, and with each department that has had it. In an order of its own, so that two
     * cases that change places never wait for each other.
     *
     * @param person who has it at the desk; 0 for nobody
     */
    private record Place(String part, long department, long person, String state) implements Comparable<Place> {
        private static final Comparator<Place> ORDER = Comparator.comparing(Place::part)
                .thenComparing(Place::department)
                .thenComparing(Place::person)
                .thenComparing(Place::state);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /** Made once: jOOQ normalises a type's name whenever it makes one of arrays. */
    private static final DataType<String[]> TEXTS = SQLDataType.VARCHAR.array();

    private static final DataType<Long[]> NUMBERS = SQLDataType.BIGINT.array();

    /** One text however many counters move, so that PostgreSQL plans it once. */
    private static final String MOVE = """
            insert into petition_count (house_code, house_path, part, department_id, person_id, state, n)
            select {0}, {1}, * from unnest({2}, {3}, {4}, {5}, {6})
            on conflict (house_code, part, department_id, person_id, state) do update set n = petition_count.n + excluded.n""";

    /** What moves the counters, as a part of the statement that stores the case; empty when the case counts as before. */
    static Optional<CommonTableExpression<?>> moves(@Nullable Petition before, Petition after) {
        Map<Place, Long> shifts = new TreeMap<>();
        places(before).forEach(place -> shifts.merge(place, -1L, Long::sum));
        places(after).forEach(place -> shifts.merge(place, 1L, Long::sum));
        shifts.values().removeIf(by -> by == 0);
        if (shifts.isEmpty()) return Optional.empty();
        List<Place> places = List.copyOf(shifts.keySet());
        return Optional.of(name("counted")
                .as(resultQuery(
                        MOVE,
                        val(after.origin().houseCode()),
                        val(after.origin().housePath()),
                        val(places.stream().map(Place::part).toArray(String[]::new), TEXTS),
                        val(places.stream().map(Place::department).toArray(Long[]::new), NUMBERS),
                        val(places.stream().map(Place::person).toArray(Long[]::new), NUMBERS),
                        val(places.stream().map(Place::state).toArray(String[]::new), TEXTS),
                        val(shifts.values().toArray(Long[]::new), NUMBERS))));
    }

    /** A closed case is at no desk, which counts as department 0. */
    private static Stream<Place> places(@Nullable Petition petition) {
        if (petition == null || petition.walls().isProtected()) return Stream.empty();
        var desk = petition.desk();
        String state = petition.state().name();
        Stream<Place> at = Stream.of(
                desk == null
                        ? new Place("DESK", 0, 0, state)
                        : new Place(
                                "DESK", desk.departmentId(), Objects.requireNonNullElse(desk.personId(), 0L), state));
        Stream<Place> had = petition.departments().stream().map(department -> new Place("HAD", department, 0, state));
        return Stream.concat(at, had);
    }

    /** Where the counters and the cases disagree; nowhere, as long as every change went through here. */
    List<String> drift(DSLContext tx) {
        return tx.resultQuery("""
                        select format('%s/%s/%s/%s/%s: %s ≠ %s', house_code, part, department, person, state, counted, found)
                        from (
                          select house_code, part, department, person, state, sum(counted) counted, sum(found) found from (
                            select house_code, part, department_id department, person_id person, state, n counted, 0 found
                              from petition_count
                            union all
                            select house_code, 'DESK', coalesce(desk_department, 0), coalesce(desk_person, 0), state, 0,
                                   count(*)
                              from petition where not protected group by 1, 3, 4, 5
                            union all
                            select house_code, 'HAD', department, 0, state, 0, count(*)
                              from petition, unnest(departments) department
                             where not protected group by 1, 3, 4, 5) both_sides
                          group by 1, 2, 3, 4, 5) compared
                        where counted <> found order by 1""").fetch(0, String.class);
    }
}
