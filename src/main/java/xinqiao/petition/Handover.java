package xinqiao.petition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a matter is that another statutory route is for (导入情况).
 *
 * @param since when it was led there
 * @param last what is known; null while nothing is
 * @param body to which it went
 * @param number how it is known there
 */
public record Handover(
        LocalDate since,
        @Nullable HandoverStep last,
        @Nullable LocalDate on,
        String body,
        String number) {

    static Handover begun(LocalDate on, String body) {
        return new Handover(on, null, null, body, "");
    }

    Handover noted(HandoverStep step, LocalDate day, String where, String known) {
        return new Handover(since, step, day, where, known.isEmpty() ? number : known);
    }

    /** Whether it isn't known yet that the other route took it up, or didn't. */
    public boolean open() {
        return last == null || !last.ends();
    }
}
