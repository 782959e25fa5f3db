package xinqiao.petition.rules;

import java.util.Map;
import java.util.Optional;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.petition.Command;
import xinqiao.petition.ExtensionRequest;
import xinqiao.petition.Petition;
import xinqiao.petition.PetitionClock;
import xinqiao.petition.PetitionFact.Assigned;
import xinqiao.petition.PetitionFact.ExtensionAsked;
import xinqiao.petition.PetitionFact.ExtensionDecided;
import xinqiao.petition.PetitionFact.Investigated;
import xinqiao.procedure.ExtensionRule;
import xinqiao.procedure.LetterField;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.TermKey;

/** Working on an accepted petition (办理): assignment, investigation, extension. */
final class Work {
    private Work() {}

    /** KM-8: the office assigns; KM-26c: with an inner limit, if it likes, that stays inside the whole period. */
    @Enforces({Provision.KM_8, Provision.KM_26C, Provision.KM_23})
    static Decision<Ruling> assign(Petition petition, Command.Assign command, Receiver receiver, Setting setting) {
        Integer days = command.internalDays();
        return receiver.objections(petition)
                .when(
                        !receiver.houseCode().equals(petition.origin().houseCode()),
                        Provision.KM_8,
                        "petition.refusal.department-of-another-house")
                .when(days != null && days < 1, Provision.KM_26C, "petition.refusal.inner-limit-negative")
                .when(
                        days != null && days >= 1 && beyondThePeriod(petition, days, setting),
                        Provision.KM_26C,
                        "petition.refusal.inner-limit-too-long")
                .orGrant(() -> Ruling.of(new Assigned(
                        setting.today(),
                        receiver.desk(),
                        days,
                        command.instruction().strip())));
    }

    private static boolean beyondThePeriod(Petition petition, int days, Setting setting) {
        var period = petition.course().simply() ? TermKey.SIMPLE_HANDLING : TermKey.HANDLING;
        return Clocks.of(petition, period, setting.profile(), setting.calendar())
                .flatMap(PetitionClock::lastDay)
                .map(last -> setting.today().plusDays(days).isAfter(last))
                .orElse(days > setting.profile().term(TermKey.HANDLING).term().length());
    }

    /** KM-27: what was heard, seen and read, with the day it happened. */
    @Enforces(Provision.KM_27)
    static Decision<Ruling> investigate(Petition petition, Command.Investigate command, Setting setting) {
        return new Objections()
                .when(command.what().isBlank(), Provision.KM_27, "petition.refusal.nothing-noted")
                .when(command.on().isAfter(setting.today()), Provision.KM_27, "petition.refusal.in-the-future")
                .when(
                        command.on().isBefore(petition.origin().receivedOn()),
                        Provision.KM_27,
                        "petition.refusal.before-receipt")
                .orGrant(() -> Ruling.of(new Investigated(
                        command.on(), command.how(), command.what().strip())));
    }

    /** KM-26b: once, within the cap, before the end, with a reason. */
    @Enforces(Provision.KM_26B)
    static Decision<Ruling> askExtension(
            Petition petition, Actor actor, Command.AskExtension command, Setting setting) {
        Optional<ExtensionRule> rule = setting.profile().term(TermKey.HANDLING).extension();
        int most = rule.map(ExtensionRule::maxDays).orElse(0);
        ExtensionRequest earlier = petition.extension();
        return new Objections()
                .when(rule.isEmpty(), Provision.KM_26B, "petition.refusal.no-extension")
                .when(!runs(petition, setting), Provision.KM_26B, "petition.refusal.no-handling-period")
                .when(petition.challenges().anew() != null, Provision.KM_26B, "petition.refusal.no-extension-anew")
                .when(earlier != null && !earlier.refused(), Provision.KM_26B, "petition.refusal.second-extension")
                .when(command.days() < 1, Provision.KM_26B, "petition.refusal.extension-empty")
                .when(command.days() > most, Provision.KM_26B, "petition.refusal.extension-too-long", most)
                .when(command.reason().isBlank(), Provision.KM_26B, "petition.refusal.no-ground")
                .when(late(petition, setting), Provision.KM_26B, "petition.refusal.extension-too-late")
                .orGrant(() -> Ruling.of(new ExtensionAsked(
                        setting.today(), command.days(), command.reason().strip(), actor.personId())));
    }

    /** KM-26b: the leader in charge approves, and the petitioner is told the reason. */
    @Enforces(Provision.KM_26B)
    static Decision<Ruling> decideExtension(Petition petition, Command.DecideExtension command, Setting setting) {
        ExtensionRequest asked = petition.extension();
        if (asked == null || !asked.waits())
            return Decision.refused(Provision.KM_26B, "petition.refusal.no-extension-asked");
        return new Objections()
                .when(
                        command.grant() && late(petition, setting),
                        Provision.KM_26B,
                        "petition.refusal.extension-too-late")
                .when(!command.grant() && command.remark().isBlank(), Provision.KM_26B, "petition.refusal.no-ground")
                .orGrant(() -> {
                    var ruling = Ruling.of(new ExtensionDecided(
                            setting.today(), command.grant(), command.remark().strip()));
                    if (!command.grant() || !petition.origin().reachable()) return ruling;
                    return ruling.with(
                            LetterKind.EXTENSION,
                            Map.of(LetterField.REASON, asked.reason(), LetterField.EXTENSION, asked.days()));
                });
    }

    private static boolean runs(Petition petition, Setting setting) {
        return Clocks.of(petition, TermKey.HANDLING, setting.profile(), setting.calendar())
                .isPresent();
    }

    private static boolean late(Petition petition, Setting setting) {
        return Clocks.of(petition, TermKey.HANDLING, setting.profile(), setting.calendar())
                .flatMap(PetitionClock::lastDay)
                .map(last -> setting.today().isAfter(last))
                .orElse(false);
    }
}
