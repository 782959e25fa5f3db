package xinqiao.petition;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.PetitionRecord;
import xinqiao.identity.Actor;
import xinqiao.personal.Masking;
import xinqiao.petition.rules.Unmasked;
import xinqiao.procedure.MatterKind;

/** Between a row and a line of a list, with the name as the viewer's work needs it. */
@Component
class Lines {
    private final PersonSeals seals;

    Lines(PersonSeals seals) {
        this.seals = seals;
    }

    Line of(Actor actor, PetitionRecord row) {
        return new Line(
                row.getId(),
                row.getNumber(),
                row.getTitle(),
                name(actor, row),
                row.getAnonymous(),
                row.getGroupSize(),
                Channel.valueOf(row.getChannel()),
                row.getReceivedOn(),
                row.getHouseCode(),
                row.getKind() == null ? null : MatterKind.valueOf(row.getKind()),
                State.valueOf(row.getState()),
                row.getOutcome() == null ? null : Outcome.valueOf(row.getOutcome()),
                row.getDeskDepartment(),
                row.getDeskPerson(),
                row.getProtected(),
                row.getDueOn(),
                row.getDueTerm(),
                row.getClosedOn(),
                row.getProfileId(),
                row.getHandlerPerson());
    }

    private @Nullable String name(Actor actor, PetitionRecord row) {
        String name = seals.name(row.getId(), row.getPetitioner());
        boolean known = Unmasked.name(
                actor, row.getHouseCode(), row.getDeskDepartment(), row.getDeskPerson(), row.getHandlerPerson());
        return known ? name : Masking.name(name);
    }
}
