package xinqiao.routing.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.organisation.House;
import xinqiao.organisation.Power;
import xinqiao.petition.Petition;
import xinqiao.routing.Negotiation;
import xinqiao.routing.Negotiation.State;
import xinqiao.routing.NegotiationStep;

/** Who accepts and leads where several houses are competent: they agree, or their common superior decides (KM-23.3c). */
public final class Agreeing {
    private Agreeing() {}

    /** Two or more houses of the same level, one of which has the case; a report isn't talked about. */
    @Enforces({Provision.KM_23_3C, Provision.KM_21B})
    public static Decision<List<House>> ask(Petition petition, Actor actor, List<House> houses, String question) {
        return new Objections()
                .when(petition.walls().isProtected(), Provision.KM_21B, "petition.refusal.wall-stays")
                .when(!office(actor), Provision.KM_7, "petition.refusal.no-power")
                .when(houses.size() < 2, Provision.KM_23_3C, "routing.refusal.no-other-house")
                .when(
                        houses.stream().map(House::level).distinct().count() > 1,
                        Provision.KM_23_3C,
                        "routing.refusal.not-one-level")
                .when(question.isBlank(), Provision.KM_23_3C, "petition.refusal.no-ground")
                .orGrant(() -> houses);
    }

    /** What is open to the actor now. */
    @Enforces(Provision.KM_23_3C)
    public static Set<NegotiationStep> open(Negotiation negotiation, Actor actor) {
        Set<NegotiationStep> steps = EnumSet.noneOf(NegotiationStep.class);
        boolean takesPart = office(actor) && negotiation.houses().contains(actor.houseCode());
        boolean asked = takesPart && negotiation.house().equals(actor.houseCode());
        boolean above = actor.houseCode().equals(negotiation.superior()) && (office(actor) || actor.may(Power.APPROVE));
        if (negotiation.state() == State.OPEN && takesPart) steps.add(NegotiationStep.SAY);
        if (negotiation.state() == State.OPEN && asked) steps.add(NegotiationStep.REFER);
        if (negotiation.state() == State.REFERRED && above) steps.add(NegotiationStep.DECIDE);
        if (negotiation.settled() && takesPart && negotiation.assisting().contains(actor.houseCode()))
            steps.add(NegotiationStep.ASSIST);
        return steps;
    }

    private static boolean office(Actor actor) {
        return actor.office();
    }
}
