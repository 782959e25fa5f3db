package xinqiao.api.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.api.petition.NewPetition;
import xinqiao.dictionary.Dictionaries;
import xinqiao.dictionary.DictionaryChange;
import xinqiao.dictionary.DictionaryEntry;
import xinqiao.dictionary.DictionaryKind;
import xinqiao.identity.Actor;
import xinqiao.petition.Classes;
import xinqiao.web.Missing;
import xinqiao.web.Ui;

/** The statistical dictionaries (统计字典) of the caller's house: what is offered, proposed and, by administrators, changed. */
@RestController
@RequestMapping("/api/v1/dictionaries")
@Tag(name = "dictionaries", description = "The words by which petitions are counted (统计字典)")
class DictionariesResource {
    private final Dictionaries dictionaries;
    private final Classes classes;

    DictionariesResource(Dictionaries dictionaries, Classes classes) {
        this.dictionaries = dictionaries;
        this.classes = classes;
    }

    @Schema(description = "A version of an entry")
    record Entry(
            @Schema(description = "Of this version; cases keep it")
            long id,

            DictionaryKind kind,
            @Schema(example = "01") String code,
            int version,

            @Schema(description = "The house that wrote it; absent where it came with the system") @Nullable
            String house,

            @Schema(example = "通关") String zh,
            String en,

            @Schema(description = "Its place in the dictionary")
            int order,

            @Schema(description = "Of a range of numbers, the smallest") @Nullable
            Integer least,

            LocalDate validFrom,

            @Schema(description = "From its first day on the entry isn't offered any more")
            boolean closed) {
        static Entry of(DictionaryEntry entry) {
            return new Entry(
                    entry.id(),
                    entry.kind(),
                    entry.code(),
                    entry.version(),
                    entry.house(),
                    entry.zh(),
                    entry.en(),
                    entry.order(),
                    entry.least(),
                    entry.validFrom(),
                    entry.closed());
        }

        static @Nullable Entry ofNullable(@Nullable DictionaryEntry entry) {
            return entry == null ? null : of(entry);
        }
    }

    @Schema(description = "A change as the journal has it")
    record Changed(
            @Schema(description = "In UTC (RFC 3339)") Instant at,
            String by,
            @Nullable Entry before,
            Entry after) {
        static Changed of(DictionaryChange change) {
            return new Changed(
                    change.at(),
                    change.by(),
                    Entry.ofNullable(change.fact().before()),
                    Entry.of(change.fact().after()));
        }
    }

    @Schema(description = "What an entry is to say; null for the order is 0")
    record NewEntry(
            @Schema(example = "01") String code,
            @Schema(example = "通关") String zh,
            @Schema(example = "Clearance") String en,
            @Nullable Integer order,
            @Nullable Integer least,

            @Schema(description = "Today or later", example = "2026-12-01")
            LocalDate validFrom) {
        DictionaryEntry.Draft draft(DictionaryKind kind) {
            return new DictionaryEntry.Draft(kind, code, zh, en, order == null ? 0 : order, least, validFrom);
        }
    }

    @Schema(description = "The entry isn't offered from that day on")
    record Closing(
            @Schema(example = "01") String code,
            @Schema(example = "2026-12-01") LocalDate from) {}

    @GetMapping
    @Operation(
            summary = "All entries offered to the caller's house",
            description = "Their codes are what counted takes.")
    List<Entry> all(
            Ui ui,
            Actor actor,
            @Parameter(description = "On that day; today when absent", example = "2026-11-20")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate on) {
        return dictionaries.entries(actor.houseCode(), on == null ? ui.today() : on).stream()
                .map(Entry::of)
                .toList();
    }

    @PostMapping("/proposals")
    @Operation(
            summary = "How a petition would be counted",
            description =
                    "By dictionary the code that is proposed where none is chosen. Nothing is registered or kept.")
    Map<DictionaryKind, String> proposals(Actor actor, @RequestBody NewPetition petition) {
        Map<DictionaryKind, String> codes = new TreeMap<>();
        classes.proposed(petition.submission(actor.houseCode(), List.of()))
                .forEach((kind, entry) -> codes.put(kind, entry.code()));
        return codes;
    }

    @GetMapping("/{dictionary}/changes")
    @Operation(summary = "What was changed in a dictionary", description = "For administrators; the newest first.")
    List<Changed> changes(Actor actor, @PathVariable String dictionary) {
        var kind = edited(actor, dictionary);
        return dictionaries.changes(actor, kind).stream().map(Changed::of).toList();
    }

    @PostMapping("/{dictionary}/add")
    @Operation(summary = "Add an entry", description = "For the caller's house and those below. Needs ADMINISTER.")
    Entry add(Actor actor, @PathVariable String dictionary, @RequestBody NewEntry asked) {
        var kind = edited(actor, dictionary);
        return Entry.of(dictionaries.add(actor, asked.draft(kind)).orElseThrow());
    }

    @PostMapping("/{dictionary}/change")
    @Operation(summary = "The next version of an entry", description = "What came from above stays as it is there.")
    Entry change(Actor actor, @PathVariable String dictionary, @RequestBody NewEntry asked) {
        var kind = edited(actor, dictionary);
        return Entry.of(dictionaries.change(actor, asked.draft(kind)).orElseThrow());
    }

    @PostMapping("/{dictionary}/close")
    @Operation(summary = "Offer an entry no longer", description = "Cases that were counted by it stay so.")
    Entry close(Actor actor, @PathVariable String dictionary, @RequestBody Closing asked) {
        var kind = edited(actor, dictionary);
        return Entry.of(
                dictionaries.close(actor, kind, asked.code(), asked.from()).orElseThrow());
    }

    private static DictionaryKind edited(Actor actor, String name) {
        if (!Dictionaries.mayEdit(actor)) throw new Missing();
        return Arrays.stream(DictionaryKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(Missing::new);
    }
}
