package xinqiao.numbering.rules;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.numbering.NumberEntry;
import xinqiao.numbering.NumberEntry.Standing;
import xinqiao.organisation.Power;

/** Voiding a number (作废): its letter was withdrawn or never sent, so the register says why, who and when. */
public final class Voiding {
    private static final int LONGEST = 300;

    private Voiding() {}

    /** The register is looked into by everybody who works on cases in the house, and by those who check. */
    public static boolean reads(Actor actor) {
        return !actor.powers().isEmpty();
    }

    /** The office keeps the register; a leader may void as well. */
    public static boolean voids(Actor actor) {
        return actor.office() || actor.leads() || actor.may(Power.HEAD_DISCLOSURE);
    }

    /** Whether the reason of a number voided is told though its matter isn't seen. */
    public static boolean checks(Actor actor) {
        return voids(actor) || actor.may(Power.AUDIT);
    }

    /** GB/T 9704: numbers follow one another without empty ones; what was given stays given, and a letter that left counts. */
    @Enforces(Provision.LAW_S2)
    public static Decision<Boolean> voided(Actor actor, String house, @Nullable NumberEntry entry, String reason) {
        var objections = new Objections()
                .when(
                        !voids(actor) || !actor.houseCode().equals(house),
                        Provision.LAW_S2,
                        "numbering.refusal.not-keeper")
                .when(entry == null, Provision.LAW_S2, "numbering.refusal.not-given");
        if (entry != null)
            objections
                    .when(entry.standing() == Standing.VOIDED, Provision.LAW_S2, "numbering.refusal.already")
                    .when(!entry.seen(), Provision.LAW_S2, "numbering.refusal.not-seen")
                    .when(entry.seen() && entry.sent(), Provision.LAW_S2, "numbering.refusal.sent")
                    .when(entry.seen() && entry.waits(), Provision.LAW_S2, "numbering.refusal.waits");
        return objections
                .when(
                        reason.isBlank() || reason.strip().length() > LONGEST,
                        Provision.LAW_S2,
                        "numbering.refusal.reason",
                        LONGEST)
                .orGrant(() -> true);
    }

    /** Where the desk shows what a letter of that family is about. */
    public static @Nullable String path(String family, long id) {
        return switch (family.toLowerCase(Locale.ROOT)) {
            case "petition" -> "/desk/petitions/" + id;
            case "application" -> "/desk/applications/" + id;
            case "sending" -> "/desk/sendings/" + id;
            default -> null;
        };
    }
}
