package xinqiao.petition.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import xinqiao.calendar.Deadline;
import xinqiao.calendar.Reckoning;
import xinqiao.calendar.Run;
import xinqiao.calendar.WorkCalendar;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.petition.Command;
import xinqiao.petition.Manner;
import xinqiao.petition.Petition;
import xinqiao.petition.PetitionFact;
import xinqiao.petition.PetitionFact.CameBack;
import xinqiao.petition.PetitionFact.Held;
import xinqiao.petition.PetitionFact.ObjectionAnswered;
import xinqiao.petition.PetitionFact.ObjectionRaised;
import xinqiao.petition.PetitionFact.SendingSettled;
import xinqiao.petition.PetitionFact.SentOn;
import xinqiao.petition.PetitionFact.WallRaised;
import xinqiao.petition.State;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.Profile;
import xinqiao.procedure.TermKey;

/** Between houses (流转): sent on, objected to, back again; and what is merely held. */
public final class Passing {
    private Passing() {}

    /** KM-23.3a: the petitioner is told where it went; KM-23.3d: an assignment carries a date; KM-21b: a report has a name on it. */
    @Enforces({Provision.KM_23_3A, Provision.KM_23_3D, Provision.KM_21B})
    static Decision<Ruling> sendOn(Petition petition, Command.SendOn command, Setting setting) {
        LocalDate by = command.feedbackBy();
        boolean report = petition.walls().isProtected();
        return new Objections()
                .when(command.to().isBlank(), Provision.KM_23_3A, "petition.refusal.no-receiver")
                .when(
                        command.manner() == Manner.ASSIGN && by == null,
                        Provision.KM_23_3D,
                        "petition.refusal.no-feedback-date")
                .when(
                        by != null && !by.isAfter(setting.today()),
                        Provision.KM_23_3D,
                        "petition.refusal.feedback-date-past")
                .when(report && command.readers().size() != 1, Provision.KM_21B, "petition.refusal.receiver-not-named")
                .when(
                        report
                                && command.readers().stream()
                                        .anyMatch(petition.walls().barred()::contains),
                        Provision.KM_21B,
                        "petition.refusal.receiver-accused")
                .orGrant(() -> sent(petition, command, setting));
    }

    private static Ruling sent(Petition petition, Command.SendOn command, Setting setting) {
        List<PetitionFact> facts = new ArrayList<>();
        if (petition.walls().isProtected()) facts.add(new WallRaised(Set.copyOf(command.readers())));
        facts.add(new SentOn(
                setting.today(),
                command.sending(),
                command.manner(),
                command.to().strip(),
                command.feedbackBy()));
        Ruling ruling = Ruling.of(facts.toArray(PetitionFact[]::new));
        return petition.origin().reachable() ? ruling.with(LetterKind.FORWARDING, Map.of()) : ruling;
    }

    /** KM-24: with reasons, within the term from the day of receipt, and once. */
    @Enforces(Provision.KM_24)
    static Decision<Ruling> object(Petition petition, Command.ObjectTo command, Setting setting) {
        Optional<Deadline> until = objection(petition, setting.profile(), setting.calendar());
        return new Objections()
                .when(until.isEmpty(), Provision.KM_24, "petition.refusal.not-sent-here")
                .when(petition.passage().objectedOn() != null, Provision.KM_24, "petition.refusal.objected-already")
                .when(command.reasons().isBlank(), Provision.KM_24, "petition.refusal.no-ground")
                .when(
                        until.isPresent() && setting.today().isAfter(until.get().lastDay()),
                        Provision.KM_24,
                        "petition.refusal.objection-too-late",
                        until.map(Deadline::lastDay).orElse(setting.today()))
                .orGrant(() -> Ruling.of(
                        new ObjectionRaised(setting.today(), command.reasons().strip())));
    }

    /** KM-24: until when the house may object to what was sent to it; nothing where nobody sent it. */
    @Enforces(Provision.KM_24)
    public static Optional<Deadline> objection(Petition petition, Profile profile, WorkCalendar calendar) {
        if (!petition.origin().channel().sentHere()) return Optional.empty();
        var rule = profile.term(TermKey.OBJECTION);
        return Optional.of(Reckoning.reckon(
                Run.of(rule.term(), petition.origin().receivedOn(), "petition.event.received"), calendar));
    }

    /** JF-L4d: what needs no handling is kept, and destroyed when its time is over; a report never merely lies. */
    @Enforces({Provision.JF_L4D, Provision.KM_21B})
    static Decision<Ruling> hold(Petition petition, Command.Hold command, Setting setting) {
        return new Objections()
                .when(petition.walls().isProtected(), Provision.KM_21B, "petition.refusal.wall-stays")
                .when(command.reason().isBlank(), Provision.JF_L4D, "petition.refusal.no-ground")
                .when(command.place().isBlank(), Provision.JF_L4D, "petition.refusal.no-place")
                .orGrant(() -> Ruling.of(new Held(
                        setting.today(),
                        command.ground(),
                        command.place().strip(),
                        command.reason().strip())));
    }

    /** What the other house's decision does to this case; nothing where the case has moved on already. */
    @Enforces({Provision.KM_24, Provision.KM_23_3D})
    public static boolean fits(Petition petition, PetitionFact fact) {
        return switch (fact) {
            case CameBack f -> petition.state() == State.SENT && is(petition, f.sending());
            case SendingSettled f -> petition.state() == State.SENT && is(petition, f.sending());
            case ObjectionAnswered _ -> petition.state() == State.OBJECTED;
            default -> false;
        };
    }

    private static boolean is(Petition petition, long sending) {
        Long out = petition.passage().sending();
        return out != null && out == sending;
    }
}
