package xinqiao.api.sending;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
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
import xinqiao.petition.Receipt;
import xinqiao.routing.Arrivals;
import xinqiao.routing.SendingAct;
import xinqiao.routing.SendingDesk;
import xinqiao.routing.SendingFilter;
import xinqiao.routing.SendingFilter.Box;
import xinqiao.routing.SendingState;
import xinqiao.web.Ui;

/** Sendings between houses: a superior customs or another system reads what came, signs for it and reports the result. */
@RestController
@RequestMapping("/api/v1/sendings")
@Tag(name = "sendings", description = "What is forwarded, assigned or reported upward (转送、交办、上报)")
class SendingsResource {
    private final SendingDesk desk;
    private final Arrivals arrivals;

    SendingsResource(SendingDesk desk, Arrivals arrivals) {
        this.desk = desk;
        this.arrivals = arrivals;
    }

    @Schema(description = "One page of a list, the newest first")
    record SendingPage(
            List<ListedSending> items,

            @Schema(description = "Give it as before= for the next page; absent after the last") @Nullable
            Long next) {}

    @Schema(description = "One sending, and what the caller may do with it now")
    record OneSending(
            ListedSending sending, String instruction, String objection, String answer, Set<SendingAct> open) {}

    @Schema(description = "Who is the first handler; whoever signs where none is named")
    record Signature(@Nullable Long officer) {}

    @Schema(description = "What was done, with the result")
    record Feedback(String result) {}

    @GetMapping
    @Operation(summary = "List sendings", description = "Paged by key: the pages stay right while sendings come in.")
    SendingPage list(
            Actor actor,
            @Parameter(description = "MINE waits for the caller's post") @RequestParam(defaultValue = "ALL") Box box,
            @RequestParam(required = false) @Nullable SendingState state,
            @Parameter(description = "Only those whose feedback is late") @RequestParam(defaultValue = "false")
                    boolean late,
            @RequestParam(required = false) @Nullable Long before,
            @Parameter(description = "Items a page, 1 to 200") @RequestParam(defaultValue = "50") int size) {
        Cursors.size(size);
        var filter = new SendingFilter(box, state, null, late, null, null, null, null, before);
        var lines = desk.list(actor, filter, size);
        var shown = lines.subList(0, Math.min(size, lines.size()));
        Long next = lines.size() > size ? (Long) shown.getLast().sending().id() : null;
        return new SendingPage(shown.stream().map(ListedSending::of).toList(), next);
    }

    @GetMapping("/{sending}")
    @Operation(summary = "One sending", description = "Reading that of a report behind the wall is journalled.")
    OneSending read(Ui ui, Actor actor, @PathVariable long sending) {
        var file = desk.read(actor, sending);
        var one = file.sending();
        return new OneSending(
                ListedSending.of(one, file.from(), file.to(), one.late(ui.today())),
                one.instruction(),
                one.objection(),
                one.answer(),
                file.open());
    }

    @PostMapping("/{sending}/sign")
    @Operation(
            summary = "Sign for a sending",
            description =
                    "Registers the receiving house's own case with everything that was said and handed in; the day of receipt is day zero of its clocks.")
    Receipt sign(Actor actor, @PathVariable long sending, @RequestBody Signature body) {
        return arrivals.sign(actor, sending, body.officer()).orElseThrow();
    }

    @PostMapping("/{sending}/report")
    @Operation(summary = "Report the result", description = "With it goes the concluding report (办结报告).")
    OneSending report(Ui ui, Actor actor, @PathVariable long sending, @RequestBody Feedback body) {
        var done = arrivals.report(actor, sending, body.result()).orElseThrow();
        return read(ui, actor, done.id());
    }
}
