package xinqiao.disclosure.rules;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xinqiao.disclosure.Application;
import xinqiao.disclosure.ApplicationCommand.Recuse;
import xinqiao.disclosure.ApplicationFact.Recused;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;
import xinqiao.petition.Desk;

/** Recusal (回避), as with petitions: who stepped aside never sees the application again. */
final class Leaving {
    private Leaving() {}

    /** KM-33a: declared by the person; asked for another, the leader decides. */
    @Enforces(Provision.KM_33A)
    static Decision<Ruling> recuse(Application one, Actor actor, Recuse command, Setting setting) {
        boolean oneself = command.person() == actor.personId();
        return new Objections()
                .when(command.reason().isBlank(), Provision.KM_33A, "disclosure.refusal.no-words")
                .when(
                        !oneself && !actor.may(Power.APPROVE),
                        Provision.KM_33A,
                        "disclosure.refusal.recusal-is-the-leaders")
                .when(
                        one.aside().people().contains(command.person()),
                        Provision.KM_33A,
                        "disclosure.refusal.recused-already")
                .orGrant(() -> Ruling.of(
                        new Recused(command.person(), command.reason().strip(), back(one, command.person(), setting))));
    }

    /** What lay with whoever leaves goes to the department, or to the office where a named check was theirs. */
    private static @Nullable Desk back(Application one, long leaving, Setting setting) {
        Desk desk = one.place().desk();
        if (!Objects.equals(desk.personId(), leaving)) return null;
        Application without = one.with(new Recused(leaving, "-", Desk.of(desk.departmentId())));
        return setting.desks().able(without, desk.departmentId(), null, Set.of(Power.values()))
                ? Desk.of(desk.departmentId())
                : Desk.of(setting.desks().office());
    }
}
