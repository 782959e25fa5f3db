package xinqiao.petition.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import xinqiao.calendar.Pause;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.petition.Challenges.Challenge;
import xinqiao.petition.Challenges.Paused;
import xinqiao.petition.Hearing;
import xinqiao.petition.Petition;
import xinqiao.procedure.HearingMoment;
import xinqiao.procedure.HearingRule;
import xinqiao.procedure.Profile;
import xinqiao.procedure.TermKey;

/** What a hearing takes out of a term: nothing, but where the procedure says so. */
public final class HearingTime {
    private static final String GROUND = "petition.pause.hearing";

    private HearingTime() {}

    /** LAW-P3: 条例 36 takes the time of a hearing out of the re-review; no source takes it out of another term. */
    @Enforces(Provision.LAW_P3)
    public static List<Pause> pauses(Petition petition, TermKey term, Profile profile) {
        HearingRule rule = profile.hearing();
        if (!rule.standStill().contains(term)) return List.of();
        return petition.course().hearings().stream()
                .flatMap(hearing -> pause(hearing, rule).stream())
                .toList();
    }

    /** One that is called off was never held (see {@link Hearings#callOff}), so it took no time. */
    private static Optional<Pause> pause(Hearing hearing, HearingRule rule) {
        LocalDate from = hearing.on(rule.from());
        if (from == null || hearing.calledOff()) return Optional.empty();
        boolean theDay = rule.from() == HearingMoment.HELD && rule.until() == HearingMoment.HELD;
        if (theDay) return Optional.of(Pause.wholeDay(from, GROUND, rule.citation()));
        return Optional.of(new Pause(from, hearing.on(rule.until()), GROUND, rule.citation()));
    }

    /** The same, for the cases that the hearing is about. */
    public static List<Paused> spans(Petition petition, TermKey term, Profile profile) {
        return pauses(petition, term, profile).stream()
                .map(pause -> new Paused(pause.began(), pause.ended()))
                .toList();
    }

    static List<Pause> pauses(Challenge request, Profile profile) {
        List<Paused> spans = request.paused();
        if (spans == null) return List.of();
        return spans.stream()
                .map(span -> new Pause(
                        span.began(), span.ended(), GROUND, profile.hearing().citation()))
                .toList();
    }
}
