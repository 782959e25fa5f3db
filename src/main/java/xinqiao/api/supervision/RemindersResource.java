package xinqiao.api.supervision;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
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
import xinqiao.api.http.Cursors;
import xinqiao.identity.Actor;
import xinqiao.supervision.Reminder;
import xinqiao.supervision.Reminders;
import xinqiao.supervision.Reminders.Box;
import xinqiao.supervision.Stage;
import xinqiao.web.Ui;

/** Reminders of terms that end or have ended; the late unit explains itself. */
@RestController
@RequestMapping("/api/v1/reminders")
@Tag(name = "supervision", description = "Reminders and pressing on with what was assigned (催办、督办)")
class RemindersResource {
    private final Reminders reminders;

    RemindersResource(Reminders reminders) {
        this.reminders = reminders;
    }

    @Schema(description = "A reminder: which clock of which matter, how late, by which article")
    record OneReminder(
            long id,

            @Schema(description = "The case; absent where it is of a sending") @Nullable
            Long petition,

            @Schema(description = "The sending; absent where it is of a case") @Nullable
            Long sending,

            String title,
            String number,

            @Schema(description = "Customs code of whoever assigned")
            String house,

            @Schema(description = "Whose term it is; absent for a body outside") @Nullable
            String unit,

            @Schema(description = "Name of the clock", example = "handling")
            String term,

            LocalDate dueOn,
            Stage stage,
            @Schema(description = "Days past the last day") long daysLate,

            @Schema(description = "The article that sets the term")
            String provision,

            LocalDate firedOn,

            @Schema(description = "Whether the unit still owes a written reason")
            boolean owesExplanation,

            String explanation) {}

    @Schema(description = "One page of a list, the newest first")
    record ReminderPage(
            List<OneReminder> items,

            @Schema(description = "Give it as before= for the next page; absent after the last") @Nullable
            Long next) {}

    @Schema(description = "Why the unit is late")
    record Explanation(String words) {}

    @GetMapping
    @Operation(summary = "List reminders", description = "Each stage of each term fires once.")
    ReminderPage list(
            Ui ui,
            Actor actor,
            @Parameter(description = "MINE waits for the caller's post") @RequestParam(defaultValue = "MINE") Box box,
            @RequestParam(required = false) @Nullable Long before,
            @Parameter(description = "Items a page, 1 to 200") @RequestParam(defaultValue = "50") int size) {
        Cursors.size(size);
        var found = reminders.list(actor, box, before, size);
        var shown = found.subList(0, Math.min(size, found.size()));
        Long next = found.size() > size ? (Long) shown.getLast().id() : null;
        return new ReminderPage(shown.stream().map(one -> told(ui, one)).toList(), next);
    }

    @PostMapping("/{reminder}/explain")
    @Operation(summary = "Say in writing why it is late")
    OneReminder explain(Ui ui, Actor actor, @PathVariable long reminder, @RequestBody Explanation body) {
        return told(ui, reminders.explain(actor, reminder, body.words()).orElseThrow());
    }

    @PostMapping("/{reminder}/note")
    @Operation(summary = "Take note", description = "What is late is explained instead.")
    OneReminder note(Ui ui, Actor actor, @PathVariable long reminder) {
        return told(ui, reminders.note(actor, reminder).orElseThrow());
    }

    private static OneReminder told(Ui ui, Reminder one) {
        return new OneReminder(
                one.id(),
                one.petition(),
                one.sending(),
                one.title(),
                one.number(),
                one.house(),
                one.unitHouse(),
                one.term(),
                one.dueOn(),
                one.stage(),
                one.daysLate(ui.today()),
                one.by().citation(ui.locale()),
                one.firedOn(),
                one.owesExplanation(),
                one.explanation());
    }
}
