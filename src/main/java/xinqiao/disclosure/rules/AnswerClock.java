package xinqiao.disclosure.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import xinqiao.calendar.Citation;
import xinqiao.calendar.Deadline;
import xinqiao.calendar.Extension;
import xinqiao.calendar.Extensions;
import xinqiao.calendar.Pause;
import xinqiao.calendar.Reckoning;
import xinqiao.calendar.Run;
import xinqiao.calendar.StartRule;
import xinqiao.calendar.Term;
import xinqiao.calendar.Unit;
import xinqiao.calendar.WorkCalendar;
import xinqiao.disclosure.AnswerCourse;
import xinqiao.disclosure.AnswerCourse.Charged;
import xinqiao.disclosure.AnswerCourse.Clarified;
import xinqiao.disclosure.AnswerCourse.Consulted;
import xinqiao.disclosure.AnswerCourse.Delay;
import xinqiao.disclosure.AnswerCourse.Longer;
import xinqiao.disclosure.StageClock;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.procedure.DisclosureProfile;
import xinqiao.procedure.FeeRule.AfterPayment;
import xinqiao.procedure.Flow;
import xinqiao.procedure.FlowStage;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.ReceiptWay;
import xinqiao.procedure.TermKey;
import xinqiao.procedure.TermRule;

/** Until when an application is to be answered: a pure function of what happened, the procedure and the calendar. */
public final class AnswerClock {
    private AnswerClock() {}

    /**
     * The day of receipt; empty as long as a confirmation is wanting, since no period runs before it.
     *
     * @param arrivedOn handed in, signed for or arrived
     */
    @Enforces(Provision.LAW_D1)
    public static Optional<LocalDate> receivedOn(
            ReceiptWay way, LocalDate arrivedOn, @Nullable LocalDate confirmedOn, DisclosureProfile profile) {
        return switch (profile.receipt(way).day()) {
            case SUBMISSION, SIGNATURE -> Optional.of(arrivedOn);
            case CONFIRMATION -> Optional.ofNullable(confirmedOn);
        };
    }

    /** The last day for the answer; it stands still while a correction, an opinion or a payment is awaited. */
    @Enforces({Provision.LAW_D2, Provision.LAW_D3, Provision.SZ_26})
    public static Deadline answer(AnswerCourse course, DisclosureProfile profile, WorkCalendar calendar) {
        Run run = run(course, profile, calendar);
        Deadline deadline = Reckoning.reckon(run, calendar);
        Delay delay = course.delay();
        return delay == null ? deadline : delayed(deadline, delay, profile, calendar);
    }

    /**
     * The running of the period as it stands. A correction, and a payment where the profile says so, start it anew. An
     * extension lengthens the run in which it was granted: what starts anew has its whole length again.
     */
    static Run run(AnswerCourse course, DisclosureProfile profile, WorkCalendar calendar) {
        LocalDate start = course.receivedOn();
        String event = "disclosure.event.received";
        List<Pause> pauses = new ArrayList<>();
        for (Clarified one : course.corrections()) {
            LocalDate received = one.receivedOn();
            if (received == null || !profile.correction().restarts())
                pauses.add(new Pause(
                        one.askedOn(),
                        received,
                        "disclosure.pause.correction",
                        profile.correction().citation()));
            else if (!received.isBefore(start)) {
                start = received;
                event = "disclosure.event.corrected";
            }
        }
        for (Charged one : course.fees()) {
            LocalDate settled = one.settledOn();
            boolean anew = one.paid() && profile.fees().paid() == AfterPayment.RESTARTS;
            if (settled == null || !anew)
                pauses.add(new Pause(
                        one.noticedOn(),
                        settled,
                        "disclosure.pause.fee",
                        profile.fees().citation()));
            else if (!settled.isBefore(start)) {
                start = settled;
                event = "disclosure.event.paid";
            }
        }
        for (Consulted one : course.consultations()) pause(one, profile).ifPresent(pauses::add);
        TermRule rule = profile.term(TermKey.ANSWER);
        Run run = lengthened(new Run(rule.term(), start, event, pauses, null), course.longer(), rule, calendar);
        LocalDate answered = course.answeredOn();
        return answered == null ? run : run.resumingOn(answered);
    }

    private static Optional<Pause> pause(Consulted one, DisclosureProfile profile) {
        var rule = profile.consultation(one.kind());
        if (!rule.standsStill()) return Optional.empty();
        String ground = switch (one.kind()) {
            case THIRD_PARTY -> "disclosure.pause.third-party";
            case CO_MAKER -> "disclosure.pause.co-maker";
            case OTHER_BODY -> "disclosure.pause.other-body";
        };
        return Optional.of(new Pause(one.askedOn(), one.endedOn(), ground, rule.citation()));
    }

    /** What the applicant was told of only when the term was over lengthens nothing any more. */
    private static Run lengthened(Run run, @Nullable Longer longer, TermRule rule, WorkCalendar calendar) {
        if (longer == null || longer.grantedOn().isBefore(run.start())) return run;
        if (Reckoning.reckon(run, calendar).passed(longer.grantedOn())) return run;
        return rule.extension()
                .map(cap -> run.extendedBy(
                        new Extension(longer.days(), longer.grantedOn(), longer.reason(), cap.citation())))
                .orElse(run);
    }

    /**
     * 条例 35: the reasonable later day, told as an extension by as many working days as lie between. It is set because the
     * answer can't be given within the period of article 33; once that is over, telling it heals nothing.
     */
    private static Deadline delayed(Deadline due, Delay delay, DisclosureProfile profile, WorkCalendar calendar) {
        LocalDate end = due.unrolled();
        if (end == null || !delay.until().isAfter(due.lastDay()) || due.passed(delay.toldOn())) return due;
        LocalDate until = delay.until();
        while (!calendar.on(until).kind().works()) until = until.plusDays(1);
        int days = calendar.workingDaysBetween(end, until);
        Run run = due.run();
        Term term = run.term();
        int longer = run.extensionLength() + days;
        var lengthened =
                new Term(term.length(), term.unit(), term.startRule(), term.endRule(), longer, term.citation());
        Citation source = profile.letter(LetterKind.ANSWER_DELAY).citation();
        var extension = new Extension(longer, delay.toldOn(), delay.reason(), source);
        return Reckoning.reckon(new Run(lengthened, run.start(), run.event(), run.pauses(), extension), calendar);
    }

    /** Once, at most as long as the profile allows, approved before the period ends; else refused. */
    @Enforces({Provision.LAW_D3, Provision.SZ_26})
    public static Decision<AnswerCourse> extend(
            AnswerCourse course, Longer asked, DisclosureProfile profile, WorkCalendar calendar) {
        TermRule rule = profile.term(TermKey.ANSWER);
        Citation source = rule.extension().map(cap -> cap.citation()).orElse(rule.citation());
        Run run = run(course, profile, calendar);
        boolean spent = course.longer() != null && run.extension() == null;
        var extension = new Extension(asked.days(), asked.grantedOn(), asked.reason(), source);
        return Extensions.extend(run, extension, calendar)
                .flatMap(_ -> new Objections()
                        .when(spent, source.provision(), "calendar.refusal.extended-already")
                        .orGrant(() -> new AnswerCourse(
                                course.receivedOn(),
                                course.corrections(),
                                course.consultations(),
                                course.fees(),
                                asked,
                                course.delay(),
                                course.answeredOn())));
    }

    /** Another period of the profile: correction, third party, payment, giving, complaint …; empty where it has none. */
    @Enforces({Provision.LAW_D2, Provision.LAW_D3})
    public static Optional<Deadline> of(
            TermKey key, LocalDate start, DisclosureProfile profile, WorkCalendar calendar) {
        return profile.findTerm(key).map(rule -> {
            String event = "disclosure.start." + rule.start().name().toLowerCase(Locale.ROOT);
            return Reckoning.reckon(Run.of(rule.term(), start, event), calendar);
        });
    }

    /**
     * The clock of the stage that holds the application, inside the total; empty where the profile splits nothing. What
     * stops the total stops it too.
     *
     * @param heldSince the day on which it came to the stage
     */
    @Enforces({Provision.HZ_2_3_2, Provision.HZ_2_3_3})
    public static Optional<StageClock> stage(
            Flow flow,
            FlowStage stage,
            LocalDate heldSince,
            AnswerCourse course,
            DisclosureProfile profile,
            WorkCalendar calendar) {
        if (stage.days().isEmpty()) return Optional.empty();
        Deadline total = answer(course, profile, calendar);
        var term = new Term(
                stage.days().getAsInt(),
                Unit.WORKING_DAY,
                StartRule.ANY_DAY,
                total.run().term().endRule(),
                0,
                flow.citation());
        Run own = new Run(term, heldSince, "disclosure.event.held", total.run().pauses(), null);
        return Optional.of(new StageClock(stage, Reckoning.reckon(own, calendar), total));
    }
}
