package xinqiao.guide.rules;

import java.util.Collection;
import xinqiao.guide.Compiled;
import xinqiao.guide.FreeParts;
import xinqiao.guide.GuideStanding;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;
import xinqiao.organisation.Scope;
import xinqiao.publication.PublicDrafts;

/** Who compiles the guides of a house, when another version is called for, and what it must have. */
public final class Editions {
    private static final int LONGEST = 20_000;

    private Editions() {}

    /** SZ-5, SZ-10: whoever is in charge of open government in the house, and the post for its daily work. */
    @Enforces({Provision.SZ_5_2, Provision.SZ_10_1})
    public static boolean compiles(Actor actor) {
        boolean office = actor.may(Power.PUBLISH) || actor.may(Power.HEAD_DISCLOSURE);
        return office && PublicDrafts.drafts(actor) && wholeHouse(actor);
    }

    private static boolean wholeHouse(Actor actor) {
        return actor.scope() == Scope.HOUSE || actor.scope() == Scope.BELOW;
    }

    /** The direct customs' duty is one article's, that of the houses below another's. */
    public static Provision article(Actor actor) {
        return actor.houseCode().equals(actor.directCustoms()) ? Provision.SZ_5_2 : Provision.SZ_10_1;
    }

    /** Whoever may not compile a guide is told so before anything of the one in preparation is looked at. */
    @Enforces({Provision.SZ_5_2, Provision.SZ_10_1})
    public static Decision<Boolean> allowed(Actor actor) {
        return new Objections()
                .when(!compiles(actor), article(actor), "guide.refusal.no-power")
                .orGrant(() -> true);
    }

    /**
     * 编制、更新.
     *
     * @param parts what a person adds
     */
    @Enforces({Provision.SZ_5_2, Provision.SZ_10_1})
    public static Decision<Compiled> compile(Actor actor, GuideStanding standing, FreeParts parts) {
        Provision article = article(actor);
        boolean same = !standing.changed()
                && standing.last().filter(one -> one.parts().equals(parts)).isPresent();
        return new Objections()
                .and(allowed(actor))
                .when(!standing.now().reachable(), article, "guide.refusal.no-contacts")
                .when(standing.underWay() && !standing.draft(), article, "guide.refusal.under-way")
                .when(same && !standing.draft(), article, "guide.refusal.unchanged")
                .when(tooLong(parts), article, "guide.refusal.too-long", LONGEST)
                .orGrant(standing::now);
    }

    /**
     * SZ-34.2 (不及时更新海关信息公开指南): whether the guide that everybody reads lacks something of how to apply today. Only the
     * data count, not how it is worded, which no house can help.
     *
     * @param text as it is public
     * @param told what it must tell today
     */
    @Enforces(Provision.SZ_34)
    public static boolean outdated(String text, Collection<String> told) {
        return told.stream().anyMatch(one -> !text.contains(one));
    }

    private static boolean tooLong(FreeParts parts) {
        return parts.opening().length() > LONGEST
                || parts.openingEn().length() > LONGEST
                || parts.closing().length() > LONGEST
                || parts.closingEn().length() > LONGEST;
    }
}
