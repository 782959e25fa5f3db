package xinqiao.petition.rules;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;
import xinqiao.petition.Command;
import xinqiao.petition.Desk;
import xinqiao.petition.Petition;
import xinqiao.petition.PetitionFact.AccusedNamed;
import xinqiao.petition.PetitionFact.OfficerNamed;
import xinqiao.petition.PetitionFact.Recused;
import xinqiao.petition.PetitionFact.WallRaised;

/** Recusal (回避) and the report wall: who may never see a case, and who alone may. */
final class WallRules {
    private WallRules() {}

    /** KM-33a: declared by the person; asked for another, the leader decides. */
    @Enforces(Provision.KM_33A)
    static Decision<Ruling> recuse(Petition petition, Actor actor, Command.Recuse command, Setting setting) {
        boolean oneself = command.person() == actor.personId();
        return new Objections()
                .when(command.reason().isBlank(), Provision.KM_33A, "petition.refusal.no-ground")
                .when(
                        !oneself && !actor.may(Power.APPROVE),
                        Provision.KM_33A,
                        "petition.refusal.recusal-is-the-leaders")
                .when(
                        petition.walls().barred().contains(command.person()),
                        Provision.KM_33A,
                        "petition.refusal.recused-already")
                .when(lastReader(petition, Set.of(command.person())), Provision.KM_21B, "petition.refusal.last-reader")
                .when(
                        keepsItInHand(petition, Set.of(command.person())),
                        Provision.KM_21B,
                        "petition.refusal.hand-over-first")
                .orGrant(() -> {
                    var leaving = new Recused(command.person(), command.reason().strip(), null);
                    Desk back = WayBack.without(petition, petition.with(leaving), setting);
                    return Ruling.of(new Recused(leaving.person(), leaving.reason(), back));
                });
    }

    /** Behind the wall a case is one person's: the office's officer names a successor before stepping aside. */
    private static boolean keepsItInHand(Petition petition, Set<Long> leaving) {
        Long officer = petition.handling().officer();
        return petition.walls().isProtected() && officer != null && leaving.contains(officer);
    }

    /** KM-21b: one more person who handles the report, never one complained of; at the office it is the new officer. */
    @Enforces(Provision.KM_21B)
    static Decision<Ruling> nameReader(
            Petition petition, Command.NameReader command, Receiver receiver, Setting setting) {
        return receiver.objections(petition)
                .when(!petition.walls().isProtected(), Provision.KM_21B, "petition.refusal.no-wall")
                .orGrant(() -> {
                    var raised = new WallRaised(Set.of(command.person()));
                    if (receiver.departmentId() != setting.petitionOffice()
                            || petition.handling().officer() == null) return Ruling.of(raised);
                    return Ruling.of(raised, new OfficerNamed(receiver.desk()));
                });
    }

    /** KM-21b, KM-37.1: from this moment it doesn't exist for them. */
    @Enforces({Provision.KM_21B, Provision.KM_37_1})
    static Decision<Ruling> nameAccused(Petition petition, Actor actor, Command.NameAccused command, Setting setting) {
        boolean oneself = command.people().contains(actor.personId())
                || command.departments().contains(actor.departmentId())
                || command.houses().contains(actor.houseCode());
        return new Objections()
                .when(command.words().isBlank(), Provision.KM_21B, "petition.refusal.nobody-named")
                .when(!petition.walls().isProtected(), Provision.KM_21B, "petition.refusal.no-wall")
                .when(
                        !oneself && lastReader(petition, command.people()),
                        Provision.KM_21B,
                        "petition.refusal.last-reader")
                .when(
                        !oneself && keepsItInHand(petition, command.people()),
                        Provision.KM_21B,
                        "petition.refusal.hand-over-first")
                .when(oneself, Provision.KM_21B, "petition.refusal.accused-handles")
                .orGrant(() -> {
                    Desk back = WayBack.without(petition, petition.with(named(command, null)), setting);
                    return Ruling.of(named(command, back));
                });
    }

    private static AccusedNamed named(Command.NameAccused command, @Nullable Desk back) {
        return new AccusedNamed(command.people(), command.departments(), command.houses(), back);
    }

    private static boolean lastReader(Petition petition, Set<Long> leaving) {
        return petition.walls().isProtected()
                && leaving.containsAll(petition.walls().readers());
    }
}
