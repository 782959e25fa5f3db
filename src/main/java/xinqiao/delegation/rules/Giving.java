package xinqiao.delegation.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import xinqiao.delegation.Offer;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.organisation.Holder;
import xinqiao.organisation.Post;
import xinqiao.organisation.Power;

/** Who acts for a leader is known beforehand, of the same house, and one person at a time. */
public final class Giving {
    private Giving() {}

    /** What may be exercised for another: work on cases. Reading reports is personal, administration is no absence's. */
    public static Set<Power> delegable(Collection<Power> own) {
        return Arrays.stream(Power.values())
                .filter(power -> own.contains(power) && work(power))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean work(Power power) {
        return switch (power) {
            case REGISTER, TRIAGE, ASSIGN, HANDLE, REVIEW_LAW, APPROVE, SERVE, CLOSE, HEAD_DISCLOSURE, PUBLISH -> true;
            case CHECK_SECRECY,
                    KEEP_ARCHIVE,
                    READ_REPORTS,
                    READ_PERSONS,
                    EXPORT,
                    IMPORT,
                    SET_CALENDAR,
                    ADMINISTER,
                    AUDIT -> false;
        };
    }

    /**
     * SYS-4: nobody gets a right that the giver's own post hasn't, or outside their house; SYS-3: with its reason.
     *
     * @param held the posts that the one to act holds today
     * @param given the posts by which somebody acts, or is to act, for the same post
     */
    @Enforces({Provision.SYS_3, Provision.SYS_4})
    public static Decision<Offer> check(
            Actor giver, Offer offer, Collection<Holder> held, Collection<Post> given, LocalDate today) {
        boolean colleague = held.stream()
                .anyMatch(one -> one.post().behalfOf() == null
                        && one.department().houseCode().equals(giver.houseCode()));
        boolean overlaps = given.stream().anyMatch(post -> overlaps(post, offer));
        return new Objections()
                .when(giver.behalf() != null, Provision.SYS_4, "delegation.refusal.not-ones-own")
                .when(!giver.may(Power.APPROVE), Provision.SYS_4, "delegation.refusal.no-leader")
                .when(offer.personId() == giver.personId(), Provision.SYS_4, "delegation.refusal.oneself")
                .when(!colleague, Provision.SYS_4, "delegation.refusal.no-colleague")
                .when(offer.powers().isEmpty(), Provision.SYS_4, "delegation.refusal.no-power")
                .when(
                        !delegable(giver.powers()).containsAll(offer.powers()),
                        Provision.SYS_4,
                        "delegation.refusal.another-power")
                .when(offer.from().isBefore(today), Provision.SYS_3, "delegation.refusal.in-the-past")
                .when(offer.until().isBefore(offer.from()), Provision.SYS_3, "delegation.refusal.ends-before")
                .when(overlaps, Provision.SYS_4, "delegation.refusal.overlaps")
                .when(offer.reason().isBlank(), Provision.SYS_3, "delegation.refusal.no-reason")
                .orGrant(() -> offer);
    }

    private static boolean overlaps(Post post, Offer offer) {
        LocalDate until = post.validUntil();
        return !post.revoked()
                && !post.validFrom().isAfter(offer.until())
                && (until == null || !until.isBefore(offer.from()));
    }
}
