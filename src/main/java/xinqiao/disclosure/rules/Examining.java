package xinqiao.disclosure.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import xinqiao.disclosure.Application;
import xinqiao.disclosure.ApplicationCommand.*;
import xinqiao.disclosure.ApplicationFact.*;
import xinqiao.disclosure.Correction;
import xinqiao.disclosure.ItemAsked;
import xinqiao.disclosure.ItemDecision;
import xinqiao.disclosure.Proof;
import xinqiao.disclosure.Reasons;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.procedure.DisclosureProfile;
import xinqiao.procedure.LetterField;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.ReplyKind;
import xinqiao.procedure.TermKey;

/** Whether it can be handled at all: correction asked once, reasons for far too many applications. */
public final class Examining {
    private Examining() {}

    static boolean mayBeAsked(Application one, DisclosureProfile profile) {
        var times = profile.correction().times();
        return times.isEmpty() || one.corrections().size() < times.getAsInt();
    }

    /** LAW-D2, SZ-24(2): once, within its term, everything that is unclear, with a reasonable day. */
    @Enforces({Provision.LAW_D2, Provision.SZ_24})
    static Decision<Ruling> askCorrection(Application one, AskCorrection command, Setting setting) {
        boolean late = Clocks.of(one, TermKey.CORRECTION, setting.profile(), setting.calendar())
                .filter(clock -> clock.late(setting.today()))
                .isPresent();
        return new Objections()
                .when(!mayBeAsked(one, setting.profile()), Provision.LAW_D2, "disclosure.refusal.corrected-already")
                .when(late, Provision.LAW_D2, "disclosure.refusal.too-late-to-correct")
                .when(command.what().isBlank(), Provision.LAW_D2, "disclosure.refusal.no-correction")
                .when(
                        !command.until().isAfter(setting.today()),
                        Provision.LAW_D2,
                        "disclosure.refusal.no-reasonable-day")
                .orGrant(() -> Ruling.of(new CorrectionAsked(
                                setting.today(), command.what().strip(), command.until()))
                        .with(
                                LetterKind.CORRECTION,
                                Map.of(
                                        LetterField.CORRECTIONS,
                                        command.what().strip(),
                                        LetterField.CORRECTION_UNTIL,
                                        command.until())));
    }

    /** LAW-D2: the term runs anew from the day on which the correction is received. */
    @Enforces({Provision.LAW_D2, Provision.SZ_24})
    public static Decision<Corrected> corrected(
            Application one, LocalDate on, List<ItemAsked> items, List<Proof> proofs, String said, LocalDate today) {
        Correction asked = one.correction().orElseThrow();
        return new Objections()
                .when(on.isAfter(today), Provision.LAW_D2, "disclosure.refusal.day-ahead")
                .when(on.isBefore(asked.askedOn()), Provision.LAW_D2, "disclosure.refusal.before-it-was-asked")
                .and(Applying.items(items))
                .and(Applying.typed(proofs))
                .orGrant(() -> new Corrected(
                        on, items.size(), said, proofs.stream().map(Proof::no).collect(Collectors.toSet())));
    }

    /** LAW-D2: not corrected in time without a good reason, which somebody has to judge. */
    @Enforces(Provision.LAW_D2)
    static Decision<Ruling> endUncorrected(Application one, Actor actor, EndUncorrected command, Setting setting) {
        Correction asked = one.correction().orElseThrow();
        return new Objections()
                .when(
                        asked.toldOn() == null || asked.toldOn().isAfter(asked.until()),
                        Provision.LAW_D2,
                        "disclosure.refusal.not-served")
                .when(
                        !setting.today().isAfter(asked.until()),
                        Provision.LAW_D2,
                        "disclosure.refusal.still-time",
                        asked.until())
                .when(command.words().isBlank(), Provision.LAW_D2, "disclosure.refusal.no-words")
                .orGrant(() -> Ruling.of(Deciding.ended(
                        one, actor, ReplyKind.NOT_CORRECTED, command.words().strip(), setting)));
    }

    /** At the applicant's own wish (撤回): no source has a rule on it; it is counted among what is otherwise dealt with. */
    public static Lapsed withdrawn(Application one, String words, LocalDate today) {
        return new Lapsed(today, each(one, ReplyKind.OTHER, words));
    }

    /** Every matter ends with the same reply. */
    static List<ItemDecision> each(Application one, ReplyKind kind, String words) {
        return IntStream.rangeClosed(1, one.items().size())
                .mapToObj(no -> new ItemDecision(no, kind, words, "", "", ""))
                .toList();
    }

    /** Whether the procedure knows applications that are far too many; one that has no reply to them doesn't ask why. */
    static boolean asksReasons(DisclosureProfile profile) {
        return profile.findReply(ReplyKind.EXCESSIVE).isPresent();
    }

    /** LAW-D4 (35): number and frequency clearly beyond what is reasonable. */
    @Enforces(Provision.LAW_D4)
    static Decision<Ruling> askReasons(Application one, AskReasons command, Setting setting) {
        return new Objections()
                .when(!asksReasons(setting.profile()), Provision.LAW_D4, "disclosure.refusal.no-reasons-here")
                .when(one.reasons() != null, Provision.LAW_D4, "disclosure.refusal.reasons-asked-already")
                .when(command.why().isBlank(), Provision.LAW_D4, "disclosure.refusal.no-words")
                .when(
                        !command.until().isAfter(setting.today()),
                        Provision.LAW_D4,
                        "disclosure.refusal.no-reasonable-day")
                .orGrant(() -> Ruling.of(
                                new ReasonsAsked(setting.today(), command.why().strip(), command.until()))
                        .with(
                                LetterKind.REASONS,
                                Map.of(
                                        LetterField.REASON,
                                        command.why().strip(),
                                        LetterField.REASONS_UNTIL,
                                        command.until())));
    }

    @Enforces(Provision.LAW_D4)
    public static Decision<ReasonsGiven> reasonsGiven(
            Application one, LocalDate on, String words, String said, LocalDate today) {
        Reasons asked = one.reasons();
        return new Objections()
                .when(asked == null || asked.givenOn() != null, Provision.LAW_D4, "disclosure.refusal.nothing-asked")
                .when(words.isBlank(), Provision.LAW_D4, "disclosure.refusal.no-words")
                .when(on.isAfter(today), Provision.LAW_D4, "disclosure.refusal.day-ahead")
                .when(
                        asked != null && on.isBefore(asked.askedOn()),
                        Provision.LAW_D4,
                        "disclosure.refusal.before-it-was-asked")
                .orGrant(() -> new ReasonsGiven(on, said));
    }

    /** LAW-D4 (35): unreasonable, then it isn't processed; reasonable but too much for the term, then a later day is told. */
    @Enforces(Provision.LAW_D4)
    static Decision<Ruling> judgeReasons(Application one, JudgeReasons command, Setting setting) {
        Reasons asked = one.reasons();
        LocalDate by = command.answerBy();
        boolean waiting =
                asked != null && asked.givenOn() == null && !setting.today().isAfter(asked.until());
        return new Objections()
                .when(waiting, Provision.LAW_D4, "disclosure.refusal.still-time", asked == null ? "" : asked.until())
                .when(
                        command.reasonable() && asked != null && asked.givenOn() == null,
                        Provision.LAW_D4,
                        "disclosure.refusal.no-reasons-given")
                .when(command.words().isBlank(), Provision.LAW_D4, "disclosure.refusal.no-words")
                .when(!command.reasonable() && by != null, Provision.LAW_D4, "disclosure.refusal.delay-of-nothing")
                .when(
                        by != null && !by.isAfter(setting.today()),
                        Provision.LAW_D4,
                        "disclosure.refusal.no-reasonable-day")
                .orGrant(() -> {
                    var ruling = Ruling.of(new ReasonsJudged(
                            setting.today(),
                            command.reasonable(),
                            by,
                            command.words().strip()));
                    return by == null
                            ? ruling
                            : ruling.with(
                                    LetterKind.ANSWER_DELAY,
                                    Map.of(LetterField.REASON, command.words().strip(), LetterField.DELAY_UNTIL, by));
                });
    }
}
