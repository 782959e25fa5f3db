package xinqiao.api.governance;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import xinqiao.api.http.Cursors;
import xinqiao.governance.EntryState;
import xinqiao.governance.RegisterEntry;
import xinqiao.governance.RegisterKind;
import xinqiao.governance.Registers;
import xinqiao.governance.Task;
import xinqiao.identity.Actor;

/** The registers of how open government is organised, to be read: those of the caller's post, and no others. */
@RestController
@RequestMapping("/api/v1/governance")
@Tag(name = "governance", description = "Registers of the organisation of open government (政务公开工作组织)")
class GovernanceResource {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Registers registers;

    GovernanceResource(Registers registers) {
        this.registers = registers;
    }

    @Schema(description = "An entry of a register, in a list")
    record ListedEntry(
            long id,
            RegisterKind register,
            String title,

            @Schema(description = "Customs code of the house in whose register it stands", example = "8602")
            String house,

            @Schema(description = "Customs code of the house of which it tells")
            String about,

            int year,
            LocalDate on,
            EntryState state,

            @Schema(description = "When the next thing of it is due") @Nullable
            LocalDate due,

            @Schema(description = "When it was circulated (通报)") @Nullable
            LocalDate circulatedOn) {
        static ListedEntry of(RegisterEntry one) {
            return new ListedEntry(
                    one.id(),
                    one.kind(),
                    one.title(),
                    one.house(),
                    one.about(),
                    one.year(),
                    one.on(),
                    one.state(),
                    one.due(),
                    one.toldOn());
        }
    }

    @Schema(description = "An entry with what it tells, by its register, and what is to be done of it")
    record WholeEntry(
            ListedEntry entry,

            @Schema(description = "By register: such as words, minutes, members, findings")
            Map<String, Object> told,

            List<TaskEntry> tasks) {}

    @Schema(description = "Something that a meeting decided or a plan set out")
    record TaskEntry(
            String words,

            @Schema(description = "Id of the department that does it") @Nullable
            Long department,

            LocalDate due,
            @Nullable LocalDate done,
            String result) {
        static TaskEntry of(Task one) {
            return new TaskEntry(one.words(), one.department(), one.dueOn(), one.doneOn(), one.result());
        }
    }

    @Schema(description = "A page of a register, the newest first")
    record EntryPage(
            List<ListedEntry> items,

            @Schema(description = "Give it as after to go on; absent on the last page") @Nullable
            Long next) {}

    @GetMapping("/{register}")
    @Operation(
            summary = "A register",
            description =
                    "What the caller may see of it, the newest entry first: the own house's, those of houses below for"
                            + " who supervises them, and what was circulated.")
    EntryPage list(
            Actor actor,
            @PathVariable RegisterKind register,
            @RequestParam(required = false) @Nullable Long after,
            @RequestParam(defaultValue = "50") int size) {
        Cursors.size(size);
        var all = registers.list(actor, List.of(register)).stream()
                .sorted(Comparator.comparingLong(RegisterEntry::id).reversed())
                .filter(one -> after == null || one.id() < after)
                .toList();
        var page = all.stream().limit(size).map(ListedEntry::of).toList();
        return new EntryPage(page, all.size() > size ? page.getLast().id() : null);
    }

    @GetMapping("/{register}/{entry}")
    @Operation(summary = "One entry")
    WholeEntry read(Actor actor, @PathVariable RegisterKind register, @PathVariable long entry) {
        RegisterEntry one = registers.find(actor, register, entry);
        return new WholeEntry(
                ListedEntry.of(one),
                JSON.convertValue(one.matter(), new TypeReference<Map<String, Object>>() {}),
                one.content().tasks().stream().map(TaskEntry::of).toList());
    }
}
