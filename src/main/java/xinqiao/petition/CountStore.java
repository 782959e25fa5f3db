package xinqiao.petition;

import static org.jooq.impl.DSL.excluded;
import static xinqiao.db.Tables.PETITION_COUNT;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Exact numbers, moved in the transaction of the case: start page and lists read them instead of counting. Protected
 * cases are never in them, so that a number can't betray one.
 */
@Component
class CountStore {

    /** One case more or fewer at a desk. */
    private record Shift(String house, String path, long department, String state, long by) {
        boolean cancels(Shift other) {
            return house.equals(other.house)
                    && department == other.department
                    && state.equals(other.state)
                    && by + other.by == 0;
        }
    }

    void move(DSLContext tx, @Nullable Petition before, Petition after) {
        // always in the same order, so that two cases that change places never wait for each other
        List<Shift> shifts = Stream.of(shift(before, -1), shift(after, 1))
                .flatMap(shift -> shift)
                .sorted(Comparator.comparing(Shift::house)
                        .thenComparing(Shift::department)
                        .thenComparing(Shift::state))
                .toList();
        if (shifts.isEmpty() || (shifts.size() == 2 && shifts.getFirst().cancels(shifts.getLast()))) return;
        var insert = tx.insertInto(
                PETITION_COUNT,
                PETITION_COUNT.HOUSE_CODE,
                PETITION_COUNT.HOUSE_PATH,
                PETITION_COUNT.DEPARTMENT_ID,
                PETITION_COUNT.STATE,
                PETITION_COUNT.N);
        for (Shift s : shifts) insert = insert.values(s.house(), s.path(), s.department(), s.state(), s.by());
        insert.onConflict(PETITION_COUNT.HOUSE_CODE, PETITION_COUNT.DEPARTMENT_ID, PETITION_COUNT.STATE)
                .doUpdate()
                .set(PETITION_COUNT.N, PETITION_COUNT.N.plus(excluded(PETITION_COUNT.N)))
                .execute();
    }

    /** A closed case is at no desk, which counts as department 0. */
    private static Stream<Shift> shift(@Nullable Petition petition, long by) {
        if (petition == null || petition.walls().isProtected()) return Stream.empty();
        var desk = petition.desk();
        long department = desk == null ? 0 : desk.departmentId();
        var origin = petition.origin();
        return Stream.of(new Shift(
                origin.houseCode(),
                origin.housePath(),
                department,
                petition.state().name(),
                by));
    }

    /** Where the counters and the cases disagree; nowhere, as long as every change went through here. */
    List<String> drift(DSLContext tx) {
        return tx.resultQuery("""
                        select format('%s/%s/%s: %s ≠ %s', house_code, department, state, counted, found) from (
                          select house_code, department, state, sum(counted) counted, sum(found) found from (
                            select house_code, department_id department, state, n counted, 0 found from petition_count
                            union all
                            select house_code, coalesce(desk_department, 0), state, 0, count(*) from petition
                             where not protected group by 1, 2, 3) both_sides
                          group by 1, 2, 3) compared
                        where counted <> found order by 1""").fetch(0, String.class);
    }
}
