package xinqiao.disclosure.rules;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xinqiao.calendar.WorkCalendar;
import xinqiao.disclosure.Application;
import xinqiao.disclosure.ApplicationCommand.*;
import xinqiao.disclosure.ApplicationFact.*;
import xinqiao.disclosure.Consultation;
import xinqiao.disclosure.ConsultationAnswer;
import xinqiao.disclosure.rules.Ruling.LetterOrder;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;
import xinqiao.procedure.ConsultationKind;
import xinqiao.procedure.ConsultationRule;
import xinqiao.procedure.ConsultationRule.Silence;
import xinqiao.procedure.DisclosureProfile;
import xinqiao.procedure.LetterField;
import xinqiao.procedure.LetterKind;

/** Third parties, bodies that made the information too, other bodies: asked in writing, while the term stands still. */
public final class Consulting {
    private Consulting() {}

    /** LAW-D3, SZ-25: in writing, with what it is about; the applicant is told that the term stands still. */
    @Enforces({Provision.LAW_D3, Provision.SZ_25, Provision.SZ_26})
    static Decision<Ruling> consult(Application one, Consult command, Setting setting) {
        var rule = Optional.ofNullable(setting.profile().consultations().get(command.kind()));
        int no = one.consultations().size() + 1;
        boolean noTerm = rule.flatMap(ConsultationRule::term).isEmpty();
        LocalDate until = command.until();
        return new Objections()
                .when(rule.isEmpty(), Provision.SZ_25, "disclosure.refusal.no-such-consultation")
                .when(command.party().name().isBlank(), Provision.SZ_25, "disclosure.refusal.no-party")
                .when(command.content().isBlank(), Provision.SZ_25, "disclosure.refusal.no-content")
                .and(items(one, command.items(), Provision.SZ_25))
                .when(
                        noTerm && until == null && command.kind() == ConsultationKind.OTHER_BODY,
                        Provision.SZ_25,
                        "disclosure.refusal.no-reasonable-day")
                .when(
                        until != null && !until.isAfter(setting.today()),
                        Provision.SZ_25,
                        "disclosure.refusal.no-reasonable-day")
                .orGrant(() -> {
                    var ruling = Ruling.of(new Consulted(
                                    setting.today(), no, command.kind(), command.items(), noTerm ? until : null))
                            .with(new LetterOrder(letter(command.kind()), values(command, until), no, Set.of()));
                    return rule.filter(ConsultationRule::standsStill).isPresent()
                            ? ruling.with(LetterKind.CONSULTATION, told(command, setting))
                            : ruling;
                });
    }

    private static LetterKind letter(ConsultationKind kind) {
        return switch (kind) {
            case THIRD_PARTY -> LetterKind.THIRD_PARTY;
            case CO_MAKER -> LetterKind.CO_MAKER;
            case OTHER_BODY -> LetterKind.ASSISTANCE;
        };
    }

    private static Map<LetterField, Object> values(Consult command, @Nullable LocalDate until) {
        Map<LetterField, Object> values = new EnumMap<>(LetterField.class);
        values.put(LetterField.CONTENT, command.content().strip());
        values.put(LetterField.QUESTION, command.content().strip());
        if (until != null) {
            values.put(LetterField.OPINION_UNTIL, until);
            values.put(LetterField.FEEDBACK_UNTIL, until);
        }
        return values;
    }

    /** Whose opinion is asked is said without a name. */
    private static Map<LetterField, Object> told(Consult command, Setting setting) {
        return Map.of(LetterField.CONSULTED, command.kind(), LetterField.CONSULTED_ON, setting.today());
    }

    /** LAW-D3: their time runs from the day on which the letter reached them. */
    @Enforces(Provision.LAW_D3)
    static Decision<Ruling> noteDelivery(Application one, NoteDelivery command, Setting setting) {
        var consulted = open(one, command.no());
        return new Objections()
                .when(consulted.isEmpty(), Provision.SZ_25, "disclosure.refusal.nobody-asked")
                .when(
                        consulted.filter(asked -> asked.deliveredOn() != null).isPresent(),
                        Provision.SZ_25,
                        "disclosure.refusal.delivered-already")
                .when(command.on().isAfter(setting.today()), Provision.SZ_25, "disclosure.refusal.day-ahead")
                .when(
                        consulted
                                .filter(asked -> command.on().isBefore(asked.sentOn()))
                                .isPresent(),
                        Provision.SZ_25,
                        "disclosure.refusal.before-it-was-asked")
                .orGrant(() -> Ruling.of(
                        delivered(consulted.orElseThrow(), command.on(), setting.profile(), setting.calendar())));
    }

    static ConsultationDelivered delivered(
            Consultation consulted, LocalDate on, DisclosureProfile profile, WorkCalendar calendar) {
        LocalDate last = until(consulted.kind(), on, profile, calendar).orElse(consulted.until());
        return new ConsultationDelivered(on, consulted.no(), last);
    }

    /** Up to when they may answer; empty where the source sets no time. */
    static Optional<LocalDate> until(
            ConsultationKind kind, LocalDate delivered, DisclosureProfile profile, WorkCalendar calendar) {
        return profile.consultation(kind)
                .term()
                .flatMap(term -> AnswerClock.of(term, delivered, profile, calendar))
                .map(deadline -> deadline.lastDay());
    }

    /** LAW-D3: a refusal counts with a good reason only; silence is noted where no time has been set. */
    @Enforces({Provision.LAW_D3, Provision.SZ_25})
    static Decision<Ruling> noteAnswer(Application one, NoteAnswer command, String said, Setting setting) {
        var consulted = open(one, command.no());
        boolean silent = command.answer() == ConsultationAnswer.SILENT;
        boolean third = consulted
                .filter(asked -> asked.kind() == ConsultationKind.THIRD_PARTY)
                .isPresent();
        boolean early = silent
                && consulted
                        .map(asked -> asked.until() == null && asked.kind() != ConsultationKind.OTHER_BODY
                                || asked.until() != null && !setting.today().isAfter(asked.until()))
                        .orElse(false);
        return new Objections()
                .when(consulted.isEmpty(), Provision.SZ_25, "disclosure.refusal.nobody-asked")
                .when(early, Provision.SZ_25, "disclosure.refusal.silence-too-early")
                .when(!silent && command.words().isBlank(), Provision.SZ_25, "disclosure.refusal.no-words")
                .when(
                        third && command.answer() == ConsultationAnswer.OPINION,
                        Provision.SZ_25,
                        "disclosure.refusal.yes-or-no")
                .when(command.on().isAfter(setting.today()), Provision.SZ_25, "disclosure.refusal.day-ahead")
                .when(
                        consulted
                                .filter(asked -> command.on().isBefore(asked.sentOn()))
                                .isPresent(),
                        Provision.SZ_25,
                        "disclosure.refusal.before-it-was-asked")
                .orGrant(() -> Ruling.of(new ConsultationAnswered(command.on(), command.no(), command.answer(), said)));
    }

    /**
     * LAW-D3: whoever doesn't answer in time. The term runs on from the end of theirs; what a third party's silence means
     * the house decides, that of a body that made it too is consent.
     */
    @Enforces(Provision.LAW_D3)
    public static Optional<ConsultationAnswered> silent(Consultation asked, LocalDate today) {
        LocalDate until = asked.until();
        if (!asked.open() || asked.deliveredOn() == null || until == null || !today.isAfter(until))
            return Optional.empty();
        return Optional.of(new ConsultationAnswered(until, asked.no(), ConsultationAnswer.SILENT, ""));
    }

    /** GS-10: what is hard, complex or sensitive is looked at by several departments together. */
    @Enforces(Provision.GS_10)
    static Decision<Ruling> askDepartment(Application one, AskDepartment command, Setting setting) {
        boolean able = setting.desks().able(one, command.department(), null, Set.of(Power.HANDLE));
        return new Objections()
                .when(command.words().isBlank(), Provision.GS_10, "disclosure.refusal.no-words")
                .when(!able, Provision.GS_10, "disclosure.refusal.receiver-without-power")
                .when(
                        one.place().desk().departmentId() == command.department(),
                        Provision.GS_10,
                        "disclosure.refusal.own-department")
                .when(one.asked().contains(command.department()), Provision.GS_10, "disclosure.refusal.asked-already")
                .orGrant(() -> Ruling.of(new DepartmentAsked(
                        setting.today(), command.department(), command.words().strip())));
    }

    @Enforces(Provision.GS_10)
    static Decision<Ruling> answerAsDepartment(Actor actor, AnswerAsDepartment command, Setting setting) {
        return new Objections()
                .when(command.words().isBlank(), Provision.GS_10, "disclosure.refusal.no-words")
                .orGrant(() -> Ruling.of(new DepartmentAnswered(
                        setting.today(), actor.departmentId(), command.words().strip())));
    }

    static Decision<Set<Integer>> items(Application one, Set<Integer> numbers, Provision provision) {
        boolean known =
                numbers.stream().allMatch(no -> no >= 1 && no <= one.items().size());
        return new Objections()
                .when(numbers.isEmpty() || !known, provision, "disclosure.refusal.no-item")
                .orGrant(() -> numbers);
    }

    private static Optional<Consultation> open(Application one, int no) {
        return one.consultation(no).filter(Consultation::open);
    }

    /** Whether their refusal counts: with a good reason, or without one where the source asks for none (SZ-25). */
    static boolean refuses(Consultation asked, DisclosureProfile profile) {
        return switch (asked.answer()) {
            case REFUSED_WITH_REASON -> true;
            case REFUSED_WITHOUT_REASON -> !profile.consultation(asked.kind()).reasonNeeded();
            case AGREED, SILENT, OPINION -> false;
            case null -> false;
        };
    }

    /**
     * Whether they consent, so that nothing can be kept back for their sake. Who objects without a good reason doesn't: then,
     * as after silence, the house decides by article 15 of the Regulations of 2019 whether it would harm them.
     */
    static boolean agrees(Consultation asked, ConsultationRule rule) {
        return switch (asked.answer()) {
            case AGREED -> true;
            case SILENT -> rule.silence() == Silence.CONSENT;
            case REFUSED_WITHOUT_REASON, REFUSED_WITH_REASON, OPINION -> false;
            case null -> false;
        };
    }
}
