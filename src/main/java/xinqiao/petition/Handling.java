package xinqiao.petition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who handles a petition and since when.
 *
 * @param officer who at the petition office triaged or assigned it; behind the report wall the case comes back to them
 * @param heard whether the petitioner's facts and reasons were heard (听取信访人陈述事实和理由)
 */
public record Handling(
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate assignedOn,
        @Nullable Long departmentId,
        @Nullable Long personId,
        @Nullable Integer internalDays,
        @Nullable Long officer,
        boolean heard) {

    public static final Handling NONE = new Handling(null, null, null, null, null, null, false);

    Handling accepted(LocalDate on, long by) {
        return new Handling(on, assignedOn, departmentId, personId, internalDays, by, heard);
    }

    Handling assigned(LocalDate on, Desk to, @Nullable Integer days) {
        return new Handling(acceptedOn, on, to.departmentId(), to.personId(), days, officer, heard);
    }

    Handling inHandOf(@Nullable Long person) {
        return new Handling(acceptedOn, assignedOn, departmentId, personId, internalDays, person, heard);
    }

    Handling afterHearing() {
        return new Handling(acceptedOn, assignedOn, departmentId, personId, internalDays, officer, true);
    }
}
