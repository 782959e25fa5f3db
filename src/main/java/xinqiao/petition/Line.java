package xinqiao.petition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xinqiao.procedure.MatterKind;

/** A petition as lists show it. */
public record Line(
        long id,
        String number,
        String title,
        @Nullable String petitionerName,
        boolean anonymous,
        int groupSize,
        Channel channel,
        LocalDate receivedOn,
        String houseCode,
        @Nullable MatterKind kind,
        State state,
        @Nullable Outcome outcome,
        @Nullable Long deskDepartment,
        @Nullable Long deskPerson,
        boolean isProtected,
        @Nullable LocalDate dueOn,
        @Nullable String dueTerm,
        @Nullable LocalDate closedOn,
        String profileId,
        @Nullable Long handlerPerson) {

    public boolean late(LocalDate today) {
        return dueOn != null && state.open() && today.isAfter(dueOn);
    }
}
