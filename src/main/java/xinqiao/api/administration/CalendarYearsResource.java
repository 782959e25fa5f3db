package xinqiao.api.administration;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.api.http.WrongField;
import xinqiao.calendar.ArrangementPreview;
import xinqiao.calendar.CalendarDay;
import xinqiao.calendar.Calendars;
import xinqiao.calendar.KnownYear;
import xinqiao.calendar.MovedDate;
import xinqiao.calendar.RowError;
import xinqiao.identity.Actor;
import xinqiao.organisation.Power;
import xinqiao.petition.OpenWork;
import xinqiao.web.Missing;
import xinqiao.web.Ui;

/** A year's holiday arrangement: tried with the dates that it moves, then put in force (SYS-1). */
@RestController
@RequestMapping("/api/v1/administration/calendar/years")
@Tag(name = "administration")
class CalendarYearsResource {
    private static final int FIRST = 1990;
    private static final int LAST = 2200;

    private final Calendars calendars;
    private final OpenWork work;

    CalendarYearsResource(Calendars calendars, OpenWork work) {
        this.calendars = calendars;
        this.work = work;
    }

    @Schema(description = "A year whose arrangement is known")
    record EnteredYear(
            @Schema(example = "2026") int year,
            KnownYear.State state,
            @Schema(description = "In UTC (RFC 3339)") Instant importedAt,
            String importedBy) {
        static EnteredYear of(KnownYear one) {
            return new EnteredYear(one.year(), one.state(), one.importedAt(), one.importedBy());
        }
    }

    @Schema(description = "An arrangement as CSV, in the columns of the page: type is HOLIDAY or WORKDAY")
    record Arrangement(
            @Schema(example = "date,type,name,notice\n2027-01-01,HOLIDAY,元旦,国务院办公厅通知")
            String csv) {}

    @Schema(description = "An arrangement to be put in force")
    record ArrangementInForce(
            @Schema(example = "date,type,name,notice\n2027-01-01,HOLIDAY,元旦,国务院办公厅通知")
            String csv,

            @Schema(description = "base of the trial: what was tried is what happens", example = "3")
            long base) {}

    @Schema(description = "What an arrangement would change; nothing is stored")
    record ArrangementTrial(
            int year,

            @Schema(description = "To be given back when it is put in force")
            long base,

            @Schema(description = "Whether the year was unknown until now")
            boolean firstTime,

            @Schema(description = "The good rows") List<CalendarDay> days,

            @Schema(description = "The bad rows; as long as there are any, it can't be put in force")
            List<ArrangementError> errors,

            @Schema(description = "Days that would be others than now")
            List<ChangedDay> changes,

            @Schema(description = "How many open dates would move or become definite, by customs code of the house")
            Map<String, Long> moved,

            @Schema(description = "Those of them whose case the caller may see")
            List<MovedDay> shown) {
        static ArrangementTrial of(ArrangementPreview preview, Set<String> visible, Ui ui) {
            return new ArrangementTrial(
                    preview.year(),
                    preview.base(),
                    preview.firstTime(),
                    preview.days().stream()
                            .map(day -> new CalendarDay(day.date(), day.kind(), day.name()))
                            .toList(),
                    preview.errors().stream()
                            .map(error -> ArrangementError.of(error, ui))
                            .toList(),
                    preview.changes().stream()
                            .map(change -> new ChangedDay(change.before(), change.after()))
                            .toList(),
                    preview.moved().stream()
                            .collect(Collectors.groupingBy(MovedDate::house, TreeMap::new, Collectors.counting())),
                    preview.moved().stream()
                            .filter(one -> visible.contains(one.subject()))
                            .map(one -> MovedDay.of(one, ui))
                            .toList());
        }
    }

    @Schema(description = "A day before and after")
    record ChangedDay(CalendarDay before, CalendarDay after) {}

    @Schema(description = "What is wrong in a row")
    record ArrangementError(
            @Schema(description = "From 1, the heading included")
            int line,

            @Schema(description = "From 1; 0 where the whole line is meant")
            int column,

            String reason,

            @Schema(description = "In the language asked for")
            String text) {
        static ArrangementError of(RowError error, Ui ui) {
            return new ArrangementError(
                    error.line(),
                    error.column(),
                    error.reason(),
                    ui.t(error.reason(), error.values().toArray()));
        }
    }

    @Schema(description = "A last day that would be another one")
    record MovedDay(
            @Schema(description = "Number of the petition") String number,
            String house,
            String term,
            @Nullable LocalDate before,
            @Nullable LocalDate after,
            boolean provisionalBefore,
            boolean provisionalAfter) {
        static MovedDay of(MovedDate one, Ui ui) {
            return new MovedDay(
                    one.subject(),
                    one.house(),
                    ui.t(one.term()),
                    one.before(),
                    one.after(),
                    one.provisionalBefore(),
                    one.provisionalAfter());
        }
    }

    @GetMapping
    @Operation(summary = "Years whose arrangement is known, and who entered it", description = "Needs SET_CALENDAR.")
    List<EnteredYear> years(Actor actor) {
        maySet(actor);
        return entered();
    }

    private List<EnteredYear> entered() {
        return calendars.years().stream().map(EnteredYear::of).toList();
    }

    @PostMapping("/{year}/trial")
    @Operation(summary = "Try a year's arrangement", description = "Nothing is stored. Needs SET_CALENDAR.")
    ArrangementTrial tryOut(Ui ui, Actor actor, @PathVariable int year, @RequestBody Arrangement asked) {
        maySet(actor);
        var preview = calendars.preview(possible(year), given(asked.csv()));
        var numbers = preview.moved().stream().map(MovedDate::subject).toList();
        return ArrangementTrial.of(preview, work.visible(actor, numbers), ui);
    }

    @PostMapping("/{year}")
    @Operation(
            summary = "Put a year's arrangement in force",
            description =
                    "Every date that follows from it is reckoned anew in the same transaction. Refused when the calendar"
                            + " was changed after the trial. Needs SET_CALENDAR.")
    List<EnteredYear> apply(Actor actor, @PathVariable int year, @RequestBody ArrangementInForce asked) {
        maySet(actor);
        var unused = calendars
                .apply(actor.name(), possible(year), given(asked.csv()), asked.base())
                .orElseThrow();
        return entered();
    }

    private static void maySet(Actor actor) {
        if (!actor.may(Power.SET_CALENDAR)) throw new Missing();
    }

    private static int possible(int year) {
        if (year < FIRST || year > LAST) throw new WrongField("year", WrongField.Kind.NO_SUCH_VALUE);
        return year;
    }

    private static String given(String csv) {
        if (csv.isBlank()) throw new WrongField("csv", WrongField.Kind.MISSING);
        return csv;
    }
}
