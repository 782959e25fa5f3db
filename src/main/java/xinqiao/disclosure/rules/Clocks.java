package xinqiao.disclosure.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import xinqiao.calendar.Deadline;
import xinqiao.calendar.EndRule;
import xinqiao.calendar.Reckoning;
import xinqiao.calendar.Run;
import xinqiao.calendar.StartRule;
import xinqiao.calendar.Term;
import xinqiao.calendar.Unit;
import xinqiao.calendar.WorkCalendar;
import xinqiao.disclosure.Anew;
import xinqiao.disclosure.AnswerCourse;
import xinqiao.disclosure.Application;
import xinqiao.disclosure.ApplicationClock;
import xinqiao.disclosure.Consultation;
import xinqiao.disclosure.Correction;
import xinqiao.disclosure.ExtensionAsked;
import xinqiao.disclosure.FeeNotice;
import xinqiao.disclosure.ItemDecision;
import xinqiao.disclosure.Reasons;
import xinqiao.disclosure.StageClock;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.procedure.DisclosureProfile;
import xinqiao.procedure.TermKey;
import xinqiao.procedure.TermRule;

/** The clocks of an application: a pure function of what happened, the procedure and the calendar. */
public final class Clocks {
    private static final String ANEW = "disclosure.event.anew";

    private Clocks() {}

    /** What somebody at the desk has to do next, or look into. @param term of a clock, or what is waited for */
    public record Next(String term, LocalDate day) {
        /** What a wait is called: nobody is late, but what comes of the silence is somebody's to do. */
        public static final String WAIT = "wait.";
    }

    /** Every clock that runs or was met; none before the day of receipt is known. */
    @Enforces({Provision.SYS_1, Provision.SYS_2, Provision.LAW_D1})
    public static List<ApplicationClock> all(Application one, DisclosureProfile profile, WorkCalendar calendar) {
        if (one.receivedOn() == null) return List.of();
        var course = course(one);
        List<ApplicationClock> clocks = new ArrayList<>();
        clocks.add(new ApplicationClock(
                TermKey.ANSWER.key(), answer(one, course, profile, calendar), course.answeredOn()));
        stage(one, course, profile, calendar).ifPresent(clocks::add);
        one.awaited().forEach(asked -> opinion(asked, profile, calendar).ifPresent(clocks::add));
        giving(one, profile, calendar).ifPresent(clocks::add);
        return List.copyOf(clocks);
    }

    /**
     * By a day that a court or a reviewing body ordered, whatever else happens; without one, within the period that the
     * procedure configures, from the day on which their decision reached the house.
     */
    private static Deadline answer(
            Application one, AnswerCourse course, DisclosureProfile profile, WorkCalendar calendar) {
        Deadline due = AnswerClock.answer(course, profile, calendar);
        Anew anew = one.anew();
        Run run = due.run();
        if (anew == null || !run.start().equals(anew.on())) return due;
        LocalDate until = anew.until();
        if (until == null)
            return Reckoning.reckon(
                    new Run(anewTerm(run.term(), profile), run.start(), ANEW, run.pauses(), run.extension()), calendar);
        int days = (int) ChronoUnit.DAYS.between(anew.on(), until);
        var term = new Term(
                days, Unit.DAY, StartRule.ANY_DAY, EndRule.STAYS, 0, run.term().citation());
        return Reckoning.reckon(Run.of(term, anew.on(), ANEW), calendar);
    }

    /** It can be extended like any answer; where none is configured, it has the length of any answer. */
    private static Term anewTerm(Term answer, DisclosureProfile profile) {
        return profile.findTerm(TermKey.ANSWER_ANEW)
                .map(TermRule::term)
                .map(own -> new Term(
                        own.length(),
                        own.unit(),
                        own.startRule(),
                        own.endRule(),
                        answer.longestExtension(),
                        own.citation()))
                .orElse(answer);
    }

    /** One of them, or the time in which a correction may be asked for. */
    public static Optional<ApplicationClock> of(
            Application one, TermKey term, DisclosureProfile profile, WorkCalendar calendar) {
        LocalDate received = one.receivedOn();
        if (term == TermKey.CORRECTION && received != null)
            return AnswerClock.of(term, received, profile, calendar)
                    .map(deadline -> new ApplicationClock(
                            term.key(),
                            deadline,
                            one.corrections().isEmpty()
                                    ? null
                                    : one.corrections().getFirst().toldOn()));
        return all(one, profile, calendar).stream()
                .filter(clock -> clock.term().equals(term.key()))
                .findFirst();
    }

    /** What is due next: among the running clocks of the house, and the days up to which somebody else has time. */
    public static Optional<Next> next(Application one, List<ApplicationClock> clocks) {
        if (!one.state().open()) return Optional.empty();
        Stream<Next> own = clocks.stream()
                .filter(clock -> clock.running() && !clock.others())
                .flatMap(clock -> clock.lastDay().map(day -> new Next(clock.term(), day)).stream());
        return Stream.concat(own, waits(one)).min(Comparator.comparing(Next::day));
    }

    private static Stream<Next> waits(Application one) {
        Stream<Next> opinions = one.awaited().flatMap(asked -> wait("opinion", asked.until()));
        Reasons reasons = one.reasons();
        Stream<Next> own = switch (one.state()) {
            case CORRECTION -> one.correction().stream().flatMap(asked -> wait("correction", asked.until()));
            case FEE -> one.fee().stream().flatMap(fee -> wait("fee", fee.until()));
            case REASONS -> reasons == null ? Stream.empty() : wait("reasons", reasons.until());
            case UNCONFIRMED,
                    REGISTERED,
                    EXAMINING,
                    HANDLING,
                    ENDORSING,
                    SECRECY,
                    LEGAL,
                    APPROVAL,
                    TO_SERVE,
                    GIVING,
                    ANSWERED,
                    CLOSED -> Stream.empty();
        };
        return Stream.concat(opinions, own);
    }

    private static Stream<Next> wait(String what, @Nullable LocalDate until) {
        return until == null ? Stream.empty() : Stream.of(new Next(Next.WAIT + what, until));
    }

    /** What the term of the answer depends on, out of all that happened. */
    @Enforces({Provision.LAW_D2, Provision.LAW_D3, Provision.LAW_D5})
    public static AnswerCourse course(Application one) {
        Anew anew = one.anew();
        LocalDate received = anew != null ? anew.on() : one.receivedOn();
        if (received == null) throw new IllegalStateException("not received yet: " + one.id());
        return new AnswerCourse(
                received,
                one.corrections().stream()
                        .filter(each -> !each.askedOn().isBefore(since(anew)))
                        .flatMap(Clocks::clarified)
                        .toList(),
                one.consultations().stream()
                        .filter(each -> !each.sentOn().isBefore(since(anew)))
                        .flatMap(Clocks::consulted)
                        .toList(),
                one.fees().stream()
                        .filter(each -> !each.noticedOn().isBefore(since(anew)))
                        .flatMap(Clocks::charged)
                        .toList(),
                longer(one.extension()),
                anew == null ? delay(one.reasons()) : null,
                one.answeredOn() != null ? one.answeredOn() : one.closedOn());
    }

    /** What went before an answer that was revoked doesn't move the period of the next one. */
    private static LocalDate since(@Nullable Anew anew) {
        return anew == null ? LocalDate.MIN : anew.on();
    }

    /** From the service of the notice; what was corrected before it was served began anew all the same. */
    private static Stream<AnswerCourse.Clarified> clarified(Correction asked) {
        LocalDate received = asked.receivedOn();
        LocalDate told = earlier(asked.toldOn(), received);
        return told == null ? Stream.empty() : Stream.of(new AnswerCourse.Clarified(told, received));
    }

    /** From the service of the letter to the answer, or to the end of the time for it. */
    private static Stream<AnswerCourse.Consulted> consulted(Consultation asked) {
        LocalDate ended = asked.answeredOn() == null ? null : earlier(asked.answeredOn(), asked.until());
        LocalDate served = asked.servedOn();
        if (served == null || ended != null && ended.isBefore(served)) return Stream.empty();
        return Stream.of(new AnswerCourse.Consulted(asked.kind(), served, ended));
    }

    private static Stream<AnswerCourse.Charged> charged(FeeNotice fee) {
        LocalDate paid = fee.paidOn();
        LocalDate settled = paid != null ? paid : fee.waivedOn();
        LocalDate since = fee.standsSince();
        LocalDate told = paid == null && settled != null && since == null ? null : earlier(since, settled);
        return told == null ? Stream.empty() : Stream.of(new AnswerCourse.Charged(told, settled, paid != null));
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null) return other;
        return other == null || one.isBefore(other) ? one : other;
    }

    /** LAW-D3: consented to, and the applicant told. */
    private static AnswerCourse.@Nullable Longer longer(@Nullable ExtensionAsked extension) {
        if (extension == null || !extension.granted() || extension.toldOn() == null) return null;
        return new AnswerCourse.Longer(extension.days(), extension.toldOn(), extension.reason());
    }

    private static AnswerCourse.@Nullable Delay delay(@Nullable Reasons reasons) {
        if (reasons == null || reasons.answerBy() == null || reasons.toldOn() == null) return null;
        return new AnswerCourse.Delay(reasons.answerBy(), reasons.toldOn(), reasons.why());
    }

    /** HZ-2.3.2, HZ-2.3.3: each stage has its own clock inside the total; while somebody outside is awaited it isn't held. */
    @Enforces({Provision.HZ_2_3_2, Provision.HZ_2_3_3})
    private static Optional<ApplicationClock> stage(
            Application one, AnswerCourse course, DisclosureProfile profile, WorkCalendar calendar) {
        boolean held = switch (one.state()) {
            case REGISTERED, EXAMINING, HANDLING, ENDORSING, SECRECY, LEGAL, APPROVAL, TO_SERVE -> true;
            case UNCONFIRMED, CORRECTION, REASONS, FEE, GIVING, ANSWERED, CLOSED -> false;
        };
        if (!held) return Optional.empty();
        var flow = profile.flow(one.place().flow());
        return AnswerClock.stage(flow, Routing.stage(one.place(), profile), one.stageSince(), course, profile, calendar)
                .map(StageClock::own)
                .map(deadline -> new ApplicationClock(ApplicationClock.STAGE, deadline, null));
    }

    private static Optional<ApplicationClock> opinion(
            Consultation asked, DisclosureProfile profile, WorkCalendar calendar) {
        LocalDate delivered = asked.deliveredOn();
        if (delivered == null) return Optional.empty();
        return profile.consultation(asked.kind())
                .term()
                .flatMap(term -> AnswerClock.of(term, delivered, profile, calendar)
                        .map(deadline -> new ApplicationClock(term.key(), deadline, null)));
    }

    /** SZ-27: what is posted, mailed or faxed is sent within its term; who fetches it comes when they like. */
    @Enforces(Provision.SZ_27)
    private static Optional<ApplicationClock> giving(
            Application one, DisclosureProfile profile, WorkCalendar calendar) {
        LocalDate answered = one.answeredOn();
        if (answered == null || !sends(one)) return Optional.empty();
        LocalDate met = one.toGive().isEmpty()
                ? one.givings().stream()
                        .map(each -> each.on())
                        .max(Comparator.naturalOrder())
                        .orElse(answered)
                : null;
        return AnswerClock.of(TermKey.GIVING, answered, profile, calendar)
                .map(deadline -> new ApplicationClock(TermKey.GIVING.key(), deadline, met));
    }

    /** Whether something is given that is to be posted, mailed or faxed. */
    static boolean sends(Application one) {
        boolean sent = switch (one.entry().manner()) {
            case POST, E_MAIL, FAX -> true;
            case COLLECTED, ONLINE, INSPECTION -> false;
        };
        return sent && one.decisions().stream().anyMatch(ItemDecision::gives);
    }
}
