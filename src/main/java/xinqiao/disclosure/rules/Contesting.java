package xinqiao.disclosure.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xinqiao.disclosure.Application;
import xinqiao.disclosure.ApplicationCommand.*;
import xinqiao.disclosure.ApplicationFact;
import xinqiao.disclosure.ApplicationFact.*;
import xinqiao.disclosure.Contest;
import xinqiao.disclosure.ContestKind;
import xinqiao.disclosure.ContestOutcome;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.procedure.TermKey;

/** Review and court cases (行政复议、行政诉讼) about an application: what is noted of them, and what follows from the outcome. */
final class Contesting {
    private Contesting() {}

    /** Something was answered, or wasn't answered in time. */
    static boolean contestable(Application one, Setting setting) {
        return !one.state().undecided()
                || Clocks.of(one, TermKey.ANSWER, setting.profile(), setting.calendar())
                        .filter(clock -> clock.late(setting.today()))
                        .isPresent();
    }

    /** A day that was ordered isn't put off by the house. */
    static boolean ordered(Application one) {
        return one.anew() != null && one.anew().until() != null;
    }

    @Enforces(Provision.LAW_D4)
    static Decision<Ruling> note(Application one, NoteContest command, Setting setting) {
        LocalDate by = command.answerBy();
        boolean reviewed = one.contests().stream()
                .filter(each -> each.thirdParty() == command.thirdParty())
                .anyMatch(each -> each.kind() == ContestKind.RECONSIDERATION && !each.pending());
        boolean pending = one.contests().stream()
                .anyMatch(each ->
                        each.pending() && each.thirdParty() == command.thirdParty() && each.kind() == command.kind());
        return new Objections()
                .when(!contestable(one, setting), Provision.LAW_D4, "disclosure.refusal.nothing-to-contest")
                .when(command.body().isBlank(), Provision.LAW_D4, "disclosure.refusal.no-body")
                .when(command.filedOn().isAfter(setting.today()), Provision.LAW_D4, "disclosure.refusal.day-ahead")
                .when(
                        command.filedOn().isBefore(one.entry().arrivedOn()),
                        Provision.LAW_D4,
                        "disclosure.refusal.contested-before-arrival")
                .when(
                        by != null && by.isBefore(command.filedOn()),
                        Provision.LAW_D4,
                        "disclosure.refusal.no-reasonable-day")
                .when(pending, Provision.LAW_D4, "disclosure.refusal.contested-already")
                .when(
                        command.kind() == ContestKind.COURT_AFTER && !reviewed,
                        Provision.LAW_D4,
                        "disclosure.refusal.not-reviewed-before")
                .when(
                        command.kind() == ContestKind.COURT_DIRECT && reviewed,
                        Provision.LAW_D4,
                        "disclosure.refusal.reviewed-before")
                .orGrant(() -> Ruling.of(new Contested(
                        setting.today(),
                        one.contests().size() + 1,
                        command.kind(),
                        command.thirdParty(),
                        command.body().strip(),
                        command.theirNumber().strip(),
                        command.filedOn(),
                        by)));
    }

    @Enforces(Provision.LAW_D4)
    static Decision<Ruling> answer(Application one, AnswerContest command, Setting setting) {
        Optional<Contest> contest = one.contest(command.no());
        return new Objections()
                .when(contest.filter(Contest::owed).isEmpty(), Provision.LAW_D4, "disclosure.refusal.no-such-contest")
                .and(day(contest, command.on(), setting))
                .orGrant(() -> Ruling.of(new ContestAnswered(command.on(), command.no())));
    }

    /** What is revoked is decided anew: by the day that was ordered, else within a whole period of the answer. */
    @Enforces({Provision.LAW_D3, Provision.LAW_D4})
    static Decision<Ruling> end(Application one, EndContest command, Setting setting) {
        Optional<Contest> contest = one.contest(command.no());
        LocalDate by = command.until();
        return new Objections()
                .when(
                        contest.filter(Contest::pending).isEmpty(),
                        Provision.LAW_D4,
                        "disclosure.refusal.no-such-contest")
                .and(day(contest, command.on(), setting))
                .when(command.words().isBlank(), Provision.LAW_D4, "disclosure.refusal.no-words")
                .when(
                        command.anew() && command.outcome() == ContestOutcome.UPHELD,
                        Provision.LAW_D4,
                        "disclosure.refusal.upheld-stands")
                .when(by != null && !command.anew(), Provision.LAW_D4, "disclosure.refusal.day-for-nothing")
                .when(by != null && !by.isAfter(command.on()), Provision.LAW_D4, "disclosure.refusal.no-reasonable-day")
                .orGrant(() -> ended(one, command, setting));
    }

    private static Decision<Contest> day(Optional<Contest> contest, LocalDate on, Setting setting) {
        return new Objections()
                .when(on.isAfter(setting.today()), Provision.LAW_D4, "disclosure.refusal.day-ahead")
                .when(
                        contest.filter(each -> on.isBefore(each.filedOn())).isPresent(),
                        Provision.LAW_D4,
                        "disclosure.refusal.before-it-was-filed")
                .orGrant(contest::orElseThrow);
    }

    private static Ruling ended(Application one, EndContest command, Setting setting) {
        List<ApplicationFact> facts = new ArrayList<>();
        String words = command.words().strip();
        facts.add(new ContestEnded(command.on(), command.no(), command.outcome(), words, command.until()));
        // what was never decided is still in hand; its answer is owed as it was
        if (command.anew() && !one.state().undecided())
            facts.add(new Reopened(
                    command.on(),
                    command.until(),
                    words,
                    Routing.anew(one.place(), setting.profile(), setting.desks())));
        return new Ruling(facts, List.of());
    }
}
