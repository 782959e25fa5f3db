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
import xinqiao.petition.State;

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
                .when(keepsItInHand(petition, command.person()), Provision.KM_21B, "petition.refusal.hand-over-first")
                .orGrant(() -> Ruling.of(new Recused(
                        command.person(), command.reason().strip(), back(petition, command.person(), setting))));
    }

    /** Behind the wall a case is one person's: the office's officer names a successor before stepping aside. */
    private static boolean keepsItInHand(Petition petition, long person) {
        Long officer = petition.handling().officer();
        return petition.walls().isProtected() && officer != null && officer == person;
    }

    /** Behind the wall, a case whose holder steps aside goes back: from review to its handler, from there to the office. */
    private static @Nullable Desk back(Petition petition, long person, Setting setting) {
        Desk desk = petition.desk();
        Long holder = desk == null ? null : desk.personId();
        if (!petition.walls().isProtected() || holder == null || holder != person) return null;
        Long department = petition.handling().departmentId();
        if (petition.state() == State.HANDLING || department == null)
            return new Desk(setting.petitionOffice(), petition.handling().officer());
        return new Desk(department, petition.handling().personId());
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
    static Decision<Ruling> nameAccused(Petition petition, Actor actor, Command.NameAccused command) {
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
                .when(oneself, Provision.KM_21B, "petition.refusal.accused-handles")
                .orGrant(() -> Ruling.of(new AccusedNamed(
                        command.words().strip(), command.people(), command.departments(), command.houses())));
    }

    private static boolean lastReader(Petition petition, Set<Long> leaving) {
        return petition.walls().isProtected()
                && leaving.containsAll(petition.walls().readers());
    }
}
