package xinqiao.petition;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xinqiao.procedure.HearingMoment;

/**
 * A hearing (听证), from the decision to hold it to its conclusion.
 *
 * @param no counted from 1 within the case
 * @param scope what it is about (听证范围)
 * @param chair who presides (主持人), of the house
 * @param members who sits with the chair (听证员), of the house; others are named in {@link HearingPeople}
 * @param calledOn when the notice was issued
 * @param endedOn when it was concluded, or called off
 * @param conclusion empty until then
 */
public record Hearing(
        int no,
        LocalDate decidedOn,
        HearingGround ground,
        String reason,
        String scope,
        long chair,
        Set<Long> members,
        @Nullable LocalDate calledOn,
        @Nullable LocalDateTime at,
        @Nullable String place,
        @Nullable LocalDate heldOn,
        @Nullable LocalDate endedOn,
        boolean calledOff,
        String conclusion) {
    public Hearing {
        members = Set.copyOf(members);
    }

    static Hearing decided(PetitionFact.HearingDecided f) {
        return new Hearing(
                f.hearing(),
                f.on(),
                f.ground(),
                f.reason(),
                f.scope(),
                f.chair(),
                f.members(),
                null,
                null,
                null,
                null,
                null,
                false,
                "");
    }

    Hearing called(LocalDate on, LocalDateTime when, String where) {
        return new Hearing(
                no, decidedOn, ground, reason, scope, chair, members, on, when, where, heldOn, null, false, "");
    }

    Hearing held(LocalDate on) {
        return new Hearing(
                no, decidedOn, ground, reason, scope, chair, members, calledOn, at, place, on, null, false, "");
    }

    Hearing ended(LocalDate on, boolean off, String words) {
        return new Hearing(
                no, decidedOn, ground, reason, scope, chair, members, calledOn, at, place, heldOn, on, off, words);
    }

    public boolean open() {
        return endedOn == null;
    }

    public @Nullable LocalDate on(HearingMoment moment) {
        return switch (moment) {
            case DECIDED -> decidedOn;
            case CALLED -> calledOn;
            case HELD -> heldOn;
            case CONCLUDED -> endedOn;
        };
    }
}
