package xinqiao.petition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who handles a petition and since when.
 *
 * @param heard whether the petitioner's facts and reasons were heard (听取信访人陈述事实和理由)
 */
public record Handling(
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate assignedOn,
        @Nullable Long departmentId,
        @Nullable Long personId,
        @Nullable Integer internalDays,
        boolean heard) {

    public static final Handling NONE = new Handling(null, null, null, null, null, false);

    Handling accepted(LocalDate on) {
        return new Handling(on, assignedOn, departmentId, personId, internalDays, heard);
    }

    Handling assigned(LocalDate on, Desk to, @Nullable Integer days) {
        return new Handling(acceptedOn, on, to.departmentId(), to.personId(), days, heard);
    }

    Handling afterHearing() {
        return new Handling(acceptedOn, assignedOn, departmentId, personId, internalDays, true);
    }
}
