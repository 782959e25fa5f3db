package xinqiao.disclosure.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import xinqiao.calendar.Deadline;
import xinqiao.disclosure.AnswerCourse;
import xinqiao.disclosure.Application;
import xinqiao.disclosure.ApplicationCommand.*;
import xinqiao.disclosure.ApplicationFact;
import xinqiao.disclosure.ApplicationFact.*;
import xinqiao.disclosure.Consultation;
import xinqiao.disclosure.ExtensionAsked;
import xinqiao.disclosure.LetterOut;
import xinqiao.disclosure.ServedBy;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.procedure.LetterField;
import xinqiao.procedure.LetterKind;

/** The answer's term extended, letters served, information given, the application closed. */
final class Answering {
    private Answering() {}

    /** LAW-D3, SZ-26: before the term is over, once, by no more than the profile allows. */
    @Enforces({Provision.LAW_D3, Provision.SZ_26})
    static Decision<Ruling> askExtension(Application one, Actor actor, AskExtension command, Setting setting) {
        return new Objections()
                .when(
                        one.extension() != null && one.extension().spent(),
                        Provision.SZ_26,
                        "disclosure.refusal.extended-already")
                .when(Contesting.ordered(one), Provision.SZ_26, "disclosure.refusal.ordered-day")
                .and(extended(one, command.days(), command.reason(), setting))
                .when(command.reason().isBlank(), Provision.SZ_26, "disclosure.refusal.no-words")
                .orGrant(() -> Ruling.of(new ExtensionAskedFor(
                        setting.today(), command.days(), command.reason().strip(), actor.personId())));
    }

    /** As if it were granted today. */
    private static Decision<AnswerCourse> extended(Application one, int days, String reason, Setting setting) {
        return AnswerClock.extend(
                Clocks.course(one),
                new AnswerCourse.Longer(days, setting.today(), reason),
                setting.profile(),
                setting.calendar());
    }

    /** LAW-D3: agreed to by whom the profile says, and told to the applicant. */
    @Enforces({Provision.LAW_D3, Provision.SZ_26})
    static Decision<Ruling> decideExtension(Application one, DecideExtension command, Setting setting) {
        ExtensionAsked asked = one.extension();
        if (asked == null || !asked.waits())
            return Decision.refused(Provision.SZ_26, "disclosure.refusal.no-extension-asked");
        var fact = new ExtensionDecided(
                setting.today(), command.grants(), command.words().strip());
        var objections = new Objections()
                .when(!command.grants() && command.words().isBlank(), Provision.SZ_26, "disclosure.refusal.no-words");
        if (!command.grants()) return objections.orGrant(() -> Ruling.of(fact));
        var longer = extended(one, asked.days(), asked.reason(), setting);
        return objections
                .and(longer)
                .orGrant(() ->
                        Ruling.of(fact).with(LetterKind.ANSWER_EXTENSION, told(asked, longer.orElseThrow(), setting)));
    }

    /** As the term will be once the applicant is told. */
    private static Map<LetterField, Object> told(ExtensionAsked asked, AnswerCourse course, Setting setting) {
        Map<LetterField, Object> values = new EnumMap<>(LetterField.class);
        values.put(LetterField.REASON, asked.reason());
        values.put(LetterField.EXTENSION, asked.days());
        Deadline longer = AnswerClock.answer(course, setting.profile(), setting.calendar());
        if (!longer.standsStill()) values.put(LetterField.ANSWER_UNTIL, longer);
        return values;
    }

    /** LAW-D8: by post through a postal enterprise, whose number is noted; in person whoever signed; each on its day. */
    @Enforces({Provision.LAW_D8, Provision.LAW_D3})
    static Decision<Ruling> serve(Application one, Serve command, Setting setting) {
        var letter = one.letter(command.letter());
        return new Objections()
                .when(letter.filter(LetterOut::waits).isEmpty(), Provision.LAW_D8, "disclosure.refusal.no-letter-waits")
                .when(
                        one.state().open() && letter.filter(one::withdrawn).isPresent(),
                        Provision.SZ_30B,
                        "disclosure.refusal.notice-withdrawn")
                .when(
                        !one.state().open() && letter.filter(one::withdrawn).isPresent(),
                        Provision.LAW_D8,
                        "disclosure.refusal.over-before-served")
                .when(command.on().isAfter(setting.today()), Provision.LAW_D8, "disclosure.refusal.day-ahead")
                .when(
                        letter.filter(each -> command.on().isBefore(each.issuedOn()))
                                .isPresent(),
                        Provision.LAW_D8,
                        "disclosure.refusal.served-before-issued")
                .when(
                        command.means() == ServedBy.ELECTRONIC
                                && letter.filter(each -> each.party() == null).isPresent()
                                && !one.entry().electronic(),
                        Provision.LAW_D8,
                        "disclosure.refusal.not-electronic")
                .when(
                        command.means() != ServedBy.ELECTRONIC && command.note().isBlank(),
                        Provision.LAW_D8,
                        command.means() == ServedBy.POST
                                ? "disclosure.refusal.no-mail-number"
                                : "disclosure.refusal.nobody-signed")
                .orGrant(() -> {
                    List<ApplicationFact> facts = new ArrayList<>();
                    facts.add(new LetterServed(command.on(), command.letter(), command.means()));
                    // posted on one day, it reaches those consulted on another, which is noted when it is known
                    if (command.means() != ServedBy.POST && letter.orElseThrow().kind() == LetterKind.FEE)
                        Charging.until(command.on(), setting)
                                .ifPresent(until -> facts.add(new FeeNoticeReached(command.on(), until)));
                    if (command.means() != ServedBy.POST)
                        letter.map(LetterOut::party)
                                .flatMap(one::consultation)
                                .filter(Consultation::open)
                                .ifPresent(asked -> facts.add(Consulting.delivered(
                                        asked, command.on(), setting.profile(), setting.calendar())));
                    return new Ruling(facts, List.of());
                });
    }

    /** SZ-27, SZ-16: in the manner asked for where possible; each time is registered. */
    @Enforces({Provision.SZ_27, Provision.SZ_16})
    static Decision<Ruling> give(Application one, Give command, Setting setting) {
        boolean decided = command.items().stream()
                .allMatch(no -> one.decisions().stream().anyMatch(decision -> decision.no() == no && decision.gives()));
        return new Objections()
                .when(command.items().isEmpty() || !decided, Provision.SZ_27, "disclosure.refusal.nothing-to-give")
                .when(command.what().isBlank(), Provision.SZ_27, "disclosure.refusal.no-words")
                .when(
                        Preparing.unchecked(one, command.items()),
                        Provision.HZ_2_3_4,
                        "disclosure.refusal.file-unchecked")
                .when(
                        command.manner() != one.entry().manner()
                                && command.note().isBlank(),
                        Provision.SZ_16,
                        "disclosure.refusal.another-manner-unexplained")
                .when(command.on().isAfter(setting.today()), Provision.SZ_27, "disclosure.refusal.day-ahead")
                .orGrant(() -> Ruling.of(new Given(
                        command.on(),
                        command.manner(),
                        command.items(),
                        command.what().strip())));
    }

    /** GS-10: answered and given, it goes to the archive. */
    @Enforces(Provision.GS_10)
    static Decision<Ruling> close(Application one, Close command, Setting setting) {
        return new Objections()
                .when(one.unserved().findAny().isPresent(), Provision.LAW_D8, "disclosure.refusal.letter-waits")
                .orGrant(() ->
                        Ruling.of(new Closed(setting.today(), command.words().strip())));
    }

    /** As the applicant told the house; the words are what they said. */
    static Decision<Ruling> withdraw(Application one, Withdraw command, Setting setting) {
        return new Objections()
                .when(command.words().isBlank(), Provision.SYS_3, "disclosure.refusal.no-words")
                .orGrant(
                        () -> Ruling.of(Examining.withdrawn(one, command.words().strip(), setting.today())));
    }
}
