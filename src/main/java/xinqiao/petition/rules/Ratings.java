package xinqiao.petition.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import xinqiao.calendar.Reckoning;
import xinqiao.calendar.Run;
import xinqiao.calendar.WorkCalendar;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.petition.Petition;
import xinqiao.procedure.RatingRule;
import xinqiao.procedure.Satisfaction;

/**
 * Within which a petition can be rated. No source that we hold whole settles marks, window and how often, so the profile
 * does.
 *
 * @param given how often it was rated before; the last rating counts
 * @param repeat whether a clerk has counted it as one (重件)
 */
public record Ratings(RatingRule rule, int given, boolean repeat, WorkCalendar calendar) {

    boolean offers(@Nullable Satisfaction mark) {
        return mark == null || rule.marks().contains(mark);
    }

    boolean used() {
        return rule.times().isPresent() && given >= rule.times().getAsInt();
    }

    boolean over(Petition petition, LocalDate today) {
        return last(petition).filter(today::isAfter).isPresent();
    }

    /** The last day on which it can be rated, if there is one: counted from the service of the last letter. */
    @Enforces(Provision.LAW_P5)
    public Optional<LocalDate> last(Petition petition) {
        var served = petition.letters().stream()
                .flatMap(letter -> Stream.ofNullable(letter.servedOn()))
                .max(Comparator.naturalOrder());
        return served.flatMap(day -> rule.window()
                .map(term -> Reckoning.reckon(Run.of(term, day, "petition.event.served"), calendar))
                .flatMap(deadline -> Optional.ofNullable(deadline.last())));
    }
}
