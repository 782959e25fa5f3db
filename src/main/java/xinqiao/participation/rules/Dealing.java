package xinqiao.participation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.participation.Dialogue;
import xinqiao.participation.DialogueAct;
import xinqiao.participation.DialogueCommand;
import xinqiao.participation.OpinionCase;
import xinqiao.participation.Question;
import xinqiao.participation.Step;

/** What is dealt with inside: public opinion, and the questions that people ask. */
public final class Dealing {
    private Dealing() {}

    /** @param departments to which it may go: of the own house, or of the house above */
    public static Decision<Dialogue> decide(
            Dialogue one, Actor actor, DialogueCommand command, List<Long> departments, LocalDate today) {
        String by = actor.signature();
        return switch (one.content()) {
            case OpinionCase said
            when command instanceof DialogueCommand.Words(DialogueAct act, String words) ->
                opinion(one, said, new Step(act, today, by, words.strip()));
            case Question said ->
                switch (command) {
                    case DialogueCommand.Words(DialogueAct act, String words) ->
                        act == DialogueAct.ANSWER
                                ? answer(one, said, new Step(act, today, by, words.strip()))
                                : tell(one, said, new Step(act, today, by, words.strip()));
                    case DialogueCommand.Pass to -> pass(one, said, to, departments, by, today);
                    case DialogueCommand.SendUp to -> sendUp(one, said, to, departments, by, today);
                    case DialogueCommand.Plain _ ->
                        Decision.granted(
                                one.with(question(said, said.answer(), said.answeredBy(), said.until(), true)));
                    case DialogueCommand.Decide _, DialogueCommand.Deal _, DialogueCommand.Keep _ ->
                        throw strange(command);
                };
            default -> throw strange(command);
        };
    }

    private static IllegalArgumentException strange(DialogueCommand command) {
        return new IllegalArgumentException("not of this kind: " + command.act());
    }

    /** GS-13: assessed, reported and dealt with before it is closed; what is reported upward the houses above see. */
    @Enforces(Provision.GS_13)
    private static Decision<Dialogue> opinion(Dialogue one, OpinionCase said, Step step) {
        boolean closes = step.act() == DialogueAct.CLOSE;
        return new Objections()
                .when(step.words().isEmpty(), Provision.GS_13, "participation.refusal.no-words")
                .when(closes && !said.has(DialogueAct.ASSESS), Provision.GS_13, "participation.refusal.not-assessed")
                .when(closes && !said.has(DialogueAct.REPORT), Provision.GS_13, "participation.refusal.not-reported")
                .when(closes && !said.has(DialogueAct.MEASURE), Provision.GS_13, "participation.refusal.no-measure")
                .orGrant(() -> {
                    var next = one.with(
                            new OpinionCase(said.source(), said.link(), said.what(), append(said.steps(), step)));
                    if (step.act() == DialogueAct.REPORT) return next.told();
                    return closes ? next.done(step.on()) : next;
                });
    }

    private static List<Step> append(List<Step> steps, Step step) {
        return Stream.concat(steps.stream(), Stream.of(step)).toList();
    }

    /** Answered wherever it lies; then it is with whoever was asked first again, who tells the asker. */
    @Enforces({Provision.GS_17, Provision.GS_11})
    private static Decision<Dialogue> answer(Dialogue one, Question said, Step step) {
        return new Objections()
                .when(step.words().isEmpty(), Provision.GS_17, "participation.refusal.no-answer")
                .when(Drafting.elsewhere(step.words()), Provision.GS_17, "participation.refusal.elsewhere")
                .orGrant(() -> one.with(said(said, step, step.words(), step.by(), said.until()))
                        .at(one.department()));
    }

    private static Decision<Dialogue> tell(Dialogue one, Question said, Step step) {
        return Decision.granted(one.with(said(said, step, said.answer(), said.answeredBy(), said.until()))
                .done(step.on()));
    }

    /** Taken along to a named department, with the day up to which the asker gets an answer. */
    @Enforces(Provision.GS_17)
    private static Decision<Dialogue> pass(
            Dialogue one, Question said, DialogueCommand.Pass to, List<Long> departments, String by, LocalDate today) {
        LocalDate until = to.until();
        return new Objections()
                .when(
                        !departments.contains(to.department()) || Objects.equals(one.at(), to.department()),
                        Provision.GS_17,
                        "participation.refusal.no-department")
                .when(until == null || until.isBefore(today), Provision.GS_17, "participation.refusal.no-until")
                .orGrant(() -> one.with(said(
                                said,
                                new Step(DialogueAct.PASS, today, by, to.words().strip()),
                                "",
                                "",
                                until))
                        .at(to.department()));
    }

    /** GS-11: what the house can't answer goes up the line; both ends see the one record. */
    @Enforces(Provision.GS_11)
    private static Decision<Dialogue> sendUp(
            Dialogue one,
            Question said,
            DialogueCommand.SendUp to,
            List<Long> departments,
            String by,
            LocalDate today) {
        return new Objections()
                .when(!departments.contains(to.department()), Provision.GS_11, "participation.refusal.no-department")
                .when(to.words().isBlank(), Provision.GS_11, "participation.refusal.no-words")
                .orGrant(() -> one.with(said(
                                said,
                                new Step(
                                        DialogueAct.SEND_UP,
                                        today,
                                        by,
                                        to.words().strip()),
                                "",
                                "",
                                said.until()))
                        .asked(one.directCustoms(), to.department()));
    }

    private static Question said(Question one, Step step, String answer, String by, @Nullable LocalDate until) {
        return new Question(
                one.way(),
                one.business(),
                one.question(),
                one.firstAsked(),
                answer,
                by,
                until,
                one.proposed(),
                append(one.steps(), step));
    }

    private static Question question(
            Question one, String answer, String by, @Nullable LocalDate until, boolean proposed) {
        return new Question(
                one.way(), one.business(), one.question(), one.firstAsked(), answer, by, until, proposed, one.steps());
    }
}
