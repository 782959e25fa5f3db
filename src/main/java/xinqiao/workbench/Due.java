package xinqiao.workbench;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import xinqiao.calendar.Deadline;
import xinqiao.petition.Line;
import xinqiao.petition.PetitionClock;
import xinqiao.web.Tone;
import xinqiao.web.Ui;

/**
 * How far a last day is, in words and colour: 还剩3日, 今天届满, 已超期2日.
 *
 * @param last null where there is none, or the term stands still
 */
public record Due(Tone tone, String words, @Nullable LocalDate last) {
    /** From so few days before the end on a desk is warned: a matter of the screen, not of law. */
    private static final int SOON = 3;

    public static Due of(Ui ui, Line line) {
        LocalDate last = line.dueOn();
        if (!line.state().open() || last == null) return new Due(Tone.PLAIN, "", null);
        return until(ui, last);
    }

    public static Due of(Ui ui, PetitionClock clock) {
        return of(ui, clock.deadline(), clock.metOn(), clock.petitioners());
    }

    /** @param right whether it bounds what somebody outside may do, so that nobody here is late */
    public static Due of(Ui ui, Deadline deadline, @Nullable LocalDate met, boolean right) {
        LocalDate last = deadline.last();
        if (met != null) {
            boolean late = last != null && met.isAfter(last);
            return new Due(
                    late ? Tone.LATE : Tone.DONE,
                    ui.t(late ? "workbench.due.met-late" : "workbench.due.met", met),
                    last);
        }
        if (last == null) return new Due(Tone.PAUSED, ui.t("workbench.due.still"), null);
        if (right) return right(ui, last);
        return until(ui, last);
    }

    /** A right of the petitioner's runs out; the desk has nothing to hurry for. */
    private static Due right(Ui ui, LocalDate last) {
        long days = ChronoUnit.DAYS.between(ui.today(), last);
        return new Due(Tone.PLAIN, days < 0 ? ui.t("workbench.due.lapsed") : ui.t("workbench.due.left", days), last);
    }

    private static Due until(Ui ui, LocalDate last) {
        long days = ChronoUnit.DAYS.between(ui.today(), last);
        if (days < 0) return new Due(Tone.LATE, ui.t("workbench.due.late", -days), last);
        if (days == 0) return new Due(Tone.SOON, ui.t("workbench.due.today"), last);
        return new Due(days <= SOON ? Tone.SOON : Tone.PLAIN, ui.t("workbench.due.left", days), last);
    }
}
