package xinqiao.reception;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A leading group, an emergency plan, or a sensitive period (KM-5).
 *
 * @param from first day of the term, of the plan, of the period
 */
public record Plan(
        long id, String houseCode, PlanKind kind, LocalDate from, LocalDate to, boolean inForce, Content content) {

    /**
     * @param chair of a group (组长)
     * @param lines members of a group, steps of a plan, measures of a period
     * @param plan that a period follows
     */
    public record Content(
            String name,
            String chair,
            List<String> lines,
            @Nullable Long plan) {
        public Content {
            lines = List.copyOf(lines);
        }
    }

    public boolean activeOn(LocalDate day) {
        return inForce && !day.isBefore(from) && !day.isAfter(to);
    }
}
