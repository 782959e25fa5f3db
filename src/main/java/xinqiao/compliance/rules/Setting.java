package xinqiao.compliance.rules;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import xinqiao.compliance.Institution;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.organisation.House;
import xinqiao.organisation.Level;
import xinqiao.organisation.Power;
import xinqiao.organisation.Scope;

/** Who says that a house is an institution with public services, and what is to be said of it. */
public final class Setting {
    private static final int LONGEST = 500;

    private Setting() {}

    /** GS-2: the office of a house above. */
    @Enforces({Provision.GS_2, Provision.SYS_4})
    public static boolean may(Actor actor, House house) {
        return (actor.may(Power.PUBLISH) || actor.may(Power.HEAD_DISCLOSURE))
                && actor.scope() == Scope.BELOW
                && !house.code().equals(actor.houseCode())
                && house.path().startsWith(actor.housePath());
    }

    /** @param items of the catalogue by which the house publishes */
    @Enforces(Provision.GS_2)
    public static Decision<Institution> set(
            Actor actor, Optional<House> house, Institution one, Collection<String> items) {
        boolean may = house.filter(each -> may(actor, each)).isPresent();
        boolean customs =
                house.filter(each -> each.level() != Level.SUBORDINATE).isPresent();
        return new Objections()
                .when(!may, Provision.GS_2, "compliance.refusal.not-below")
                .when(may && customs, Provision.GS_2, "compliance.refusal.no-institution")
                .when(one.rules().length() > LONGEST, Provision.GS_2, "compliance.refusal.rules-long", LONGEST)
                .when(one.rules().isBlank() && !one.covered().isEmpty(), Provision.GS_2, "compliance.refusal.no-rules")
                .when(!Set.copyOf(items).containsAll(one.covered()), Provision.GS_2, "compliance.refusal.no-item")
                .orGrant(() -> one);
    }
}
