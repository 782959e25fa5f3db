package xinqiao.calendar;

import java.time.LocalDate;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;

/** Whether a term can still be extended, and by so much. Who approves, and on what ground, is decided elsewhere. */
public final class Extensions {
    private Extensions() {}

    /** Once, within the cap, and before the term has ended; a term that stands still hasn't. */
    @Enforces(Provision.KM_26B)
    public static Decision<Run> extend(Run run, Extension asked, WorkCalendar calendar) {
        Term term = run.term();
        Provision authority = asked.citation().provision();
        Deadline now = Reckoning.reckon(run, calendar);
        LocalDate day = asked.grantedOn();
        return new Objections()
                .when(run.extension() != null, authority, "calendar.refusal.extended-already")
                .when(asked.length() < 1, authority, "calendar.refusal.extension-empty")
                .when(term.longestExtension() == 0, authority, "calendar.refusal.extension-none")
                .when(
                        term.longestExtension() > 0 && asked.length() > term.longestExtension(),
                        authority,
                        "calendar.refusal.extension-too-long",
                        asked.length(),
                        term.longestExtension())
                .when(day.isBefore(run.start()), authority, "calendar.refusal.extension-early", day, run.start())
                .when(
                        now.passed(day),
                        authority,
                        "calendar.refusal.extension-late",
                        day,
                        now.standsStill() ? day : now.lastDay())
                .orGrant(() -> run.extendedBy(asked));
    }
}
