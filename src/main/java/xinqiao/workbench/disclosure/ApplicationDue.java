package xinqiao.workbench.disclosure;

import xinqiao.disclosure.ApplicationClock;
import xinqiao.disclosure.ApplicationFile;
import xinqiao.disclosure.ApplicationLine;
import xinqiao.procedure.TermKey;
import xinqiao.web.Tone;
import xinqiao.web.Ui;
import xinqiao.workbench.Due;
import xinqiao.workbench.Dues;

/** How far the terms of applications are, and what they are called. */
public final class ApplicationDue {
    private ApplicationDue() {}

    /** Terms of disclosure are working days; while somebody else has time, nobody here is late. */
    public static Due of(Ui ui, Dues dues, ApplicationLine line) {
        var last = line.dueOn();
        if (!line.state().open() || last == null) return new Due(Tone.PLAIN, "", null);
        return line.waitsFor()
                .map(what -> new Due(Tone.PAUSED, ui.t("applications.wait." + what), last))
                .orElseGet(() -> dues.until(last, true));
    }

    public static Due of(Ui ui, ApplicationClock clock) {
        return Due.of(ui, clock.deadline(), clock.metOn(), clock.others());
    }

    /** As the procedure of the application calls it; a stage by its own name. */
    public static String name(Ui ui, ApplicationFile file, ApplicationClock clock) {
        var place = file.application().place();
        if (clock.term().equals(ApplicationClock.STAGE))
            return ui.t(
                    "applications.stage",
                    file.profile()
                            .flow(place.flow())
                            .stages()
                            .get(place.stage())
                            .name()
                            .in(ui.locale()));
        return TermKey.of(clock.term())
                .flatMap(file.profile()::findTerm)
                .map(rule -> rule.name().in(ui.locale()))
                .orElse(clock.term());
    }
}
