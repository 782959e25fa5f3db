package xinqiao.web.gallery;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import xinqiao.calendar.Citation;
import xinqiao.calendar.DayKind;
import xinqiao.calendar.Deadline;
import xinqiao.calendar.Extension;
import xinqiao.calendar.Pause;
import xinqiao.calendar.Reckoning;
import xinqiao.calendar.Run;
import xinqiao.calendar.SpecialDay;
import xinqiao.calendar.Term;
import xinqiao.calendar.WorkCalendar;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.web.Chart;
import xinqiao.web.Form;

/** Invented content for the gallery. */
final class Samples {
    private Samples() {}

    static Chart chart() {
        return Chart.of(List.of(
                new Chart.Point("06", 12, 9),
                new Chart.Point("07", 8, 11),
                new Chart.Point("08", 17, 12),
                new Chart.Point("09", 0, 6),
                new Chart.Point("10", 21, 14),
                new Chart.Point("11", 19, 16)));
    }

    static Form wrong() {
        var form = Form.empty()
                .with("wrong-phone", "0871-12")
                .with("wrong-facts", "货物于口岸滞留三日")
                .with("wrong-means", "b")
                .problem("wrong-name", "gallery.problem.name")
                .problem("wrong-phone", "gallery.problem.phone");
        for (var field : List.of("facts", "house", "kind", "means", "happened", "files", "true"))
            form = form.problem("wrong-" + field, "gallery.problem.needed");
        return form;
    }

    static List<Objection> objections() {
        return List.of(
                Objection.of(Provision.KM_18C, "gallery.refusal.many", 7),
                Objection.of(Provision.KM_17A, "gallery.refusal.address"));
    }

    /** One that runs with a pause and an extension, one that stands still, one that is over. */
    static List<Deadline> deadlines() {
        var citation = Citation.of(Provision.KM_26A);
        var holidays = LocalDate.of(2026, 10, 1)
                .datesUntil(LocalDate.of(2026, 10, 8))
                .map(day -> new SpecialDay(day, DayKind.HOLIDAY, "国庆节", ""))
                .toList();
        var calendar = new WorkCalendar(1, holidays, Set.of(2026));
        var start = LocalDate.of(2026, 9, 14);
        var hearing = new Pause(LocalDate.of(2026, 10, 12), LocalDate.of(2026, 10, 22), "gallery.hearing", citation);
        var longRun = Run.of(Term.days(60, 30, citation), start, "gallery.accepted")
                .with(hearing)
                .extendedBy(new Extension(30, LocalDate.of(2026, 11, 9), "gallery.complex", citation));
        var open = Run.of(Term.workingDays(20, 20, citation), LocalDate.of(2026, 9, 28), "gallery.accepted")
                .with(new Pause(LocalDate.of(2026, 10, 15), null, "gallery.consulting", citation));
        var over = Run.of(Term.workingDays(15, 0, citation), LocalDate.of(2026, 9, 22), "gallery.accepted");
        return List.of(
                Reckoning.reckon(longRun, calendar),
                Reckoning.reckon(open, calendar),
                Reckoning.reckon(over, calendar));
    }
}
