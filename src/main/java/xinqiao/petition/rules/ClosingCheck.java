package xinqiao.petition.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.petition.ClosingFinding;
import xinqiao.petition.ClosingFinding.Says;
import xinqiao.petition.ClosingPoint;
import xinqiao.petition.Event;
import xinqiao.petition.LetterRef;
import xinqiao.petition.Outcome;
import xinqiao.petition.Petition;
import xinqiao.petition.PetitionFact;
import xinqiao.petition.PetitionFact.Investigated;
import xinqiao.petition.PetitionFact.MaterialAdded;
import xinqiao.procedure.Profile;

/** What the record says to each point of the closing check; what no record can say is left to whoever checks. */
public final class ClosingCheck {
    private ClosingCheck() {}

    /** JF-V8, JF-L7: every point with the fact that it rests on. @param history for the numbers that it tells; may be empty */
    @Enforces({Provision.JF_V8, Provision.JF_L7})
    public static List<ClosingFinding> findings(Petition petition, Profile profile, List<Event> history) {
        return Stream.of(ClosingPoint.values())
                .map(point -> finding(point, petition, profile, history))
                .toList();
    }

    static List<ClosingPoint> failing(Petition petition, Profile profile) {
        return findings(petition, profile, List.of()).stream()
                .filter(finding -> finding.says() == Says.FAILS)
                .map(ClosingFinding::point)
                .toList();
    }

    private static ClosingFinding finding(ClosingPoint point, Petition petition, Profile profile, List<Event> history) {
        var deciding = petition.deciding();
        return switch (point) {
            case PROCEDURE -> {
                boolean skipped = profile.legalReview().required() && !deciding.lawReviewed();
                if (skipped) yield fails(point, "not-reviewed");
                yield deciding.decidedOn() == null
                        ? judge(point, "procedure")
                        : holds(point, "decided", deciding.decidedOn());
            }
            case SAME_MATTER -> judge(point, "same-matter");
            case FACTS -> judge(point, "facts", count(history, Investigated.class));
            case EVIDENCE ->
                judge(
                        point,
                        "evidence",
                        history.stream()
                                .map(Event::fact)
                                .filter(fact -> fact instanceof MaterialAdded added && added.evidence())
                                .count());
            case LAW -> judge(point, deciding.lawReviewed() ? "law-reviewed" : "law");
            case HANDLING -> judge(point, "handling");
            case FORMALITIES -> {
                long waiting =
                        petition.letters().stream().filter(LetterRef::waits).count();
                yield waiting > 0
                        ? fails(point, "letters-wait", waiting)
                        : holds(point, "letters-served", petition.letters().size());
            }
            case CARRIED_OUT -> {
                Outcome outcome = petition.outcome();
                yield holds(
                        point, outcome != null && outcome.toBeCarriedOut() ? "carried-out" : "nothing-to-carry-out");
            }
            case ANSWERED -> answered(petition);
            case SIGNATURE -> petition.origin().reachable() ? judge(point, "signature") : holds(point, "unreachable");
            case COUNSELLING -> counselling(petition) ? judge(point, "counselling") : holds(point, "no-counselling");
        };
    }

    private static ClosingFinding answered(Petition petition) {
        var point = ClosingPoint.ANSWERED;
        if (!petition.origin().reachable()) return holds(point, "unreachable");
        LetterRef letter = petition.answer().orElse(null);
        LocalDate served = letter == null ? null : letter.servedOn();
        return letter == null || served == null
                ? fails(point, "not-answered")
                : holds(point, "answered", letter.number(), served);
    }

    /** KM-28b: whoever isn't given what they asked for is talked to; whoever can't be reached can't be. */
    @Enforces(Provision.KM_28B)
    static boolean counselling(Petition petition) {
        Outcome outcome = petition.outcome();
        return petition.origin().reachable() && outcome != null && outcome.refusesSomething();
    }

    private static long count(List<Event> history, Class<? extends PetitionFact> kind) {
        return history.stream().filter(event -> kind.isInstance(event.fact())).count();
    }

    private static ClosingFinding holds(ClosingPoint point, String key, Object... values) {
        return new ClosingFinding(point, Says.HOLDS, key, List.of(values));
    }

    private static ClosingFinding fails(ClosingPoint point, String key, Object... values) {
        return new ClosingFinding(point, Says.FAILS, key, List.of(values));
    }

    private static ClosingFinding judge(ClosingPoint point, String key, Object... values) {
        return new ClosingFinding(point, Says.JUDGE, key, List.of(values));
    }
}
