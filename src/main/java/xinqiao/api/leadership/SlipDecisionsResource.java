package xinqiao.api.leadership;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.leadership.CaseRef;
import xinqiao.mailroom.Slip;
import xinqiao.mailroom.Slips;
import xinqiao.web.Ui;

/** What leaders decided on handling slips (来信办理单): the other half of the register of what leaders wrote. */
@RestController
@Tag(name = "leadership")
class SlipDecisionsResource {
    private final Slips slips;

    SlipDecisionsResource(Slips slips) {
        this.slips = slips;
    }

    @Schema(description = "A leader's decision on a handling slip; the slips of a petition have the rest")
    record SlipDecided(
            long slip,

            @Schema(description = "The petition") CaseRef about,

            @Schema(description = "The person to whom it was submitted")
            long leader,

            @Schema(description = "The person who decided, perhaps for the leader") @Nullable
            Long by,

            @Schema(description = "Whether it was decided as proposed") @Nullable
            Boolean agreed,

            String words,
            LocalDate on,
            Slip.State state,

            @Schema(description = "How it was carried out; empty until then")
            String result) {}

    @GetMapping("/api/v1/leadership/slips")
    @Operation(summary = "The leaders' decisions on handling slips", description = "The latest first, at most 500.")
    List<SlipDecided> list(
            Ui ui,
            Actor actor,
            @Parameter(description = "Only what is still to be carried out") @RequestParam(defaultValue = "true")
                    boolean open) {
        return slips.decided(actor, open).stream()
                .map(one -> new SlipDecided(
                        one.id(),
                        new CaseRef(one.petitionId(), one.petition(), one.title()),
                        one.leader(),
                        one.decidedBy(),
                        one.agreed(),
                        one.words(),
                        ui.day(Objects.requireNonNull(one.decidedAt())),
                        one.state(),
                        one.result()))
                .toList();
    }
}
