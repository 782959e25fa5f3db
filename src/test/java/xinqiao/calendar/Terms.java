package xinqiao.calendar;

import static xinqiao.law.Provision.KM_26A;
import static xinqiao.law.Provision.KM_26B;

import java.time.LocalDate;

/** Short words for runs in tests. */
final class Terms {
    static final Citation LAW = Citation.of(KM_26A);
    static final Citation MORE = Citation.of(KM_26B);
    static final String EVENT = "calendar.event.chosen";
    static final String GROUND = "calendar.event.break";
    static final WorkCalendar CALENDAR = ShippedCalendar.get();

    private Terms() {}

    static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    static Run days(int length, String start) {
        return Run.of(Term.days(length, 30, LAW), day(start), EVENT);
    }

    static Run workingDays(int length, String start) {
        return Run.of(Term.workingDays(length, 20, LAW), day(start), EVENT);
    }

    static Run run(int length, Unit unit, String start) {
        return Run.of(new Term(length, unit, StartRule.ANY_DAY, EndRule.STAYS, 0, LAW), day(start), EVENT);
    }

    static Pause pause(String began, String ended) {
        return new Pause(day(began), day(ended), GROUND, LAW);
    }

    static Pause openPause(String began) {
        return new Pause(day(began), null, GROUND, LAW);
    }

    static Extension extension(int length, String grantedOn) {
        return new Extension(length, day(grantedOn), "calendar.event.extension", MORE);
    }

    static Deadline reckon(Run run) {
        return Reckoning.reckon(run, CALENDAR);
    }
}
