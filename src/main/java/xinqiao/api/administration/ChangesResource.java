package xinqiao.api.administration;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.administration.Administration;
import xinqiao.administration.Change;
import xinqiao.administration.ChangeFilter;
import xinqiao.administration.Changes;
import xinqiao.administration.Deed;
import xinqiao.administration.Item;
import xinqiao.api.http.Cursors;
import xinqiao.api.http.Days;
import xinqiao.identity.Actor;
import xinqiao.web.Missing;

/** What was changed, by whom and when, field by field; and the way back. For administrators and auditors. */
@RestController
@RequestMapping("/api/v1/administration/changes")
@Tag(name = "administration")
class ChangesResource {
    private final Administration administration;
    private final Changes changes;
    private final Clock clock;

    ChangesResource(Administration administration, Changes changes, Clock clock) {
        this.administration = administration;
        this.changes = changes;
        this.clock = clock;
    }

    @Schema(description = "A change that was made")
    record Made(
            long id,
            Item item,
            String key,

            @Schema(description = "Its number among the changes of the same thing: the version after it")
            int seq,

            Deed deed,
            String title,
            @Schema(description = "In UTC (RFC 3339)") Instant at,
            String by,
            List<Change.Difference> differences) {
        static Made of(Change change) {
            return new Made(
                    change.id(),
                    change.item(),
                    change.key(),
                    change.seq(),
                    change.deed(),
                    change.title(),
                    change.at(),
                    change.by(),
                    change.differences());
        }
    }

    @Schema(name = "ChangePage", description = "One page of changes, the newest first")
    record Page(
            List<Made> items,

            @Schema(description = "Give it as after= for the next page; absent after the last") @Nullable
            String next) {}

    @GetMapping
    @Operation(summary = "Changes in the caller's house and those below", description = "The newest first.")
    Page list(
            Actor actor,
            @Parameter(description = "Words of who made it") @RequestParam(defaultValue = "") String who,
            @RequestParam(required = false) @Nullable Item item,
            @Parameter(description = "Words of what it is called") @RequestParam(defaultValue = "") String title,
            @Parameter(description = "Made on that day or later") @RequestParam(required = false) @Nullable
                    LocalDate from,
            @Parameter(description = "Made on that day or earlier") @RequestParam(required = false) @Nullable
                    LocalDate until,
            @Parameter(description = "The page before's next") @RequestParam(required = false) @Nullable Long after,
            @Parameter(description = "Items a page, 1 to 200") @RequestParam(defaultValue = "50") int size) {
        if (!Changes.mayRead(actor)) throw new Missing();
        Cursors.size(size);
        var filter = new ChangeFilter(
                plain(who), item, plain(title), midnight("from", from, 0), midnight("until", until, 1));
        var found = changes.list(actor, filter, after, size + 1);
        var shown = found.subList(0, Math.min(size, found.size()));
        return new Page(
                shown.stream().map(Made::of).toList(),
                found.size() > size ? Long.toString(shown.getLast().id()) : null);
    }

    /** @param after so many days later */
    private @Nullable Instant midnight(String name, @Nullable LocalDate day, int after) {
        LocalDate possible = Days.possible(name, day);
        return possible == null
                ? null
                : possible.plusDays(after).atStartOfDay(clock.getZone()).toInstant();
    }

    /** Nothing that is kept has a NUL, and PostgreSQL can't even be asked for one. */
    private static String plain(String words) {
        return words.replace("\0", "").strip();
    }

    @PostMapping("/{change}/restore")
    @Operation(
            summary = "Give a thing back what it held before a change",
            description = "As a new change, under the rules of today. Needs ADMINISTER.")
    Kept restore(Actor actor, @PathVariable long change, @RequestBody AdministrationResource.Seen seen) {
        Kept.mustAdminister(actor);
        var found = changes.find(actor, change).filter(Change::hasBefore).orElseThrow(Missing::new);
        String key = AdministrationResource.here(() -> administration.restore(actor, found, seen.version()));
        return administration.find(actor, found.item(), key).map(Kept::of).orElseThrow(Missing::new);
    }
}
