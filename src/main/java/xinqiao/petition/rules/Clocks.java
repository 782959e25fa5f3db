package xinqiao.petition.rules;

import static xinqiao.petition.PetitionClock.INNER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import xinqiao.calendar.Citation;
import xinqiao.calendar.Extension;
import xinqiao.calendar.Pause;
import xinqiao.calendar.Reckoning;
import xinqiao.calendar.Run;
import xinqiao.calendar.Term;
import xinqiao.calendar.WorkCalendar;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.petition.Challenges.Anew;
import xinqiao.petition.ExtensionRequest;
import xinqiao.petition.Outcome;
import xinqiao.petition.Petition;
import xinqiao.petition.PetitionClock;
import xinqiao.petition.ReviewOf;
import xinqiao.petition.ReviewStage;
import xinqiao.petition.Simple;
import xinqiao.petition.State;
import xinqiao.procedure.Profile;
import xinqiao.procedure.StartEvent;
import xinqiao.procedure.TermKey;
import xinqiao.procedure.TermRule;

/** The clocks of a petition: a pure function of what happened, the procedure and the calendar. */
public final class Clocks {
    private Clocks() {}

    /** Every clock that the house must keep, running or met. */
    @Enforces({Provision.SYS_1, Provision.SYS_2})
    public static List<PetitionClock> all(Petition petition, Profile profile, WorkCalendar calendar) {
        List<PetitionClock> clocks = new ArrayList<>();
        ReviewOf review = petition.origin().review();
        if (review != null) {
            if (!withdrawn(petition))
                clocks.add(reviewing(
                        review.stage(),
                        petition.origin().receivedOn(),
                        done(petition),
                        HearingTime.pauses(petition, review.stage().term(), profile),
                        profile,
                        calendar));
            inner(petition, profile, calendar).ifPresent(clocks::add);
            return List.copyOf(clocks);
        }
        notice(petition, profile, calendar).ifPresent(clocks::add);
        simple(petition, profile, calendar).forEach(clocks::add);
        handling(petition, profile, calendar).ifPresent(clocks::add);
        anew(petition, profile, calendar).ifPresent(clocks::add);
        inner(petition, profile, calendar).ifPresent(clocks::add);
        return List.copyOf(clocks);
    }

    public static Optional<PetitionClock> of(Petition petition, TermKey term, Profile profile, WorkCalendar calendar) {
        return all(petition, profile, calendar).stream()
                .filter(clock -> clock.term().equals(term.key()))
                .findAny();
    }

    /** What is due next, among the clocks that run. */
    public static Optional<PetitionClock> next(List<PetitionClock> clocks) {
        return clocks.stream()
                .filter(clock -> clock.running() && clock.lastDay().isPresent())
                .min(Comparator.comparing(clock -> clock.lastDay().orElseThrow()));
    }

    /** LAW-P1, JF-L3c: told what became of it, unless name or address is unclear. */
    @Enforces({Provision.LAW_P1, Provision.JF_L3C})
    private static Optional<PetitionClock> notice(Petition petition, Profile profile, WorkCalendar calendar) {
        // of a case that was answered elsewhere nobody recorded whether a notice came first
        if (!petition.origin().reachable() || petition.outcome() == Outcome.ANSWERED_BEFORE) return Optional.empty();
        if (withdrawn(petition) && petition.noticedOn() == null) return Optional.empty();
        TermRule rule = profile.term(TermKey.NOTICE);
        var run = Run.of(rule.term(), petition.origin().receivedOn(), "petition.event.received");
        LocalDate met = petition.noticedOn() != null ? petition.noticedOn() : petition.closedOn();
        return Optional.of(new PetitionClock(rule.key().key(), Reckoning.reckon(run, calendar), met));
    }

    /** No source says what a withdrawal does to a term: what wasn't done is then neither kept nor missed, it ends. */
    private static boolean withdrawn(Petition petition) {
        return petition.outcome() == Outcome.WITHDRAWN;
    }

    /** KM-26a, KM-26b: from acceptance to the decision, with the extension granted. */
    @Enforces({Provision.KM_26A, Provision.KM_26B})
    private static Optional<PetitionClock> handling(Petition petition, Profile profile, WorkCalendar calendar) {
        LocalDate accepted = petition.handling().acceptedOn();
        var kind = petition.kind();
        if (accepted == null || kind == null || withdrawn(petition)) return Optional.empty();
        var branch = Optional.ofNullable(petition.branch()).flatMap(profile::branch);
        if (!profile.handlingTermRuns(kind, branch)) return Optional.empty();
        if (petition.course().simply()) return Optional.empty();
        TermRule rule = profile.term(TermKey.HANDLING);
        LocalDate converted = ordinaryFrom(petition, profile);
        var run = new Run(
                rule.term(),
                converted == null ? accepted : converted,
                converted == null ? "petition.event.accepted" : "petition.event.converted",
                HearingTime.pauses(petition, TermKey.HANDLING, profile),
                granted(petition.extension(), rule));
        return Optional.of(new PetitionClock(rule.key().key(), Reckoning.reckon(run, calendar), decided(petition)));
    }

    /** LAW-P4: the conversion, where the procedure counts the ordinary period from it; null where it counts from acceptance. */
    @Enforces(Provision.LAW_P4)
    private static @Nullable LocalDate ordinaryFrom(Petition petition, Profile profile) {
        Simple simple = petition.course().simple();
        boolean fromThen = profile.simple()
                .filter(rule -> rule.ordinaryFrom() == StartEvent.CONVERSION)
                .isPresent();
        return simple == null || !fromThen ? null : simple.convertedOn();
    }

    /** LAW-P4: accepted in the simple way in time, and answered in time or converted before. */
    @Enforces(Provision.LAW_P4)
    private static List<PetitionClock> simple(Petition petition, Profile profile, WorkCalendar calendar) {
        Simple simple = petition.course().simple();
        LocalDate accepted = petition.handling().acceptedOn();
        if (simple == null || accepted == null || withdrawn(petition)) return List.of();
        LocalDate ended = simple.runs() ? done(petition) : simple.convertedOn();
        var first = profile.term(TermKey.SIMPLE_ACCEPTANCE);
        var then = profile.term(TermKey.SIMPLE_HANDLING);
        var entry = Run.of(first.term(), petition.origin().receivedOn(), "petition.event.received");
        var work = Run.of(then.term(), accepted, "petition.event.accepted");
        return List.of(
                new PetitionClock(first.key().key(), Reckoning.reckon(entry, calendar), accepted),
                new PetitionClock(then.key().key(), Reckoning.reckon(work, calendar), ended));
    }

    /** What was handled in time once stays so when it is handled anew. */
    private static @Nullable LocalDate decided(Petition petition) {
        Anew anew = petition.challenges().anew();
        return anew == null ? done(petition) : anew.decidedBefore();
    }

    /** KM-32: handled anew; no source gives the period, so the profile configures it, or there is none. */
    @Enforces(Provision.KM_32)
    private static Optional<PetitionClock> anew(Petition petition, Profile profile, WorkCalendar calendar) {
        Anew anew = petition.challenges().anew();
        TermRule rule = profile.findTerm(TermKey.HANDLING_ANEW).orElse(null);
        if (anew == null || rule == null || withdrawn(petition)) return Optional.empty();
        var run = Run.of(rule.term(), anew.on(), "petition.event.revoked");
        return Optional.of(new PetitionClock(rule.key().key(), Reckoning.reckon(run, calendar), done(petition)));
    }

    private static @Nullable Extension granted(@Nullable ExtensionRequest extension, TermRule rule) {
        if (extension == null || !extension.granted() || extension.decidedOn() == null) return null;
        Citation citation = rule.extension().orElseThrow().citation();
        return new Extension(extension.days(), extension.decidedOn(), extension.reason(), citation);
    }

    /** KM-26c: the limit that the office set the department; it ends when the draft leaves the department. */
    @Enforces(Provision.KM_26C)
    private static Optional<PetitionClock> inner(Petition petition, Profile profile, WorkCalendar calendar) {
        Integer days = petition.handling().internalDays();
        LocalDate assigned = petition.handling().assignedOn();
        if (days == null || assigned == null || petition.state() != State.HANDLING) return Optional.empty();
        Term handling = profile.term(TermKey.HANDLING).term();
        var term = new Term(
                days, handling.unit(), handling.startRule(), handling.endRule(), 0, cited(profile, Provision.KM_26C));
        var run = Run.of(term, assigned, "petition.event.assigned");
        return Optional.of(new PetitionClock(INNER, Reckoning.reckon(run, calendar), null));
    }

    private static Citation cited(Profile profile, Provision provision) {
        return new Citation(
                provision,
                profile.citation(provision, Locale.SIMPLIFIED_CHINESE),
                profile.citation(provision, Locale.ENGLISH));
    }

    private static @Nullable LocalDate done(Petition petition) {
        LocalDate decided = petition.deciding().decidedOn();
        return decided != null ? decided : petition.closedOn();
    }

    /** KM-29, KM-30: until when the petitioner may ask for review or re-review; runs from the service of the opinion. */
    @Enforces({Provision.KM_29, Provision.KM_30, Provision.KM_31})
    public static Optional<PetitionClock> review(Petition petition, Profile profile, WorkCalendar calendar) {
        return Challenging.open(petition).map(open -> window(open.stage(), open.servedOn(), null, profile, calendar));
    }

    /** @param askedOn when it was asked for, if it was */
    static PetitionClock window(
            ReviewStage stage,
            LocalDate servedOn,
            @Nullable LocalDate askedOn,
            Profile profile,
            WorkCalendar calendar) {
        TermRule rule = profile.term(stage.window());
        var run = Run.of(rule.term(), servedOn, "petition.event.served");
        return new PetitionClock(rule.key().key(), Reckoning.reckon(run, calendar), askedOn);
    }

    /** KM-29, LAW-P3: from the request to the decision, without the time of a hearing where that isn't counted. */
    @Enforces({Provision.KM_29, Provision.LAW_P3})
    static PetitionClock reviewing(
            ReviewStage stage,
            LocalDate askedOn,
            @Nullable LocalDate decidedOn,
            List<Pause> pauses,
            Profile profile,
            WorkCalendar calendar) {
        TermRule rule = profile.term(stage.term());
        var run = new Run(rule.term(), askedOn, "petition.event.review-asked", pauses, null);
        return new PetitionClock(rule.key().key(), Reckoning.reckon(run, calendar), decidedOn);
    }
}
