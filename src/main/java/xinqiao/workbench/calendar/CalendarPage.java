package xinqiao.workbench.calendar;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.calendar.Calendars;
import xinqiao.identity.Actor;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;
import xinqiao.pages.Templates;
import xinqiao.web.Ui;

/** The working calendar of a year, and which years are known. */
@RestController
@Guides(Provision.SYS_1)
class CalendarPage {
    static final String PATH = "/desk/calendar";

    private final Calendars calendars;
    private final Templates pages;

    CalendarPage(Calendars calendars, Templates pages) {
        this.calendars = calendars;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel show(Ui ui, Actor actor, @RequestParam(defaultValue = "0") int year) {
        int shown = year < 1900 || year > 2200 ? ui.today().getYear() : year;
        return pages.deskCalendar(
                ui,
                new CalendarView(
                        shown,
                        calendars.current().years().contains(shown),
                        List.copyOf(calendars.years()),
                        Months.of(shown, calendars.current()),
                        actor.may(Power.SET_CALENDAR)));
    }
}
