package xinqiao.api.http;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xinqiao.calendar.Deadline;

/** A term of a petition or an application in short. */
@Schema(name = "Clock", description = "A term of the case; every day of it is at /clocks/{term}")
public record CaseClock(
        @Schema(example = "handling") String term,
        @Schema(description = "In the language asked for") String name,

        @Schema(description = "The day of the event that started it (Asia/Shanghai)")
        LocalDate start,

        @Schema(description = "Last day to act; absent while it stands still") @Nullable
        LocalDate last,

        @Schema(description = "Since when it stands still") @Nullable
        LocalDate standsStillSince,

        @Schema(description = "Day on which what it asks for was done") @Nullable
        LocalDate metOn,

        @Schema(description = "Late today, or met too late") boolean late,

        @Schema(description = "A holiday notice that the date depends on isn't known yet")
        boolean provisional,

        Cited authority) {

    @Schema(name = "ExplainedClock", description = "A term with every day of it")
    public record Explained(CaseClock clock, Reckoned deadline) {}

    /** @param name in the language asked for */
    public static CaseClock of(String term, String name, Deadline deadline, @Nullable LocalDate metOn, boolean late) {
        return new CaseClock(
                term,
                name,
                deadline.run().start(),
                deadline.last(),
                deadline.standsStillSince(),
                metOn,
                late,
                deadline.provisional(),
                Cited.of(deadline.run().term().citation()));
    }
}
