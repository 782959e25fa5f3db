package xinqiao.api.leadership;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.leadership.CaseRef;
import xinqiao.leadership.Instruction;
import xinqiao.leadership.InstructionAct;
import xinqiao.leadership.InstructionDesk;
import xinqiao.leadership.InstructionDesk.Box;
import xinqiao.leadership.Instructions;
import xinqiao.leadership.NewInstruction;
import xinqiao.leadership.Noted;
import xinqiao.leadership.Occasion;
import xinqiao.leadership.PaperState;
import xinqiao.petition.PetitionDesk;
import xinqiao.web.Ui;

/** Leaders' instructions (批示): the register, and their way to the written report. */
@RestController
@Tag(name = "leadership", description = "What leaders instruct, and what goes upward (批示、上报)")
class InstructionsResource {
    private static final String PATH = "/api/v1/leadership/instructions";

    private final Instructions instructions;
    private final InstructionDesk desk;
    private final PetitionDesk petitions;

    InstructionsResource(Instructions instructions, InstructionDesk desk, PetitionDesk petitions) {
        this.instructions = instructions;
        this.desk = desk;
        this.petitions = petitions;
    }

    @Schema(description = "A leader's instruction")
    record ListedInstruction(
            long id,
            List<CaseRef> cases,
            Occasion occasion,

            @Schema(description = "Who instructed") String by,
            String words,
            LocalDate on,

            @Schema(description = "Until when a written report is wanted") @Nullable
            LocalDate due,

            boolean late,

            @Schema(description = "Department that it went to; absent while a superior's isn't directed") @Nullable
            Long department,

            @Nullable Long person,
            PaperState state,

            @Schema(description = "Number of the written report to a superior") @Nullable
            String report) {
        static ListedInstruction of(Instruction one, LocalDate today) {
            return new ListedInstruction(
                    one.id(),
                    one.cases(),
                    one.content().occasion(),
                    one.content().by(),
                    one.content().words(),
                    one.on(),
                    one.dueOn(),
                    one.late(today),
                    one.department(),
                    one.person(),
                    one.state(),
                    one.number());
        }
    }

    @Schema(description = "One instruction, what was noted on the way, and what the caller may do with it now")
    record OneInstruction(ListedInstruction instruction, List<Noted> notes, Set<InstructionAct> open) {}

    @Schema(description = "How it was handled, the opinion and the result")
    record Report(String words) {}

    @GetMapping(PATH)
    @Operation(
            summary = "The register of instructions",
            description = "The newest first, at most 300. What was decided on handling slips has its own.")
    List<ListedInstruction> list(
            Ui ui,
            Actor actor,
            @Parameter(description = "MINE waits for the caller's post") @RequestParam(defaultValue = "OPEN") Box box) {
        return desk.list(actor, box).stream()
                .map(one -> ListedInstruction.of(one, ui.today()))
                .toList();
    }

    @GetMapping(PATH + "/{paper}")
    @Operation(summary = "One instruction")
    OneInstruction read(Ui ui, Actor actor, @PathVariable long paper) {
        Instruction one = desk.open(actor, paper);
        return new OneInstruction(
                ListedInstruction.of(one, ui.today()), one.content().notes(), InstructionDesk.open(one, actor));
    }

    @PostMapping(PATH + "/{paper}/report")
    @Operation(summary = "Report in writing", description = "The leader reads it, and it is done or comes back.")
    OneInstruction report(Ui ui, Actor actor, @PathVariable long paper, @RequestBody Report body) {
        var done = instructions.report(actor, paper, body.words()).orElseThrow();
        return read(ui, actor, done.id());
    }

    @GetMapping("/api/v1/petitions/{id}/instructions")
    @Operation(summary = "The instructions on a petition")
    List<ListedInstruction> of(Ui ui, Actor actor, @PathVariable long id) {
        long there = petitions.read(actor, id).petition().id(); // or there is no case
        return desk.of(actor, there).stream()
                .map(one -> ListedInstruction.of(one, ui.today()))
                .toList();
    }

    @PostMapping("/api/v1/petitions/{id}/instructions")
    @Operation(summary = "Enter an instruction", description = "By the leader, or by the petition office for one.")
    OneInstruction give(Ui ui, Actor actor, @PathVariable long id, @RequestBody NewInstruction asked) {
        var given = instructions.give(actor, id, asked).orElseThrow();
        return read(ui, actor, given.id());
    }
}
