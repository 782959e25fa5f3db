package xinqiao.petition;

import static xinqiao.db.Tables.PETITION_COUNT;

import java.util.Comparator;
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
    private record Shift(String house, String path, long department, String state, int by) {}

    void move(DSLContext tx, @Nullable Petition before, Petition after) {
        // always in the same order, so that two cases that change places never wait for each other
        Stream.of(shift(before, -1), shift(after, 1))
                .flatMap(shift -> shift)
                .sorted(Comparator.comparing(Shift::house)
                        .thenComparing(Shift::department)
                        .thenComparing(Shift::state))
                .forEach(shift -> apply(tx, shift));
    }

    /** A closed case is at no desk, which counts as department 0. */
    private static Stream<Shift> shift(@Nullable Petition petition, int by) {
        if (petition == null || petition.walls().isProtected()) return Stream.empty();
        var desk = petition.desk();
        long department = desk == null ? 0 : desk.departmentId();
        var origin = petition.origin();
        return Stream.of(new Shift(
                origin.houseCode(), origin.housePath(), department, petition.state().name(), by));
    }

    private static void apply(DSLContext tx, Shift shift) {
        tx.insertInto(PETITION_COUNT)
                .set(PETITION_COUNT.HOUSE_CODE, shift.house())
                .set(PETITION_COUNT.HOUSE_PATH, shift.path())
                .set(PETITION_COUNT.DEPARTMENT_ID, shift.department())
                .set(PETITION_COUNT.STATE, shift.state())
                .set(PETITION_COUNT.N, (long) Math.max(shift.by(), 0))
                .onConflict(PETITION_COUNT.HOUSE_CODE, PETITION_COUNT.DEPARTMENT_ID, PETITION_COUNT.STATE)
                .doUpdate()
                .set(PETITION_COUNT.N, PETITION_COUNT.N.plus(shift.by()))
                .execute();
    }
}
