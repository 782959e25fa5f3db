package xinqiao.api.petition;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.api.http.Cursors;
import xinqiao.api.http.Days;
import xinqiao.api.http.WrongField;
import xinqiao.identity.Actor;
import xinqiao.petition.CaseFile;
import xinqiao.petition.Channel;
import xinqiao.petition.Filter;
import xinqiao.petition.Filter.More;
import xinqiao.petition.Filter.Order;
import xinqiao.petition.Filter.View;
import xinqiao.petition.Outcome;
import xinqiao.petition.PetitionDesk;
import xinqiao.petition.Sheet;
import xinqiao.petition.Slice;
import xinqiao.petition.State;
import xinqiao.procedure.MatterKind;
import xinqiao.web.Ui;

/** Lists, counts and single petitions. */
@RestController
@RequestMapping("/api/v1/petitions")
@Tag(name = "petitions", description = "Petitions (信访事项) that the caller may see; others don't exist for them")
class PetitionsResource {
    private final PetitionDesk desk;

    PetitionsResource(PetitionDesk desk) {
        this.desk = desk;
    }

    @Schema(name = "PetitionPage", description = "One page of a list")
    record Page(
            List<ListedPetition> items,

            @Schema(description = "Give it as after= for the next page; absent after the last") @Nullable
            String next) {}

    @GetMapping
    @Operation(
            summary = "List petitions",
            description = "Paged by key: the pages stay right while petitions come in. Days of the years 1 to 9999.")
    Page list(
            Ui ui,
            Actor actor,
            @RequestParam(defaultValue = "ALL") View view,
            @RequestParam(required = false) @Nullable State state,
            @RequestParam(required = false) @Nullable MatterKind kind,
            @RequestParam(required = false) @Nullable Channel channel,
            @Parameter(description = "Customs code of a house", example = "8602")
                    @RequestParam(required = false)
                    @Nullable
                    String house,
            @Parameter(
                            description =
                                    "Words of title and text, or exactly a number; with the power, also a person's name, document or phone")
                    @RequestParam(defaultValue = "")
                    String q,
            @RequestParam(required = false) @Nullable Outcome outcome,
            @Parameter(description = "Id of a department that has it or has had it")
                    @RequestParam(required = false)
                    @Nullable
                    Long department,
            @Parameter(description = "Id of a person at whose desk it is, or who handles it")
                    @RequestParam(required = false)
                    @Nullable
                    Long person,
            @Parameter(description = "Received on that day or later") @RequestParam(required = false) @Nullable
                    LocalDate from,
            @Parameter(description = "Received on that day or earlier") @RequestParam(required = false) @Nullable
                    LocalDate until,
            @Parameter(description = "Open, and due on that day or later")
                    @RequestParam(name = "due-from", required = false)
                    @Nullable
                    LocalDate dueFrom,
            @Parameter(description = "Open, and due on that day or earlier")
                    @RequestParam(name = "due-until", required = false)
                    @Nullable
                    LocalDate dueUntil,
            @Parameter(description = "Only those not closed") @RequestParam(defaultValue = "false") boolean open,
            @Parameter(description = "Only joint petitions (多人共同信访)") @RequestParam(defaultValue = "false")
                    boolean group,
            @RequestParam(defaultValue = "false") boolean anonymous,
            @RequestParam(required = false) @Nullable Order order,
            @Parameter(
                            description = "The cases behind a figure of /statistics",
                            example = "REPEATS.2026-10-01.2026-12-31.HOUSE.8602")
                    @RequestParam(required = false)
                    @Nullable
                    String figure,
            @Parameter(description = "The page before's next", example = "2026-11-22_17")
                    @RequestParam(required = false)
                    @Nullable
                    String after,
            @Parameter(description = "Items a page, 1 to 200") @RequestParam(defaultValue = "50") int size) {
        Cursors.size(size);
        var more = new More(
                outcome,
                department,
                person,
                Days.possible("from", from),
                Days.possible("until", until),
                Days.possible("due-from", dueFrom),
                Days.possible("due-until", dueUntil),
                open,
                group,
                anonymous,
                order,
                slice(figure));
        var filter = new Filter(view, state, kind, channel, house, q, more);
        Sheet sheet = desk.list(actor, filter, Cursors.read(after), size);
        return new Page(
                sheet.lines().stream()
                        .map(line -> ListedPetition.of(line, ui.today()))
                        .toList(),
                sheet.next() == null ? null : sheet.next().toString());
    }

    private static @Nullable Slice slice(@Nullable String figure) {
        if (figure == null || figure.isEmpty()) return null;
        return Slice.parse(figure).orElseThrow(() -> new WrongField("figure", WrongField.Kind.NO_SUCH_VALUE));
    }

    @GetMapping("/counts")
    @Operation(
            summary = "How many petitions wait in each list",
            description = "Exact, and only of what the caller may see.")
    Map<View, Long> counts(Actor actor) {
        return desk.counts(actor);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One petition", description = "Reading a report behind the wall is journalled.")
    WholePetition read(Ui ui, Actor actor, @PathVariable long id) {
        return WholePetition.of(desk.read(actor, id), ui);
    }

    @GetMapping("/{id}/people")
    @Operation(
            summary = "Who petitions, in full",
            description =
                    "Names, numbers and addresses without masks. Needs the power READ_PERSONS; each call is journalled.")
    CaseFile.InFull people(Actor actor, @PathVariable long id) {
        return desk.unmask(actor, id);
    }
}
