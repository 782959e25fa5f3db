package xinqiao.api.http;

import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Provision;

/** Some things take no power at the desk. A token without any was made for reading, and changes nothing at all. */
public final class Writing {
    private Writing() {}

    /** @throws xinqiao.law.Refusal for a token that only reads */
    public static void allowed(Actor actor) {
        if (actor.powers().isEmpty()) {
            var unused = Decision.refused(Provision.SYS_4, "petition.refusal.no-power")
                    .orElseThrow();
        }
    }
}
