package xinqiao.seal.rules;

import java.awt.image.BufferedImage;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.WorkKind;
import xinqiao.seal.NewSeal;
import xinqiao.seal.OfficialSeal;
import xinqiao.seal.SealKind;
import xinqiao.seal.SealLimits;
import xinqiao.seal.SealState;

/** What the register of seals takes, and from whom. */
public final class Keeping {
    private static final int LONGEST = 40;
    private static final int LONGEST_ARC = 24;
    private static final int LONGEST_BELOW = 12;
    private static final int LEAST_PIXELS = 300;
    private static final int MOST_PIXELS = 2000;

    private Keeping() {}

    /** The petition office keeps the seals (KM-7); whoever sets the system up may enter them. */
    public static boolean keeps(Actor actor) {
        return actor.office() || actor.may(Power.ADMINISTER);
    }

    /**
     * @param posts of the house, as they are held today
     * @param others seals of the house that aren't destroyed
     * @param drawable whether its words can be drawn
     * @param limits for houses of that level
     */
    @Enforces(Provision.KM_7)
    public static Decision<NewSeal> register(
            Actor actor, NewSeal seal, Set<Long> posts, Set<OfficialSeal> others, boolean drawable, SealLimits limits) {
        return new Objections()
                .when(!keeps(actor), Provision.KM_7, "seal.refusal.not-kept")
                .when(bad(seal.name(), LONGEST), Provision.KM_7, "seal.refusal.name")
                .when(bad(seal.arc(), LONGEST_ARC), Provision.KM_7, "seal.refusal.arc")
                .when(seal.below().length() > LONGEST_BELOW, Provision.KM_7, "seal.refusal.below")
                .when(
                        seal.kind() != SealKind.HOUSE && seal.below().isBlank() && seal.picture().length == 0,
                        Provision.KM_7,
                        "seal.refusal.not-told-apart")
                .when(!drawable && seal.picture().length == 0, Provision.KM_7, "seal.refusal.not-drawn")
                .when(bad(seal.powers(), 200), Provision.KM_7, "seal.refusal.powers")
                .when(
                        seal.size() < limits.smallest() || seal.size() > limits.largest(),
                        Provision.KM_7,
                        "seal.refusal.size",
                        limits.smallest(),
                        limits.largest())
                .when(seal.from() == null, Provision.KM_7, "seal.refusal.from")
                .when(
                        seal.from() != null
                                && seal.until() != null
                                && seal.until().isBefore(seal.from()),
                        Provision.KM_7,
                        "seal.refusal.until")
                .when(
                        others.stream()
                                .anyMatch(
                                        other -> other.name().equals(seal.name().strip())),
                        Provision.KM_7,
                        "seal.refusal.there")
                .and(scope(seal.kind(), seal.letters().keySet(), limits))
                .and(entrust(actor, seal.keeper(), seal.approver(), seal.holders(), posts))
                .orGrant(() -> seal);
    }

    /** Who keeps it, who approves, who may ask. */
    @Enforces(Provision.KM_7)
    public static Decision<Boolean> entrust(
            Actor actor, @Nullable Long keeper, @Nullable Long approver, Set<Long> holders, Set<Long> posts) {
        return new Objections()
                .when(!keeps(actor), Provision.KM_7, "seal.refusal.not-kept")
                .when(keeper == null || !posts.contains(keeper), Provision.KM_7, "seal.refusal.keeper")
                .when(approver != null && !posts.contains(approver), Provision.KM_7, "seal.refusal.approver")
                .when(approver != null && approver.equals(keeper), Provision.KM_7, "seal.refusal.keeper-approves")
                .when(!posts.containsAll(holders), Provision.KM_7, "seal.refusal.holders")
                .orGrant(() -> true);
    }

    /** The petition seal goes on letters of petitions, as far as the authority lets it; that of disclosure on those of disclosure. */
    @Enforces(Provision.KM_7)
    public static Decision<Set<LetterKind>> scope(SealKind kind, Set<LetterKind> letters, SealLimits limits) {
        boolean beyond = letters.stream().anyMatch(letter -> switch (kind) {
            case PETITION ->
                letter.work() != WorkKind.PETITION
                        || !limits.petitionLetters().isEmpty()
                                && !limits.petitionLetters().contains(letter);
            case DISCLOSURE -> letter.work() != WorkKind.DISCLOSURE;
            case HOUSE, OTHER -> false;
        });
        return new Objections()
                .when(beyond, Provision.KM_7, "seal.refusal.scope")
                .orGrant(() -> letters);
    }

    /** A destroyed seal never comes back, a lost one is only destroyed. @param waits whether a change waits already */
    @Enforces(Provision.KM_7)
    public static Decision<SealState> change(
            Actor actor, OfficialSeal seal, SealState to, String reason, boolean waits) {
        return new Objections()
                .when(!keeps(actor) && !Using.keeps(actor, seal), Provision.KM_7, "seal.refusal.not-kept")
                .when(seal.state() == SealState.DESTROYED, Provision.KM_7, "seal.refusal.destroyed")
                .when(seal.state() == SealState.LOST && to != SealState.DESTROYED, Provision.KM_7, "seal.refusal.lost")
                .when(seal.state() == to, Provision.KM_7, "seal.refusal.already")
                .when(waits, Provision.KM_7, "seal.refusal.change-waits")
                .when(bad(reason, 200), Provision.KM_7, "seal.refusal.reason")
                .orGrant(() -> to);
    }

    /** Whoever approves the seal's uses, and didn't ask for the change. */
    public static boolean decidesChange(Actor actor, OfficialSeal seal, long asked) {
        return Using.approves(actor, seal) && asked != actor.personId() && asked != actor.as();
    }

    @Enforces(Provision.KM_7)
    public static Decision<Boolean> decideChange(
            Actor actor, OfficialSeal seal, long asked, boolean approved, String words) {
        return new Objections()
                .when(!Using.approves(actor, seal), Provision.KM_7, "seal.refusal.may-not-approve")
                .when(asked == actor.personId() || asked == actor.as(), Provision.KM_7, "seal.refusal.own")
                .when(!approved && words.isBlank(), Provision.KM_7, "seal.refusal.reason")
                .when(words.length() > 200, Provision.KM_7, "seal.refusal.reason")
                .orGrant(() -> approved);
    }

    /** A picture that can be laid over a letter: square, of a sensible size, with a ground that lets through. */
    @Enforces(Provision.KM_7)
    public static Decision<BufferedImage> picture(@Nullable BufferedImage image) {
        if (image == null) return Decision.refused(Provision.KM_7, "seal.refusal.picture");
        int width = image.getWidth();
        int height = image.getHeight();
        return new Objections()
                .when(
                        Math.abs(width - height) * 20 > width || width < LEAST_PIXELS || width > MOST_PIXELS,
                        Provision.KM_7,
                        "seal.refusal.picture-size",
                        LEAST_PIXELS,
                        MOST_PIXELS)
                .when(!image.getColorModel().hasAlpha() || !clear(image), Provision.KM_7, "seal.refusal.picture-ground")
                .orGrant(() -> image);
    }

    /** Its corners let through what lies below. */
    private static boolean clear(BufferedImage image) {
        int right = image.getWidth() - 1;
        int bottom = image.getHeight() - 1;
        return image.getRGB(0, 0) >>> 24 == 0
                && image.getRGB(right, 0) >>> 24 == 0
                && image.getRGB(0, bottom) >>> 24 == 0
                && image.getRGB(right, bottom) >>> 24 == 0;
    }

    private static boolean bad(String text, int longest) {
        return text.isBlank() || text.length() > longest;
    }
}
