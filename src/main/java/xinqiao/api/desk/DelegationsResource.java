package xinqiao.api.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.api.http.Replies;
import xinqiao.delegation.Delegation;
import xinqiao.delegation.Delegations;
import xinqiao.delegation.Offer;
import xinqiao.identity.Actor;
import xinqiao.organisation.Power;
import xinqiao.web.Missing;
import xinqiao.web.Ui;

/** Who acts for the caller in an absence (授权代理). Whoever acts for somebody gives nothing on. */
@RestController
@RequestMapping("/api/v1/delegations")
@Tag(name = "desk")
class DelegationsResource {
    private final Delegations delegations;
    private final Replies replies;

    DelegationsResource(Delegations delegations, Replies replies) {
        this.delegations = delegations;
        this.replies = replies;
    }

    @Schema(description = "Powers of the caller's post that a colleague exercises for them")
    record Entry(
            long id,

            @Schema(description = "Id of the person who acts")
            long person,

            String name,
            Set<Power> powers,
            LocalDate from,
            @Nullable LocalDate until,
            String reason,
            @Schema(description = "In UTC (RFC 3339)") Instant givenAt,

            @Schema(description = "Absent unless it was taken back before its end") @Nullable
            Instant revokedAt,

            @Schema(description = "Whether the colleague can act by it today")
            boolean running) {
        static Entry of(Delegation one, Ui ui) {
            var post = one.acting().post();
            return new Entry(
                    one.id(),
                    post.personId(),
                    one.acting().person().name(ui.locale()),
                    post.powers(),
                    post.validFrom(),
                    post.validUntil(),
                    one.reason(),
                    one.givenAt(),
                    one.revokedAt(),
                    one.running(ui.today()));
        }
    }

    @Schema(description = "All that was given of the caller's post, the newest first")
    record Given(List<Entry> items) {}

    @Schema(description = "Powers to be given, from one day until another, both of them included")
    record NewDelegation(
            @Schema(description = "Id of a colleague of the house, from /departments", example = "12")
            long person,

            @Schema(example = "[\"APPROVE\"]") Set<Power> powers,
            @Schema(example = "2026-11-23") LocalDate from,
            @Schema(example = "2026-11-27") LocalDate until,
            @Schema(example = "出差") String reason) {
        Offer offer() {
            return new Offer(person, powers, from, until, reason);
        }
    }

    @GetMapping
    @Operation(summary = "Who acts for the caller")
    Given list(Ui ui, Actor actor) {
        mustLead(actor);
        return given(ui, actor);
    }

    private Given given(Ui ui, Actor actor) {
        return new Given(
                delegations.given(actor).stream().map(one -> Entry.of(one, ui)).toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Let a colleague act for the caller", description = "Both sides of it are in the journal.")
    Given give(
            Ui ui,
            Actor actor,
            @RequestBody NewDelegation asked,
            @Parameter(description = Replies.ABOUT) @RequestHeader(name = Replies.HEADER, required = false) @Nullable
                    String key) {
        mustLead(actor);
        return replies.once(actor, Long.toString(actor.accountId()), key, asked, Given.class, () -> {
            var unused = delegations.give(actor, asked.offer()).orElseThrow();
            return given(ui, actor);
        });
    }

    @PostMapping("/{delegation}/revoke")
    @Operation(summary = "Take it back", description = "From this moment on nobody acts by it.")
    Given revoke(Ui ui, Actor actor, @PathVariable long delegation) {
        mustLead(actor);
        if (!delegations.revoke(actor, delegation)) throw new Missing();
        return given(ui, actor);
    }

    private static void mustLead(Actor actor) {
        if (!actor.may(Power.APPROVE) || actor.behalf() != null) throw new Missing();
    }
}
