package xinqiao.petition.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import xinqiao.calendar.Deadline;
import xinqiao.calendar.Reckoning;
import xinqiao.calendar.Run;
import xinqiao.calendar.WorkCalendar;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.petition.Channel;
import xinqiao.petition.Command;
import xinqiao.petition.Outcome;
import xinqiao.petition.Petition;
import xinqiao.petition.PetitionFact;
import xinqiao.petition.PetitionFact.Converted;
import xinqiao.petition.PetitionFact.SimplyHandled;
import xinqiao.petition.SimpleGround;
import xinqiao.procedure.LetterField;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.LimitKey;
import xinqiao.procedure.MatterKind;
import xinqiao.procedure.Profile;
import xinqiao.procedure.TermKey;

/** Simple handling (简易办理), and the way back to the ordinary procedure. */
public final class Simply {
    private Simply() {}

    /** LAW-P4: accepted as any matter is, where nothing excludes the simple way and its own period isn't over. */
    @Enforces(Provision.LAW_P4)
    static Decision<Ruling> accept(Petition petition, Actor actor, Command.AcceptSimply command, Setting setting) {
        return new Objections()
                .and(fit(petition, setting))
                .when(command.kind() == MatterKind.REPORT, Provision.KM_21A, "petition.refusal.simple-report")
                .when(command.likelyRefused(), Provision.LAW_P4, "petition.refusal.simple-likely-refused")
                .when(command.severalBodies(), Provision.LAW_P4, "petition.refusal.simple-several-bodies")
                .when(
                        command.ground() == SimpleGround.OTHER
                                && command.remark().isBlank(),
                        Provision.LAW_P4,
                        "petition.refusal.no-ground")
                .orGrant(() -> command)
                .flatMap(fit -> Triage.accept(petition, actor, fit.accept(), setting))
                .map(accepted -> {
                    List<PetitionFact> facts = new ArrayList<>(accepted.facts());
                    facts.add(new SimplyHandled(
                            setting.today(), command.ground(), command.remark().strip()));
                    return new Ruling(facts, accepted.letter());
                });
    }

    /** LAW-P4: only first petitions; never what was assigned from above, nor many together; and in time. */
    @Enforces(Provision.LAW_P4)
    private static Decision<Petition> fit(Petition petition, Setting setting) {
        var first = setting.answer(Answer.FirstTime.class);
        boolean again = first.repeat() || !setting.answer(Again.class).same().isEmpty() || reviewed(petition);
        boolean above = petition.origin().channel() == Channel.FROM_SUPERIOR
                || petition.origin().channel() == Channel.FROM_HOUSE;
        Optional<Deadline> until = deadline(TermKey.SIMPLE_ACCEPTANCE, petition, setting.profile(), setting.calendar());
        return new Objections()
                .when(until.isEmpty(), Provision.LAW_P4, "petition.refusal.simple-not-provided")
                .when(again, Provision.LAW_P4, "petition.refusal.simple-not-first")
                .when(above && first.assigned(), Provision.LAW_P4, "petition.refusal.simple-assigned")
                .when(many(petition, setting.profile()), Provision.LAW_P4, "petition.refusal.simple-many")
                .when(
                        until.isPresent() && over(until.get(), setting.today()),
                        Provision.LAW_P4,
                        "petition.refusal.simple-too-late",
                        until.map(Deadline::lastDay).orElse(setting.today()))
                .orGrant(() -> petition);
    }

    private static boolean reviewed(Petition petition) {
        return petition.origin().review() != null || petition.challenges().anew() != null;
    }

    private static boolean many(Petition petition, Profile profile) {
        return petition.origin().groupSize()
                >= profile.limit(LimitKey.GROUP_FROM).value();
    }

    private static boolean over(Deadline until, LocalDate today) {
        return today.isAfter(until.lastDay());
    }

    /** Whether it is worth offering: nothing that the case itself says stands against it. */
    @Enforces(Provision.LAW_P4)
    public static boolean offered(Petition petition, Profile profile, WorkCalendar calendar, LocalDate today) {
        return !petition.walls().isProtected()
                && !reviewed(petition)
                && !many(petition, profile)
                && deadline(TermKey.SIMPLE_ACCEPTANCE, petition, profile, calendar)
                        .filter(until -> !over(until, today))
                        .isPresent();
    }

    /** LAW-P4: until when the acceptance, or the forwarding, of a simple matter is due; nothing where it doesn't exist. */
    @Enforces(Provision.LAW_P4)
    public static Optional<Deadline> deadline(TermKey term, Petition petition, Profile profile, WorkCalendar calendar) {
        return profile.findTerm(term)
                .map(rule -> Reckoning.reckon(
                        Run.of(rule.term(), petition.origin().receivedOn(), "petition.event.received"), calendar));
    }

    /** LAW-P4: what turns out to be unfit goes on by the ordinary procedure, and the petitioner is told. */
    @Enforces(Provision.LAW_P4)
    static Decision<Ruling> convert(Petition petition, Command.Convert command, Setting setting) {
        String reason = command.reason().strip();
        return new Objections()
                .when(!petition.course().simply(), Provision.LAW_P4, "petition.refusal.not-simple")
                .when(reason.isEmpty(), Provision.LAW_P4, "petition.refusal.no-ground")
                .orGrant(() -> {
                    var ruling = Ruling.of(new Converted(setting.today(), reason));
                    return petition.origin().reachable()
                            ? ruling.with(LetterKind.CONVERSION, Map.of(LetterField.REASON, reason))
                            : ruling;
                });
    }

    /** LAW-P4: what isn't supported isn't simple. */
    @Enforces(Provision.LAW_P4)
    static boolean unfit(Petition petition, Outcome outcome) {
        return petition.course().simply() && outcome == Outcome.NOT_SUPPORTED;
    }
}
