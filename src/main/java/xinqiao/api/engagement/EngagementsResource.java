package xinqiao.api.engagement;

import io.swagger.v3.oas.annotations.Operation;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.engagement.Engagement;
import xinqiao.engagement.Engagements;
import xinqiao.engagement.NewEngagement;
import xinqiao.engagement.OutsiderKind;
import xinqiao.identity.Actor;
import xinqiao.web.Ui;

/** Engagements in a case: what those who are engaged read and write themselves is no part of it. */
@RestController
@RequestMapping("/api/v1/petitions/{id}/engagements")
@Tag(name = "engagements", description = "People from outside who take part in a petition (社会力量参与)")
class EngagementsResource {
    private final Engagements engagements;

    EngagementsResource(Engagements engagements) {
        this.engagements = engagements;
    }

    @Schema(description = "Somebody from outside who takes part in the petition")
    record ListedEngagement(
            long id,

            @Schema(description = "Of the house's register of people from outside")
            long participant,

            String name,
            OutsiderKind kind,
            String body,
            String purpose,
            LocalDate from,

            @Schema(description = "The last day") LocalDate until,

            @Schema(description = "When the office ended it before its day") @Nullable
            LocalDate endedOn,

            @Schema(description = "Whether the chosen papers can be read today")
            boolean lasts,

            @Schema(description = "In writing; empty before it was given")
            String opinion,

            @Nullable LocalDate opinionOn) {
        static ListedEngagement of(Engagement one, LocalDate today) {
            return new ListedEngagement(
                    one.id(),
                    one.participant(),
                    one.name(),
                    one.kind(),
                    one.body(),
                    one.purpose(),
                    one.from(),
                    one.until(),
                    one.endedOn(),
                    one.lasts(today),
                    one.opinion(),
                    one.opinionOn());
        }
    }

    @Schema(description = "Whom to engage, for what, until when, with which papers")
    record Engaging(
            @Schema(description = "Of the house's register of people from outside")
            long participant,

            String purpose,
            @Nullable LocalDate until,

            @Schema(description = "Whether they read the petition's own words")
            boolean text,

            @Schema(description = "Ids of files of the petition")
            Set<Long> attachments,

            @Schema(description = "Ids of its letters") Set<Long> letters) {
        NewEngagement asked() {
            return new NewEngagement(participant, purpose, until, text, attachments, letters);
        }
    }

    @GetMapping
    @Operation(summary = "Who takes part in a petition", description = "The newest first.")
    List<ListedEngagement> list(Ui ui, Actor actor, @PathVariable long id) {
        return engagements.of(actor, id).stream()
                .map(one -> ListedEngagement.of(one, ui.today()))
                .toList();
    }

    @PostMapping
    @Operation(
            summary = "Engage somebody from outside",
            description = "They read the chosen papers and nothing else; nobody is engaged in a report.")
    ListedEngagement engage(Ui ui, Actor actor, @PathVariable long id, @RequestBody Engaging asked) {
        return ListedEngagement.of(engagements.engage(actor, id, asked.asked()).orElseThrow(), ui.today());
    }

    @PostMapping("/{engagement}/end")
    @Operation(
            summary = "End an engagement before its day",
            description = "From that moment nothing of it can be read.")
    ListedEngagement end(Ui ui, Actor actor, @PathVariable long id, @PathVariable long engagement) {
        return ListedEngagement.of(engagements.end(actor, id, engagement).orElseThrow(), ui.today());
    }
}
