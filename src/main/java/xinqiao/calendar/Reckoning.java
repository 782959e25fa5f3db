package xinqiao.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;

/** Counts terms. A pure function: the same run and calendar always give the same deadline. */
public final class Reckoning {
    private Reckoning() {}

    /**
     * Walks from the start event to the last day.
     *
     * <ul>
     *   <li>民法典 201: the first day isn't counted. 202: months and years end on the corresponding day, else on the
     *       month's last; they are turned into the days they span before pauses are taken out of them.
     *   <li>民法典 203: a last day that is a rest day moves, where the term says so. No pause holds after the un-rolled
     *       end, since by then no day is left to take out.
     *   <li>An extension runs on from the un-rolled end.
     * </ul>
     */
    @Enforces({Provision.LAW_T1, Provision.SYS_1, Provision.SYS_2})
    public static Deadline reckon(Run run, WorkCalendar calendar) {
        var trail = new Trail(calendar);
        LocalDate zero = run.start();
        if (run.term().startRule() == StartRule.NEXT_WORKING_DAY) {
            for (; !trail.consult(zero).kind().works(); zero = zero.plusDays(1))
                trail.rest(Part.START, calendar.on(zero));
        }
        trail.add(Part.START, Reason.START_DAY, "", zero);

        int regular = span(run.term(), zero, 0);
        int total = span(run.term(), zero, run.extensionLength());
        boolean workingDays = run.term().unit() == Unit.WORKING_DAY;
        LocalDate day = zero;
        while (trail.counted() < total) {
            LocalDate next = day.plusDays(1);
            Part part = trail.counted() < regular ? Part.TERM : Part.EXTENSION;
            Pause pause = pauseOn(next, run);
            if (pause != null && pause.open()) return trail.standingStill(run, zero, total);
            day = next;
            if (pause != null) trail.add(part, Reason.PAUSED, pause.ground(), day);
            else if (workingDays) trail.workingDay(part, day);
            else trail.add(part, Reason.COUNTED, "", day);
        }
        return trail.ended(run, zero, total, day);
    }

    private static int span(Term term, LocalDate zero, int extension) {
        int length = term.length() + extension;
        return switch (term.unit()) {
            case DAY, WORKING_DAY -> length;
            case MONTH -> (int) ChronoUnit.DAYS.between(zero, zero.plusMonths(length));
            case YEAR -> (int) ChronoUnit.DAYS.between(zero, zero.plusYears(length));
        };
    }

    /** Where several pauses hold on one day, it is taken out once, and an open one stops the count. */
    private static @Nullable Pause pauseOn(LocalDate day, Run run) {
        Pause found = null;
        for (Pause pause : run.pauses()) {
            if (!pause.takesOut(day)) continue;
            if (pause.open()) return pause;
            if (found == null || pause.began().isBefore(found.began())) found = pause;
        }
        return found;
    }
}
