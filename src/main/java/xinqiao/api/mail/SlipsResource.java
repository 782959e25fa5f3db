package xinqiao.api.mail;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.mailroom.Slip;
import xinqiao.mailroom.Slips;
import xinqiao.petition.NotThere;
import xinqiao.petition.PetitionDesk;

/** Handling slips (来信办理单). */
@RestController
@RequestMapping("/api/v1/petitions/{id}/slips")
@Tag(
        name = "slips",
        description = "What the office proposes, what the leader in charge decides, how it was carried out")
class SlipsResource {
    private final Slips slips;
    private final PetitionDesk desk;

    SlipsResource(Slips slips, PetitionDesk desk) {
        this.slips = slips;
        this.desk = desk;
    }

    @Schema(description = "A handling slip")
    record HandlingSlip(
            long id,
            Slip.State state,
            long leader,
            String proposal,
            Instant submittedAt,

            @Schema(description = "Whether the leader decided as proposed; absent until then") @Nullable
            Boolean agreed,

            String words,
            @Nullable Instant decidedAt,
            String result,
            @Nullable LocalDate carriedOn) {
        static HandlingSlip of(Slip slip) {
            return new HandlingSlip(
                    slip.id(),
                    slip.state(),
                    slip.leader(),
                    slip.proposal(),
                    slip.submittedAt(),
                    slip.agreed(),
                    slip.words(),
                    slip.decidedAt(),
                    slip.result(),
                    slip.carriedOn());
        }
    }

    @Schema(description = "What is submitted")
    record NewSlip(
            @Schema(description = "The person who leads") long leader, String proposal) {}

    @Schema(description = "The leader's decision")
    record SlipDecision(boolean agreed, String words) {}

    @Schema(description = "How it was carried out")
    record SlipResult(String result) {}

    @GetMapping
    @Operation(summary = "The handling slips of a petition, the latest first")
    List<HandlingSlip> list(Actor actor, @PathVariable long id) {
        long there = desk.read(actor, id).petition().id(); // or there is no case
        return slips.of(actor, there).stream().map(HandlingSlip::of).toList();
    }

    @PostMapping
    @Operation(summary = "Submit a handling slip to the leader in charge")
    HandlingSlip submit(Actor actor, @PathVariable long id, @RequestBody NewSlip slip) {
        return HandlingSlip.of(
                slips.submit(actor, id, slip.leader(), slip.proposal()).orElseThrow());
    }

    @PostMapping("/{slip}/decision")
    @Operation(summary = "Decide on a handling slip", description = "The leader to whom it was submitted.")
    HandlingSlip decide(
            Actor actor, @PathVariable long id, @PathVariable long slip, @RequestBody SlipDecision decision) {
        return HandlingSlip.of(slips.decide(actor, of(actor, id, slip), decision.agreed(), decision.words())
                .orElseThrow());
    }

    @PostMapping("/{slip}/result")
    @Operation(summary = "Write down how a decision was carried out")
    HandlingSlip carryOut(Actor actor, @PathVariable long id, @PathVariable long slip, @RequestBody SlipResult body) {
        return HandlingSlip.of(
                slips.carryOut(actor, of(actor, id, slip), body.result()).orElseThrow());
    }

    /** A slip of another case isn't there. */
    private long of(Actor actor, long id, long slip) {
        return slips.of(actor, id).stream()
                .map(Slip::id)
                .filter(one -> one == slip)
                .findFirst()
                .orElseThrow(() -> new NotThere(slip));
    }
}
