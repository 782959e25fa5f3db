package xinqiao.channel.rules;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.channel.NewShowing;
import xinqiao.channel.Screen;
import xinqiao.channel.ScreenPage;
import xinqiao.channel.Target;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;

/** Who cares for the channels of a house, and what an entry must say. */
public final class Showings {
    private Showings() {}

    /** The post that does the daily work of open government, and the head of that work. */
    @Enforces(Provision.SYS_4)
    public static boolean cares(Actor actor) {
        return actor.may(Power.PUBLISH) || actor.may(Power.HEAD_DISCLOSURE);
    }

    private static Objections begin(Actor actor) {
        return new Objections().when(!cares(actor), Provision.GS_8, "channel.refusal.no-power");
    }

    /**
     * SZ-13: a sheet on the board, full text or excerpt, for as long as the house sets.
     *
     * @param paragraphs of an excerpt
     * @param of how many paragraphs there are; 0 where nothing is published under that number
     */
    public static Decision<List<Integer>> hang(
            Actor actor, List<Integer> paragraphs, int of, String place, @Nullable LocalDate until, LocalDate today) {
        return begin(actor)
                .when(of == 0, Provision.SZ_13, "channel.refusal.not-public")
                .when(
                        of > 0 && paragraphs.stream().anyMatch(one -> one < 0 || one >= of),
                        Provision.SZ_13,
                        "channel.refusal.not-in-it")
                .when(place.isBlank(), Provision.SZ_13, "channel.refusal.no-place")
                .when(until != null && until.isBefore(today), Provision.SZ_13, "channel.refusal.until-past")
                .orGrant(() -> paragraphs.stream().sorted().distinct().toList());
    }

    /** SZ-14, GS-8: what was shown elsewhere, where, from when, of which information. */
    public static Decision<NewShowing> enter(Actor actor, NewShowing one, boolean known, LocalDate today) {
        LocalDate from = one.from();
        LocalDate until = one.until();
        return begin(actor)
                .when(!one.channel().entered(), Provision.SZ_14, "channel.refusal.known-anyway")
                .when(
                        one.publication().isBlank() && one.item().isBlank(),
                        Provision.SZ_14,
                        "channel.refusal.of-nothing")
                .when(!one.publication().isBlank() && !known, Provision.SZ_13, "channel.refusal.not-public")
                .when(one.publication().isBlank() && one.title().isBlank(), Provision.SZ_14, "channel.refusal.no-title")
                .when(one.medium().isBlank() && one.place().isBlank(), Provision.SZ_14, "channel.refusal.nowhere")
                .when(from == null || from.isAfter(today), Provision.SZ_14, "channel.refusal.not-yet")
                .when(
                        from != null && until != null && until.isBefore(from),
                        Provision.SZ_14,
                        "channel.refusal.ends-before")
                .orGrant(() -> one);
    }

    public static Decision<LocalDate> end(Actor actor, boolean ended, LocalDate today) {
        return begin(actor)
                .when(ended, Provision.SZ_13, "channel.refusal.ended")
                .orGrant(() -> today);
    }

    /**
     * A screen that can be read: named, in a place, with at least a page, each long enough.
     *
     * @param taken whether another screen of the house has that address
     * @param known whether everything that was chosen is public
     */
    public static Decision<Screen.Setup> set(
            Actor actor, Screen.Setup one, boolean taken, boolean known, int least, int most) {
        return begin(actor)
                .when(!one.slug().matches("[a-z0-9][a-z0-9-]{0,29}"), Provision.SZ_14, "channel.refusal.no-address")
                .when(taken, Provision.SZ_14, "channel.refusal.address-taken")
                .when(one.name().isBlank() || one.place().isBlank(), Provision.SZ_14, "channel.refusal.screen-nowhere")
                .when(
                        one.seconds() < least || one.seconds() > most,
                        Provision.SZ_14,
                        "channel.refusal.seconds",
                        least,
                        most)
                .when(one.latest() < 0 || one.latest() > 20, Provision.SZ_14, "channel.refusal.latest")
                .when(one.pages().isEmpty(), Provision.SZ_14, "channel.refusal.no-pages")
                .when(
                        one.pages().contains(ScreenPage.CHOSEN) && one.chosen().isEmpty(),
                        Provision.SZ_14,
                        "channel.refusal.nothing-chosen")
                .when(!known, Provision.SZ_13, "channel.refusal.not-public")
                .orGrant(() -> one);
    }

    /** GS-12: whoever is on the list wants to be reached and has a business. */
    public static Decision<Target.Details> list(Actor actor, Target.Details one, boolean businesses) {
        return begin(actor)
                .when(one.name().isBlank(), Provision.GS_12, "channel.refusal.no-name")
                .when(
                        one.phone().isBlank()
                                && one.email().isBlank()
                                && one.place().isBlank(),
                        Provision.GS_12,
                        "channel.refusal.unreachable")
                .when(
                        !one.email().isBlank() && !Addresses.good(one.email()),
                        Provision.GS_12,
                        "channel.refusal.no-email")
                .when(!businesses, Provision.GS_12, "channel.refusal.no-business")
                .orGrant(() -> one);
    }

    /** @param mailed whether it goes by mail @param mailing whether the system sends mails */
    public static Decision<LocalDate> push(
            Actor actor, Target to, boolean known, boolean mailed, boolean mailing, LocalDate on, LocalDate today) {
        return begin(actor)
                .when(!known, Provision.SZ_13, "channel.refusal.not-public")
                .when(!to.inService(), Provision.GS_12, "channel.refusal.off-the-list")
                .when(mailed && to.details().email().isBlank(), Provision.GS_12, "channel.refusal.no-email")
                .when(mailed && !mailing, Provision.GS_12, "channel.refusal.no-mail")
                .when(on.isAfter(today), Provision.GS_12, "channel.refusal.not-yet")
                .orGrant(() -> on);
    }
}
