package xinqiao.petition.rules;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.petition.Command;
import xinqiao.petition.Hearing;
import xinqiao.petition.LetterRef;
import xinqiao.petition.Petition;
import xinqiao.petition.PetitionFact.HearingCalled;
import xinqiao.petition.PetitionFact.HearingCalledOff;
import xinqiao.petition.PetitionFact.HearingConcluded;
import xinqiao.petition.PetitionFact.HearingDecided;
import xinqiao.petition.PetitionFact.HearingHeld;
import xinqiao.procedure.LetterField;
import xinqiao.procedure.LetterKind;

/** Hearings (听证) in major, complex and difficult matters, from the decision to the conclusion. */
final class Hearings {
    private Hearings() {}

    /** KM-27, KM-22: with its ground, scope, chair and participants; KM-33a: nobody barred sits there; KM-21b: never of a report. */
    @Enforces({Provision.KM_27, Provision.KM_22, Provision.KM_33A, Provision.KM_21B})
    static Decision<Ruling> decide(Petition petition, Command.DecideHearing command, Setting setting) {
        Set<Long> panel = new HashSet<>(command.members());
        panel.add(command.chair());
        Set<Long> members = new HashSet<>(command.members());
        members.remove(command.chair());
        return new Objections()
                .when(petition.walls().isProtected(), Provision.KM_21B, "petition.refusal.hearing-of-a-report")
                .when(!petition.origin().reachable(), Provision.KM_27, "petition.refusal.petitioner-unreachable")
                .when(petition.course().openHearing().isPresent(), Provision.KM_27, "petition.refusal.hearing-runs")
                .when(petition.course().simply(), Provision.LAW_P4, "petition.refusal.simple-and-hearing")
                .when(command.reason().isBlank(), Provision.KM_27, "petition.refusal.no-hearing-reason")
                .when(command.scope().isBlank(), Provision.KM_27, "petition.refusal.no-hearing-scope")
                .when(
                        !panel.stream().allMatch(setting.staff()::includes),
                        Provision.KM_27,
                        "petition.refusal.hearing-panel-elsewhere")
                .when(
                        panel.stream().anyMatch(petition.walls().barred()::contains),
                        Provision.KM_33A,
                        "petition.refusal.hearing-panel-recused")
                .when(command.participants().isBlank(), Provision.KM_27, "petition.refusal.no-participants")
                .orGrant(() -> Ruling.of(new HearingDecided(
                                setting.today(),
                                petition.course().hearings().size() + 1,
                                command.ground(),
                                command.reason().strip(),
                                command.scope().strip(),
                                command.chair(),
                                members))
                        .with(
                                LetterKind.HEARING_DECISION,
                                Map.of(
                                        LetterField.HEARING_MEMBERS,
                                        command.outside().strip(),
                                        LetterField.HEARING_PARTICIPANTS,
                                        command.participants().strip())));
    }

    /** KM-27: the notice says when and where, and comes before that day. */
    @Enforces(Provision.KM_27)
    static Decision<Ruling> call(Petition petition, Command.CallHearing command, Setting setting) {
        Optional<Hearing> hearing = petition.course().openHearing();
        return new Objections()
                .when(hearing.isEmpty(), Provision.KM_27, "petition.refusal.no-hearing")
                .when(
                        hearing.isPresent() && hearing.get().heldOn() != null,
                        Provision.KM_27,
                        "petition.refusal.hearing-held")
                .when(
                        !command.at().toLocalDate().isAfter(setting.today()),
                        Provision.KM_27,
                        "petition.refusal.hearing-too-soon")
                .when(command.place().isBlank(), Provision.KM_27, "petition.refusal.no-hearing-place")
                .orGrant(() -> Ruling.of(new HearingCalled(
                                setting.today(),
                                hearing.orElseThrow().no(),
                                command.at(),
                                command.place().strip()))
                        .with(LetterKind.HEARING_NOTICE, Map.of()));
    }

    /** KM-27: held on the day that the petitioner was told, and written down. */
    @Enforces(Provision.KM_27)
    static Decision<Ruling> record(Petition petition, Command.RecordHearing command, Setting setting) {
        Hearing hearing = petition.course().openHearing().orElse(null);
        if (hearing == null) return Decision.refused(Provision.KM_27, "petition.refusal.no-hearing");
        var at = hearing.at();
        if (at == null) return Decision.refused(Provision.KM_27, "petition.refusal.hearing-not-called");
        boolean untold = petition.letter(LetterKind.HEARING_NOTICE)
                .filter(LetterRef::waits)
                .isPresent();
        return new Objections()
                .when(hearing.heldOn() != null, Provision.KM_27, "petition.refusal.hearing-held")
                .when(untold, Provision.KM_27, "petition.refusal.hearing-notice-not-served")
                .when(
                        setting.today().isBefore(at.toLocalDate()),
                        Provision.KM_27,
                        "petition.refusal.hearing-not-yet",
                        at.toLocalDate())
                .when(command.present().isBlank(), Provision.KM_27, "petition.refusal.no-participants")
                .when(command.record().isBlank(), Provision.KM_27, "petition.refusal.no-hearing-record")
                .orGrant(() -> Ruling.of(new HearingHeld(at.toLocalDate(), hearing.no(), command.heard()))
                        .with(
                                LetterKind.HEARING_RECORD,
                                Map.of(
                                        LetterField.HEARING_PARTICIPANTS,
                                        command.present().strip(),
                                        LetterField.HEARING_RECORD,
                                        command.record().strip())));
    }

    /** KM-27: what was held is concluded, so that an opinion can rest on it. */
    @Enforces(Provision.KM_27)
    static Decision<Ruling> conclude(Petition petition, Command.ConcludeHearing command, Setting setting) {
        Hearing hearing = petition.course().openHearing().orElse(null);
        if (hearing == null) return Decision.refused(Provision.KM_27, "petition.refusal.no-hearing");
        String words = command.conclusion().strip();
        return new Objections()
                .when(hearing.heldOn() == null, Provision.KM_27, "petition.refusal.hearing-not-held")
                .when(words.isEmpty(), Provision.KM_27, "petition.refusal.no-hearing-conclusion")
                .orGrant(() -> Ruling.of(new HearingConcluded(setting.today(), hearing.no(), words))
                        .with(LetterKind.HEARING_CONCLUSION, Map.of(LetterField.HEARING_CONCLUSION, words)));
    }

    /** KM-27: a hearing may be held, so it may be called off; whoever was told of it is told of that too. */
    @Enforces(Provision.KM_27)
    static Decision<Ruling> callOff(Petition petition, Command.CallOffHearing command, Setting setting) {
        Hearing hearing = petition.course().openHearing().orElse(null);
        if (hearing == null) return Decision.refused(Provision.KM_27, "petition.refusal.no-hearing");
        String reason = command.reason().strip();
        return new Objections()
                .when(hearing.heldOn() != null, Provision.KM_27, "petition.refusal.hearing-held")
                .when(reason.isEmpty(), Provision.KM_27, "petition.refusal.no-ground")
                .orGrant(() -> {
                    var ruling = Ruling.of(new HearingCalledOff(setting.today(), hearing.no(), reason));
                    return hearing.at() == null
                            ? ruling
                            : ruling.with(LetterKind.HEARING_CALLED_OFF, Map.of(LetterField.REASON, reason));
                });
    }
}
