package xinqiao.figures.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import xinqiao.figures.ShownFigure;
import xinqiao.figures.ShownPeriod;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;
import xinqiao.organisation.Scope;
import xinqiao.statistics.Period;
import xinqiao.statistics.Period.Kind;
import xinqiao.statistics.Statistics;

/** Who chooses what a house shows of its figures, and of which periods. */
public final class Choosing {
    private Choosing() {}

    /** Whoever reads the figures of the whole house, and is in charge of what it makes public. */
    @Enforces({Provision.SYS_4, Provision.GS_16})
    public static boolean may(Actor actor) {
        boolean office = actor.may(Power.PUBLISH) || actor.may(Power.HEAD_DISCLOSURE);
        boolean whole = actor.scope() == Scope.HOUSE || actor.scope() == Scope.BELOW;
        return office && whole && Statistics.reads(actor);
    }

    @Enforces(Provision.GS_16)
    public static Decision<Period> choose(Actor actor, Period period, Set<ShownFigure> chosen, LocalDate today) {
        boolean kind = period.kind() == Kind.YEAR || period.kind() == Kind.QUARTER;
        return new Objections()
                .when(!may(actor), Provision.GS_16, "figures.refusal.no-power")
                .when(!kind, Provision.GS_16, "figures.refusal.kind")
                .when(!period.until().isBefore(today), Provision.GS_16, "figures.refusal.not-over")
                .when(chosen.isEmpty(), Provision.GS_16, "figures.refusal.nothing")
                .when(
                        kind && period.kind() != Kind.YEAR && chosen.stream().anyMatch(ShownFigure::yearly),
                        Provision.GS_16,
                        "figures.refusal.yearly")
                .orGrant(() -> period);
    }

    /** JF-V6: a year beside its quarters would give away what is held back. */
    @Enforces(Provision.JF_V6)
    public static Decision<ShownPeriod> beside(ShownPeriod one, Collection<ShownPeriod> shown) {
        return new Objections()
                .when(
                        shown.stream().anyMatch(other -> HoldingBack.tells(one, other)),
                        Provision.JF_V6,
                        "figures.refusal.beside")
                .orGrant(() -> one);
    }
}
