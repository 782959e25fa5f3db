package xinqiao.api.supervision;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
import xinqiao.api.http.WrongField;
import xinqiao.identity.Actor;
import xinqiao.supervision.Adoption;
import xinqiao.supervision.Ground;
import xinqiao.supervision.Means;
import xinqiao.supervision.Proposal;
import xinqiao.supervision.Step;
import xinqiao.supervision.Supervision;
import xinqiao.supervision.SupervisionAct;
import xinqiao.supervision.SupervisionDesk;
import xinqiao.supervision.SupervisionDesk.Box;
import xinqiao.supervision.Supervisions;

/** Supervision: opened for a reason, pressed on with, answered, ended; both ends read the same record. */
@RestController
@RequestMapping("/api/v1/supervisions")
@Tag(name = "supervision")
class SupervisionsResource {
    private final SupervisionDesk desk;
    private final Supervisions supervisions;

    SupervisionsResource(SupervisionDesk desk, Supervisions supervisions) {
        this.desk = desk;
        this.supervisions = supervisions;
    }

    @Schema(description = "A supervision as lists show it")
    record ListedSupervision(
            long id,

            @Schema(description = "The case; absent where a sending is supervised") @Nullable
            Long petition,

            @Schema(description = "The sending; absent where a case is supervised") @Nullable
            Long sending,

            String title,
            String number,

            @Schema(description = "Customs code of whoever supervises")
            String house,

            @Schema(description = "Customs code of the unit; absent for a body outside") @Nullable
            String unit,

            Set<Ground> grounds,
            LocalDate openedOn,
            @Nullable LocalDate endedOn,

            @Schema(description = "How often it was pressed on with")
            int times,

            @Schema(description = "By when the unit is to answer") @Nullable
            LocalDate answerBy) {
        static ListedSupervision of(Supervision one) {
            return new ListedSupervision(
                    one.id(),
                    one.petition(),
                    one.sending(),
                    one.title(),
                    one.number(),
                    one.house(),
                    one.unitHouse(),
                    one.grounds(),
                    one.openedOn(),
                    one.endedOn(),
                    one.steps().size(),
                    one.answerBy());
        }
    }

    @Schema(description = "One page of a list, the newest first")
    record SupervisionPage(
            List<ListedSupervision> items,

            @Schema(description = "Give it as before= for the next page; absent after the last") @Nullable
            Long next) {}

    @Schema(description = "One supervision, and what the caller may do with it now")
    record OneSupervision(
            ListedSupervision supervision,
            String words,
            List<Step> steps,
            @Nullable Proposal proposal,
            @Nullable String escalation,
            @Nullable String instruction,
            String end,
            Set<SupervisionAct> open) {}

    @Schema(description = "What to supervise and why; either a case or a sending")
    record NewSupervision(
            @Nullable Long petition,
            @Nullable Long sending,
            Set<Ground> grounds,
            @Nullable String words) {}

    @Schema(description = "One time; a letter is composed and numbered")
    record NewStep(
            Means means,
            LocalDate day,
            String person,
            String asked,
            @Nullable LocalDate answerBy,
            @Nullable String result,

            @Schema(description = "Why, as the letter says it") @Nullable
            String reason) {}

    @Schema(description = "Words, such as a result or a conclusion")
    record Said(String words) {}

    @Schema(description = "What the unit makes of the proposal")
    record Answer(Adoption adoption, String words) {}

    @GetMapping
    @Operation(summary = "List supervisions")
    SupervisionPage list(
            Actor actor,
            @Parameter(description = "MINE waits for the caller's post") @RequestParam(defaultValue = "OPEN") Box box,
            @RequestParam(required = false) @Nullable Long before,
            @Parameter(description = "Items a page, 1 to 200") @RequestParam(defaultValue = "50") int size) {
        Cursors.size(size);
        var found = desk.list(actor, box, before, size);
        var shown = found.subList(0, Math.min(size, found.size()));
        Long next = found.size() > size ? (Long) shown.getLast().id() : null;
        return new SupervisionPage(shown.stream().map(ListedSupervision::of).toList(), next);
    }

    @GetMapping("/{supervision}")
    @Operation(summary = "One supervision", description = "Both ends read the same record.")
    OneSupervision read(Actor actor, @PathVariable long supervision) {
        var file = desk.read(actor, supervision);
        var one = file.supervision();
        return new OneSupervision(
                ListedSupervision.of(one),
                one.words(),
                one.steps(),
                one.proposal(),
                one.escalation(),
                one.instruction(),
                one.end(),
                file.open());
    }

    @PostMapping
    @Operation(summary = "Open a supervision", description = "By the petition office that assigned the matter.")
    OneSupervision open(Actor actor, @RequestBody NewSupervision body) {
        if ((body.petition() == null) == (body.sending() == null))
            throw new WrongField("petition", WrongField.Kind.NO_SUCH_VALUE);
        var one = supervisions
                .open(actor, body.petition(), body.sending(), body.grounds(), text(body.words()))
                .orElseThrow();
        return read(actor, one.id());
    }

    @PostMapping("/{supervision}/urge")
    @Operation(summary = "Press on", description = "By telephone, letter, talk, visit on site or summons to report.")
    OneSupervision urge(Actor actor, @PathVariable long supervision, @RequestBody NewStep body) {
        var done = supervisions
                .urge(
                        actor,
                        supervision,
                        body.means(),
                        body.day(),
                        body.person(),
                        body.asked(),
                        body.answerBy(),
                        text(body.result()),
                        text(body.reason()).isBlank() ? body.asked() : text(body.reason()))
                .orElseThrow();
        return read(actor, done.id());
    }

    @PostMapping("/{supervision}/result")
    @Operation(summary = "Note the result of the first step that has none")
    OneSupervision result(Actor actor, @PathVariable long supervision, @RequestBody Said body) {
        return read(
                actor,
                supervisions
                        .noteResult(actor, supervision, body.words())
                        .orElseThrow()
                        .id());
    }

    @PostMapping("/{supervision}/answer")
    @Operation(summary = "Answer the proposal for improvement", description = "By the unit.")
    OneSupervision answer(Actor actor, @PathVariable long supervision, @RequestBody Answer body) {
        return read(
                actor,
                supervisions
                        .answerProposal(actor, supervision, body.adoption(), body.words())
                        .orElseThrow()
                        .id());
    }

    @PostMapping("/{supervision}/end")
    @Operation(summary = "End the supervision", description = "When nothing of it is open any more.")
    OneSupervision end(Actor actor, @PathVariable long supervision, @RequestBody Said body) {
        return read(
                actor,
                supervisions.end(actor, supervision, body.words()).orElseThrow().id());
    }

    private static String text(@Nullable String words) {
        return Objects.requireNonNullElse(words, "");
    }
}
