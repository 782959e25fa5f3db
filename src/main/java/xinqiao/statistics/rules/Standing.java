package xinqiao.statistics.rules;

import xinqiao.identity.Actor;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.organisation.DepartmentKind;
import xinqiao.organisation.Power;

/** Who works with the figures, and who with the papers drafted from them. */
public final class Standing {
    private Standing() {}

    /** KM-7: the petition office counts and drafts. */
    @Enforces(Provision.KM_7)
    public static boolean office(Actor actor) {
        return actor.departmentKind() == DepartmentKind.PETITION_OFFICE && actor.may(Power.TRIAGE);
    }

    /** What was counted isn't for those who have nothing to do with it (保密要求). */
    public static boolean reads(Actor actor) {
        return office(actor) || actor.may(Power.APPROVE);
    }
}
