package xinqiao.api.disclosure;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xinqiao.api.http.Cited;
import xinqiao.disclosure.ApplicationClock;
import xinqiao.disclosure.ApplicationFile;
import xinqiao.procedure.TermKey;
import xinqiao.web.Ui;

/** A term of an application in short. */
@Schema(description = "A term of the application; every day of it is at /clocks/{term}")
record ApplicationTerm(
        @Schema(example = "answer") String term,
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

    static ApplicationTerm of(ApplicationClock clock, ApplicationFile file, Ui texts) {
        var deadline = clock.deadline();
        return new ApplicationTerm(
                clock.term(),
                name(clock, file, texts),
                deadline.run().start(),
                deadline.last(),
                deadline.standsStillSince(),
                clock.metOn(),
                clock.late(texts.today()),
                deadline.provisional(),
                Cited.of(deadline.run().term().citation()));
    }

    /** As the procedure calls it; a stage of the flow by its own name. */
    private static String name(ApplicationClock clock, ApplicationFile file, Ui texts) {
        return TermKey.of(clock.term())
                .flatMap(file.profile()::findTerm)
                .map(rule -> rule.name().in(texts.locale()))
                .orElseGet(() -> texts.t("disclosure.term." + clock.term()));
    }
}
