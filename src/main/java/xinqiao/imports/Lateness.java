package xinqiao.imports;

import java.util.List;
import xinqiao.calendar.Deadline;
import xinqiao.calendar.Reckoning;
import xinqiao.calendar.Run;
import xinqiao.calendar.WorkCalendar;
import xinqiao.petition.EarlierCase;
import xinqiao.procedure.Profile;
import xinqiao.procedure.TermKey;

/**
 * How many answers would have been late under a profile, had it been in force.
 *
 * @param provisional cases whose last day rests on a year without a known arrangement
 */
public record Lateness(String profile, int answered, int late, int provisional) {

    public static Lateness of(List<EarlierCase> cases, Profile profile, WorkCalendar calendar) {
        int answered = 0;
        int late = 0;
        int provisional = 0;
        for (EarlierCase each : cases) {
            var replied = each.repliedAt();
            if (replied == null) continue;
            answered++;
            var run = Run.of(
                    profile.term(TermKey.HANDLING).term(), each.receivedAt().toLocalDate(), "petition.event.accepted");
            Deadline deadline = Reckoning.reckon(run, calendar);
            if (deadline.passed(replied.toLocalDate())) late++;
            if (deadline.provisional()) provisional++;
        }
        return new Lateness(profile.id(), answered, late, provisional);
    }
}
