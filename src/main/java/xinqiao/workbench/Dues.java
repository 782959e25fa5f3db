package xinqiao.workbench;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import xinqiao.calendar.Unit;
import xinqiao.calendar.WorkCalendar;
import xinqiao.petition.DueDays;
import xinqiao.petition.Line;
import xinqiao.petition.PetitionClock;
import xinqiao.procedure.Profiles;
import xinqiao.procedure.TermKey;
import xinqiao.web.Tone;
import xinqiao.web.Ui;

/**
 * How far the last day of a listed case is, counted in the days of its own term: 还剩3个工作日, 已超期2日. Colour never says it
 * alone.
 */
public final class Dues {
    private final Ui ui;
    private final WorkCalendar calendar;
    private final Profiles profiles;
    private final DueDays days;

    public Dues(Ui ui, WorkCalendar calendar, Profiles profiles) {
        this.ui = ui;
        this.calendar = calendar;
        this.profiles = profiles;
        this.days = DueDays.of(ui.today(), calendar);
    }

    public Due of(Line line) {
        LocalDate last = line.dueOn();
        if (!line.state().open() || last == null) return new Due(Tone.PLAIN, "", null);
        return until(last, unit(line) == Unit.WORKING_DAY);
    }

    /** @param working whether its days are working days */
    public Due until(LocalDate last, boolean working) {
        LocalDate today = days.today();
        if (last.isEqual(today)) return new Due(Tone.SOON, ui.t("workbench.due.today"), last);
        if (last.isBefore(today)) return new Due(Tone.LATE, late(last, today, working), last);
        Tone tone = last.isAfter(days.soon()) ? Tone.PLAIN : Tone.SOON;
        String words = working
                ? ui.t("workbench.due.left-working", calendar.workingDaysBetween(today, last))
                : ui.t("workbench.due.left", ChronoUnit.DAYS.between(today, last));
        return new Due(tone, words, last);
    }

    private String late(LocalDate last, LocalDate today, boolean working) {
        if (!working) return ui.t("workbench.due.late", ChronoUnit.DAYS.between(last, today));
        int late = calendar.workingDaysBetween(last, today);
        // over since the last working day: no whole working day late yet
        return late == 0 ? ui.t("workbench.due.over") : ui.t("workbench.due.late-working", late);
    }

    /** The limit inside the house is counted in the days of the handling period. */
    private Unit unit(Line line) {
        @Nullable String term = line.dueTerm();
        if (term == null) return Unit.DAY;
        var key = term.equals(PetitionClock.INNER)
                ? TermKey.HANDLING
                : TermKey.of(term).orElse(TermKey.HANDLING);
        return profiles.find(line.profileId())
                .flatMap(profile -> profile.findTerm(key))
                .map(rule -> rule.term().unit())
                .orElse(Unit.DAY);
    }
}
