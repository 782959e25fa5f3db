package xinqiao.statistics.rules;

import xinqiao.identity.Actor;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;

/** Who works with the figures, and who with the papers drafted from them. */
public final class Standing {
    private Standing() {}

    /** KM-7: the petition office counts, and the leaders read; it isn't for those who have nothing to do with it (保密要求). */
    @Enforces(Provision.KM_7)
    public static boolean reads(Actor actor) {
        return actor.office() || actor.may(Power.APPROVE);
    }
}
