package xinqiao.administration.rules;

import static xinqiao.law.Provision.KM_2;

import org.jspecify.annotations.Nullable;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.organisation.House;
import xinqiao.organisation.Level;

/**
 * Giving a house another place among the houses (隶属关系调整). What it has closed comes along with it; what is open must
 * be closed before, since whoever it waits for, reviews it or may read it depends on the place.
 */
public final class Moving {
    private Moving() {}

    /** @param working whether it or a house below it is in service */
    @Enforces(KM_2)
    public static Decision<Boolean> house(House house, @Nullable House target, boolean working) {
        return new Objections()
                .when(house.level() != Level.SUBORDINATE, KM_2, "administration.refusal.move-level")
                .when(target == null || target.level() == Level.NATIONAL, KM_2, "administration.refusal.move-where")
                .when(target != null && target.isAtOrBelow(house), KM_2, "administration.refusal.move-below-itself")
                .when(working, KM_2, "administration.refusal.move-in-service")
                .orGrant(() -> true);
    }
}
