package xinqiao.api.sending;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.api.http.Cursors;
import xinqiao.identity.Actor;
import xinqiao.routing.Negotiation;
import xinqiao.routing.NegotiationStep;
import xinqiao.routing.Negotiations;

/** Which of several houses accepts and leads: a house's own system reads what is asked of it, and answers. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "negotiations", description = "Houses of one level on who accepts and leads (协商受理)")
class NegotiationsResource {
    private final Negotiations negotiations;

    NegotiationsResource(Negotiations negotiations) {
        this.negotiations = negotiations;
    }

    @Schema(description = "One page of the register, the newest first")
    record NegotiationPage(
            List<Talk> items,

            @Schema(description = "Give it as before= for the next page; absent after the last") @Nullable
            Long next) {}

    @Schema(description = "One negotiation; houses by their customs codes")
    record Talk(
            long id,
            String title,
            String house,
            List<String> houses,
            Negotiation.State state,
            String question,

            @Schema(description = "Which house each one named, so far")
            Map<String, String> opinions,

            @Nullable String superior,
            @Nullable String lead,
            List<String> assisting) {
        static Talk of(Negotiation one) {
            return new Talk(
                    one.id(),
                    one.title(),
                    one.house(),
                    one.houses(),
                    one.state(),
                    one.question(),
                    one.opinions(),
                    one.superior(),
                    one.lead(),
                    one.assisting());
        }
    }

    @Schema(description = "One negotiation, and the steps that the caller may take now")
    record OneTalk(Talk negotiation, Set<NegotiationStep> open) {}

    @Schema(name = "NegotiationOpinion", description = "Which house should lead, and why")
    record Opinion(String lead, String words) {}

    @Schema(name = "NegotiationQuestion", description = "Whom to ask, and what")
    record Question(
            @Schema(description = "Customs codes of the other houses, all of one level", example = "[\"8603\"]")
            List<String> houses,

            String question) {}

    @Schema(name = "NegotiationWords", description = "Why, or what is contributed")
    record Reason(String words) {}

    @GetMapping("/negotiations")
    @Operation(summary = "List negotiations", description = "Those in which the caller's house takes part or decides.")
    NegotiationPage list(
            Actor actor,
            @RequestParam(required = false) Negotiation.@Nullable State state,
            @RequestParam(required = false) @Nullable Long before,
            @Parameter(description = "Items a page, 1 to 200") @RequestParam(defaultValue = "50") int size) {
        Cursors.size(size);
        var found = negotiations.list(actor, state, before, size);
        var shown = found.subList(0, Math.min(size, found.size()));
        Long next = found.size() > size ? (Long) shown.getLast().id() : null;
        return new NegotiationPage(shown.stream().map(Talk::of).toList(), next);
    }

    @GetMapping("/negotiations/{negotiation}")
    @Operation(summary = "One negotiation")
    OneTalk read(Actor actor, @PathVariable long negotiation) {
        var file = negotiations.read(actor, negotiation);
        return new OneTalk(Talk.of(file.negotiation()), file.open());
    }

    @PostMapping("/negotiations/{negotiation}/opinion")
    @Operation(
            summary = "Say which house should lead",
            description = "Once all name the same one they have agreed, and the others assist.")
    OneTalk say(Actor actor, @PathVariable long negotiation, @RequestBody Opinion body) {
        var done =
                negotiations.say(actor, negotiation, body.lead(), body.words()).orElseThrow();
        return read(actor, done.id());
    }

    @PostMapping("/petitions/{id}/negotiations")
    @Operation(summary = "Ask other houses who accepts and leads", description = "By the petition office that has it.")
    OneTalk ask(Actor actor, @PathVariable long id, @RequestBody Question body) {
        var begun = negotiations.ask(actor, id, body.houses(), body.question()).orElseThrow();
        return read(actor, begun.id());
    }

    @PostMapping("/negotiations/{negotiation}/referral")
    @Operation(
            summary = "Have the common superior decide",
            description = "Where they can't agree; by the house that asked.")
    OneTalk refer(Actor actor, @PathVariable long negotiation, @RequestBody Reason body) {
        return read(
                actor,
                negotiations
                        .refer(actor, negotiation, body.words())
                        .orElseThrow()
                        .id());
    }

    @PostMapping("/negotiations/{negotiation}/decision")
    @Operation(summary = "Decide which house leads", description = "By the common superior; the others assist.")
    OneTalk decide(Actor actor, @PathVariable long negotiation, @RequestBody Opinion body) {
        var done = negotiations
                .decide(actor, negotiation, body.lead(), body.words())
                .orElseThrow();
        return read(actor, done.id());
    }

    @PostMapping("/negotiations/{negotiation}/contribution")
    @Operation(summary = "Contribute to the answer", description = "By a house that assists.")
    OneTalk assist(Actor actor, @PathVariable long negotiation, @RequestBody Reason body) {
        return read(
                actor,
                negotiations
                        .assist(actor, negotiation, body.words())
                        .orElseThrow()
                        .id());
    }
}
