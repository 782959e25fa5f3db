package xinqiao.api.petition;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xinqiao.petition.Channel;
import xinqiao.petition.Line;
import xinqiao.petition.Outcome;
import xinqiao.petition.State;
import xinqiao.procedure.MatterKind;

/** A petition as lists show it. */
@Schema(description = "A petition as lists show it")
public record ListedPetition(
        long id,
        @Schema(example = "8600-2026-000017") String number,
        String title,
        @Nullable String petitioner,
        boolean anonymous,

        @Schema(description = "How many people share the matter")
        int groupSize,

        Channel channel,
        LocalDate receivedOn,

        @Schema(description = "Customs code of the house", example = "8600")
        String house,

        @Nullable MatterKind kind,
        State state,
        @Nullable Outcome outcome,

        @Schema(description = "Id of the department that has it now") @Nullable
        Long department,

        @Schema(description = "Id of the person who has it, where it is one") @Nullable
        Long person,

        @Schema(description = "A report behind the wall") boolean walled,

        @Schema(description = "The next last day; absent when nothing is due") @Nullable
        LocalDate dueOn,

        @Nullable String dueTerm,
        boolean late,
        @Nullable LocalDate closedOn) {

    public static ListedPetition of(Line line, LocalDate today) {
        return new ListedPetition(
                line.id(),
                line.number(),
                line.title(),
                line.petitionerName(),
                line.anonymous(),
                line.groupSize(),
                line.channel(),
                line.receivedOn(),
                line.houseCode(),
                line.kind(),
                line.state(),
                line.outcome(),
                line.deskDepartment(),
                line.deskPerson(),
                line.isProtected(),
                line.dueOn(),
                line.dueTerm(),
                line.late(today),
                line.closedOn());
    }
}
