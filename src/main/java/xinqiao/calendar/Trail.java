package xinqiao.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/** What a count leaves behind it: the days passed, the number counted, the unknown years looked at. */
final class Trail {
    private final WorkCalendar calendar;
    private final List<Stretch> stretches = new ArrayList<>();
    private final TreeSet<Integer> unknownYears = new TreeSet<>();
    private int counted;

    Trail(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    int counted() {
        return counted;
    }

    /** Looks a day up; from now on the result depends on that day's notice. */
    CalendarDay consult(LocalDate date) {
        if (!calendar.knows(date)) unknownYears.add(SpecialDay.yearGoverning(date));
        return calendar.on(date);
    }

    void workingDay(Part part, LocalDate date) {
        CalendarDay day = consult(date);
        switch (day.kind()) {
            case WORKDAY -> add(part, Reason.COUNTED, "", date);
            case MAKEUP_WORKDAY -> add(part, Reason.MAKEUP_WORKDAY, day.name(), date);
            case WEEKEND, HOLIDAY -> rest(part, day);
        }
    }

    void rest(Part part, CalendarDay day) {
        add(part, day.kind() == DayKind.HOLIDAY ? Reason.HOLIDAY : Reason.WEEKEND, day.name(), day.date());
    }

    void add(Part part, Reason reason, String name, LocalDate date) {
        var next = new Stretch(part, reason, name, date, date, counted);
        if (reason.counts()) counted++;
        if (!stretches.isEmpty() && stretches.getLast().continuedBy(next)) {
            Stretch open = stretches.removeLast();
            next = new Stretch(part, reason, name, open.from(), date, open.before());
        }
        stretches.add(next);
    }

    Deadline standingStill(Run run, LocalDate zero, int total) {
        LocalDate since = stretches.getLast().to();
        // pauses that follow each other without a gap are one standstill
        for (Stretch stretch : stretches.reversed()) {
            if (stretch.reason() != Reason.PAUSED) break;
            since = stretch.from().minusDays(1);
        }
        return new Deadline(run, zero, total, counted, null, null, null, since, List.copyOf(stretches), years());
    }

    Deadline ended(Run run, LocalDate zero, int total, LocalDate unrolled) {
        LocalDate last = unrolled;
        CalendarDay restAtEnd = null;
        if (run.term().endRule() == EndRule.NEXT_WORKING_DAY
                && !consult(unrolled).kind().works()) {
            restAtEnd = calendar.on(unrolled);
            last = unrolled.plusDays(1);
            for (; !consult(last).kind().works(); last = last.plusDays(1)) rest(Part.ROLL, calendar.on(last));
            add(Part.ROLL, Reason.MOVED_TO, "", last);
        }
        return new Deadline(
                run, zero, total, counted, unrolled, last, restAtEnd, null, List.copyOf(stretches), years());
    }

    private java.util.SortedSet<Integer> years() {
        return Collections.unmodifiableSortedSet(unknownYears);
    }
}
