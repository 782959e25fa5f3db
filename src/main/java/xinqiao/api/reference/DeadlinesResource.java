package xinqiao.api.reference;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.api.http.Reckoned;
import xinqiao.calendar.Calendars;
import xinqiao.calendar.DateAnswer;
import xinqiao.calendar.DateQuestion;
import xinqiao.calendar.EndRule;
import xinqiao.calendar.StartRule;
import xinqiao.calendar.Unit;
import xinqiao.web.Ui;

/** Reckons a last day, with no case behind the question. */
@RestController
@Tag(name = "calendar")
class DeadlinesResource {
    private final Calendars calendars;

    DeadlinesResource(Calendars calendars) {
        this.calendars = calendars;
    }

    @Schema(description = "A term to be reckoned")
    public record Question(
            @Schema(description = "Day of the event (Asia/Shanghai)", example = "2026-09-21")
            LocalDate start,

            @Schema(description = "In the unit", example = "15")
            int length,

            @Schema(example = "WORKING_DAY") Unit unit,

            @Schema(description = "ANY_DAY when absent") @Nullable
            StartRule startRule,

            @Schema(description = "NEXT_WORKING_DAY when absent") @Nullable
            EndRule endRule,

            @Schema(description = "Times that don't count; none when absent") @Nullable
            List<Break> breaks,

            @Schema(description = "In the unit; 0 when absent") @Nullable
            Integer extension) {

        DateQuestion question() {
            return new DateQuestion(
                    start,
                    length,
                    unit,
                    startRule == null ? StartRule.ANY_DAY : startRule,
                    endRule == null ? EndRule.NEXT_WORKING_DAY : endRule,
                    breaks == null
                            ? List.of()
                            : breaks.stream()
                                    .map(each -> new DateQuestion.Break(each.began(), each.ended()))
                                    .toList(),
                    extension == null ? 0 : extension);
        }
    }

    @Schema(description = "A time that doesn't count: from the day after it began to the day on which it ended")
    public record Break(
            LocalDate began,

            @Schema(description = "Absent while it lasts") @Nullable
            LocalDate ended) {}

    @PostMapping("/api/v1/public/deadlines")
    @Operation(summary = "Reckon a last day", description = "Stores nothing. The same arithmetic as every case's.")
    Reckoned reckon(Ui ui, @RequestBody Question question) {
        return Reckoned.of(
                DateAnswer.reckon(question.question(), calendars.current()).orElseThrow(), ui);
    }
}
