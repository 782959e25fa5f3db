package xinqiao.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.documents.PlainPages.Block;
import xinqiao.identity.Actor;
import xinqiao.leadership.Instruction;
import xinqiao.leadership.InstructionDesk;
import xinqiao.mailroom.Slip;
import xinqiao.mailroom.Slips;
import xinqiao.organisation.Houses;
import xinqiao.petition.CaseFile;

/** What leaders wrote on a case (领导批示、审阅单): it comes into the file by itself. */
@Component
class LeadersWords {
    private final PaperMaking make;
    private final InstructionDesk instructions;
    private final Slips slips;
    private final Houses houses;

    LeadersWords(PaperMaking make, InstructionDesk instructions, Slips slips, Houses houses) {
        this.make = make;
        this.instructions = instructions;
        this.slips = slips;
        this.houses = houses;
    }

    /** What leaders wrote on the case, and what came of it: on the handling slip of a letter, or by itself (批示登记). */
    Optional<Gathered> on(Actor actor, CaseFile file) {
        long id = file.petition().id();
        List<Block> said = new ArrayList<>();
        List<LocalDate> days = new ArrayList<>();
        for (Slip slip : slips.of(actor, id).reversed()) {
            var at = slip.decidedAt();
            if (at == null) continue;
            days.add(PaperMaking.day(at));
            slip(said, slip, PaperMaking.day(at));
        }
        for (Instruction one : instructions.of(actor, id).reversed()) {
            days.add(one.on());
            instruction(said, one);
        }
        if (days.isEmpty()) return Optional.empty();
        said.addFirst(new Block.Text(Gathering.named(file), true));
        return Optional.of(make.made(DossierPart.INSTRUCTION, Collections.max(days), said));
    }

    private void slip(List<Block> said, Slip slip, LocalDate on) {
        boolean agreed = Boolean.TRUE.equals(slip.agreed());
        said.add(PaperMaking.row("proposal", slip.proposal()));
        said.add(new Block.Row(List.of(
                on.toString(),
                PaperMaking.words("archive.instruction.slip"),
                leader(slip.decidedBy()),
                agreed && slip.words().isBlank() ? PaperMaking.words("archive.instruction.agreed") : slip.words())));
        if (!slip.result().isBlank()) said.add(PaperMaking.row("carried-out", slip.result()));
    }

    private static void instruction(List<Block> said, Instruction one) {
        said.add(new Block.Row(List.of(
                one.on().toString(),
                PaperMaking.words("archive.instruction"),
                one.content().by(),
                one.content().words())));
        for (var note : one.content().notes())
            said.add(new Block.Row(List.of(
                    note.on().toString(),
                    PaperMaking.words("archive.instruction." + note.kind()),
                    note.by(),
                    note.words())));
    }

    private String leader(@Nullable Long person) {
        return person == null
                ? ""
                : houses.people(Set.of(person)).values().stream()
                        .map(one -> one.name(Locale.of("zh")))
                        .findFirst()
                        .orElse("");
    }
}
