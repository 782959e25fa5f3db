package xinqiao.api.http;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import xinqiao.calendar.Deadline;
import xinqiao.calendar.Explanation;
import xinqiao.calendar.Part;
import xinqiao.calendar.Reason;
import xinqiao.calendar.Unit;
import xinqiao.web.Ui;

/** A date with everything needed to count it again by hand. */
@Schema(
        description =
                "A last day, why it is that day, and every day that was looked at. Days are dates in Asia/Shanghai.")
public record Reckoned(
        @Schema(description = "Length of the term, in its unit", example = "60")
        int length,

        Unit unit,

        @Schema(description = "Day zero: the term is counted from the day after")
        LocalDate dayZero,

        @Schema(description = "Last counted day, before it moves off a rest day; absent while the term stands still")
        @Nullable
        LocalDate unrolled,

        @Schema(description = "Last day to act; absent while the term stands still") @Nullable
        LocalDate last,

        @Schema(description = "Since when the term stands still; absent while it runs") @Nullable
        LocalDate standsStillSince,

        @Schema(description = "Days still to count when it runs on; 0 unless it stands still")
        int remaining,

        @Schema(description = "Years whose holiday notice isn't known yet: while there are any, the date may move")
        SortedSet<Integer> provisionalYears,

        Cited authority,

        @Schema(description = "The same in sentences, in the language asked for")
        List<String> explanation,

        List<Day> days) {

    @Schema(description = "One day of the count")
    public record Day(
            LocalDate date,
            Part part,
            Reason reason,

            @Schema(description = "In words, in the language asked for", example = "周末")
            String words,

            @Schema(description = "Which day of the term it is; 0 when it doesn't count")
            int number) {}

    public static Reckoned of(Deadline deadline, Ui texts) {
        var term = deadline.run().term();
        return new Reckoned(
                term.length(),
                term.unit(),
                deadline.dayZero(),
                deadline.unrolled(),
                deadline.last(),
                deadline.standsStillSince(),
                deadline.standsStill() ? deadline.remaining() : 0,
                deadline.provisionalYears(),
                Cited.of(term.citation()),
                Explanation.lines(deadline).stream().map(texts::t).toList(),
                deadline.days().stream()
                        .map(day -> new Day(
                                day.date(),
                                day.part(),
                                day.reason(),
                                texts.t(Explanation.reason(day.reason(), day.name())),
                                day.number()))
                        .toList());
    }
}
