package xinqiao.api.administration;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.administration.Administration;
import xinqiao.administration.Item;
import xinqiao.api.http.Replies;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.organisation.Houses;
import xinqiao.web.Missing;

/** One thing of administration, whatever its kind: read, made, changed. */
@RestController
@RequestMapping("/api/v1/administration/items/{item}")
@Tag(
        name = "administration",
        description =
                "Houses, departments, people, accounts, posts, roles, contacts, notices, procedures and wording of letters, for who"
                        + " administers them;"
                        + " each change has its number, both sides of it and a way back")
class AdministrationResource {
    private final Administration administration;
    private final Houses houses;
    private final Replies replies;

    AdministrationResource(Administration administration, Houses houses, Replies replies) {
        this.administration = administration;
        this.houses = houses;
        this.replies = replies;
    }

    @Schema(description = "Something new")
    record New(
            @Schema(
                    description =
                            "As a thing of its kind has them. A house names its parent, what lies in a house that house,"
                                    + " post and account their person",
                    example = "{\"house\": \"8602\", \"name\": \"何以琳\", \"staff-no\": \"86020017\"}")
            Map<String, String> fields) {}

    /** By which the same request is known again. */
    private record Wanted(Item item, SortedMap<String, String> fields) {}

    @Schema(description = "A change of some fields; what isn't named stays as it is")
    record Changing(
            @Schema(description = "The version that the caller has seen")
            int version,

            @Schema(example = "{\"name-en\": \"Ruili Customs\"}")
            Map<String, String> fields) {}

    @Schema(description = "What the caller has seen")
    record Seen(
            @Schema(description = "The version that the caller has seen")
            int version) {}

    @Schema(description = "A first password, told this once; it is changed at the first sign-in")
    record FirstPassword(String password) {}

    @GetMapping("/{key}")
    @Operation(
            summary = "One thing",
            description =
                    "item is house, department, person, account, post, role, contact, notice, phones, profile, followed or"
                            + " wording; key is the code of a house, also for its contact, notice, phones and the"
                            + " procedures followed there, house:procedure:letter:part for a wording, and an id else.")
    Kept read(Actor actor, @PathVariable String item, @PathVariable String key) {
        return find(actor, Kept.item(item), key);
    }

    private Kept find(Actor actor, Item item, String key) {
        Kept.mustAdminister(actor);
        return administration.find(actor, item, key).map(Kept::of).orElseThrow(Missing::new);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Something new")
    Kept create(
            Actor actor,
            @PathVariable String item,
            @RequestBody New asked,
            @Parameter(description = Replies.ABOUT) @RequestHeader(name = Replies.HEADER, required = false) @Nullable
                    String key) {
        Kept.mustAdminister(actor);
        Item kind = Kept.item(item);
        var fields = Kept.asked(kind, asked.fields());
        return fresh(() -> replies.once(
                actor,
                Long.toString(actor.accountId()),
                key,
                new Wanted(kind, new TreeMap<>(fields)),
                Kept.class,
                () -> find(
                        actor, kind, administration.create(actor, kind, fields).orElseThrow())));
    }

    /** What this node knows of houses and people is read anew when all of it is stored, or nothing. */
    private <T> T fresh(Supplier<T> work) {
        try {
            return work.get();
        } finally {
            houses.refresh();
        }
    }

    @PostMapping("/{key}")
    @Operation(summary = "A change")
    Kept change(Actor actor, @PathVariable String item, @PathVariable String key, @RequestBody Changing asked) {
        Item kind = Kept.item(item);
        var fields = editable(actor, kind, key).asked(asked.fields());
        String same = here(() -> administration.change(actor, kind, key, fields, asked.version()));
        return find(actor, kind, same);
    }

    @PostMapping("/{key}/password")
    @Operation(
            summary = "A new first password for an account",
            description = "Of accounts only. The password is in this answer and nowhere else.")
    ResponseEntity<FirstPassword> password(
            Actor actor, @PathVariable String item, @PathVariable String key, @RequestBody Seen seen) {
        if (Kept.item(item) != Item.ACCOUNT) throw new Missing();
        var unused = editable(actor, Item.ACCOUNT, key);
        String password = here(() -> administration.newPassword(actor, key, seen.version()));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new FirstPassword(password));
    }

    private Kept editable(Actor actor, Item item, String key) {
        var kept = find(actor, item, key);
        if (!kept.editable()) throw new Missing();
        return kept;
    }

    /** What went beyond reach in between isn't there. */
    static String here(Supplier<Decision<String>> change) {
        try {
            return change.get().orElseThrow();
        } catch (NoSuchElementException beyondReach) {
            throw new Missing();
        }
    }
}
