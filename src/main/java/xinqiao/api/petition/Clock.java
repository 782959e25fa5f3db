package xinqiao.api.petition;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xinqiao.api.http.Cited;
import xinqiao.petition.PetitionClock;
import xinqiao.web.Ui;

/** A term of a petition in short. */
@Schema(description = "A term of the petition; every day of it is at /clocks/{term}")
public record Clock(
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

    public static Clock of(PetitionClock clock, Ui texts) {
        var deadline = clock.deadline();
        return new Clock(
                clock.term(),
                texts.t("petition.term." + clock.term()),
                deadline.run().start(),
                deadline.last(),
                deadline.standsStillSince(),
                clock.metOn(),
                clock.late(texts.today()),
                deadline.provisional(),
                Cited.of(deadline.run().term().citation()));
    }
}
