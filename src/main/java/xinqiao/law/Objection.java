package xinqiao.law;

import java.util.List;

/**
 * One ground on which the law says no.
 *
 * @param reason key of the message that explains it, e.g. {@code petition.refusal.too-many-representatives}
 * @param values the message's arguments; the numbers among them come from the profile
 */
public record Objection(Provision provision, String reason, List<Object> values) {
    public Objection {
        values = List.copyOf(values);
    }

    public static Objection of(Provision provision, String reason, Object... values) {
        return new Objection(provision, reason, List.of(values));
    }
}
