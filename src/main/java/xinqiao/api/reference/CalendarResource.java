package xinqiao.api.reference;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.calendar.CalendarDay;
import xinqiao.calendar.Calendars;
import xinqiao.web.Missing;

/** Which days people work. */
@RestController
@RequestMapping("/api/v1/public/calendar")
@Tag(name = "calendar", description = "Working days and last days (Asia/Shanghai)")
class CalendarResource {
    private final Calendars calendars;

    CalendarResource(Calendars calendars) {
        this.calendars = calendars;
    }

    @Schema(description = "A year of the calendar")
    record Year(
            @Schema(example = "2026") int year,

            @Schema(description = "Changes whenever any stored day changes")
            long version,

            @Schema(
                    description =
                            "What the year's notice says: holidays and make-up working days (调休上班). It may reach into "
                                    + "the December before; all other days are weekends and working days as usual.")
            List<CalendarDay> days) {}

    @GetMapping("/years")
    @Operation(summary = "Years whose holiday notice is known", description = "Dates in other years are provisional.")
    List<Integer> years() {
        return List.copyOf(calendars.current().years());
    }

    @GetMapping("/years/{year}")
    @Operation(summary = "One year's arrangement")
    Year read(@PathVariable int year) {
        var calendar = calendars.current();
        if (!calendar.years().contains(year)) throw new Missing();
        return new Year(
                year,
                calendar.version(),
                calendar.arrangement(year).stream()
                        .map(day -> new CalendarDay(day.date(), day.kind(), day.name()))
                        .toList());
    }
}
