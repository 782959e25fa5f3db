package xinqiao.mailroom.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.mailroom.MailFile.Taken;
import xinqiao.mailroom.MailItem;
import xinqiao.mailroom.MailKind;
import xinqiao.mailroom.MailPlace;
import xinqiao.mailroom.MailStep;
import xinqiao.mailroom.ScanPart;
import xinqiao.mailroom.ValuablesState;

/** The way of a letter through the mail room: one step after the other, none left out. */
public final class Steps {
    private Steps() {}

    /** JF-L1: telegrams and express mail aren't distributed first, whoever signed opens them at once. */
    @Enforces({Provision.JF_L1, Provision.JF_L2})
    public static Optional<MailStep> next(MailItem item) {
        if (!item.inHand()) return Optional.empty();
        return switch (item.step()) {
            case SIGNED -> Optional.of(MailStep.DISINFECTED);
            case DISINFECTED -> Optional.of(item.kind().urgent() ? MailStep.OPENED : MailStep.DISTRIBUTED);
            case DISTRIBUTED -> Optional.of(MailStep.OPENED);
            case OPENED -> Optional.of(MailStep.BOUND);
            case BOUND -> Optional.of(MailStep.STAMPED);
            case STAMPED -> Optional.of(MailStep.SCANNED);
            case SCANNED -> Optional.empty();
        };
    }

    /** The one list in which it is. */
    public static MailPlace place(MailItem item) {
        if (!item.inHand()) return item.valuables() == ValuablesState.OPEN ? MailPlace.VALUABLES : MailPlace.OUT;
        return next(item)
                .map(step -> switch (step) {
                    case SIGNED, DISINFECTED -> MailPlace.TO_DISINFECT;
                    case DISTRIBUTED -> MailPlace.TO_DISTRIBUTE;
                    case OPENED -> MailPlace.TO_OPEN;
                    case BOUND -> MailPlace.TO_BIND;
                    case STAMPED -> MailPlace.TO_STAMP;
                    case SCANNED -> MailPlace.TO_SCAN;
                })
                .orElse(MailPlace.TO_REGISTER);
    }

    /** JF-L1: opened at once, whatever else lies there. */
    @Enforces(Provision.JF_L1)
    public static boolean atOnce(MailItem item) {
        return item.inHand() && item.kind().urgent() && item.step().compareTo(MailStep.OPENED) < 0;
    }

    /** @param scans the parts of which there are pictures */
    @Enforces({Provision.JF_L1, Provision.JF_L2, Provision.JF_L3A})
    public static Decision<MailStep> take(MailItem item, MailStep step, Set<ScanPart> scans) {
        boolean next = next(item).filter(step::equals).isPresent();
        return new Objections()
                .when(!next, provision(step), "mailroom.refusal.not-at-this-step", item.number())
                .when(
                        next && step == MailStep.SCANNED && !pictured(item, scans),
                        Provision.JF_L3A,
                        "mailroom.refusal.not-scanned",
                        item.number())
                .orGrant(() -> step);
    }

    /** Main document and envelope at least; a telegram has no envelope. */
    private static boolean pictured(MailItem item, Set<ScanPart> scans) {
        boolean envelope = scans.contains(ScanPart.ENVELOPE) || item.kind() == MailKind.TELEGRAM;
        return item.unscanned() || (scans.contains(ScanPart.MAIN) && envelope);
    }

    /** The last step, pressed by mistake; the signature stands. */
    public static Decision<MailStep> takeBack(MailItem item, List<Taken> taken) {
        return new Objections()
                .when(
                        !item.inHand() || item.step() == MailStep.SIGNED || taken.size() < 2,
                        provision(item.step()),
                        "mailroom.refusal.nothing-to-take-back")
                .orGrant(() -> taken.get(taken.size() - 2).step());
    }

    /** Only what was opened can be written down and scanned. */
    @Enforces(Provision.JF_L2)
    public static Decision<MailItem> opened(MailItem item) {
        return new Objections()
                .when(
                        !item.inHand() || item.step().compareTo(MailStep.OPENED) < 0,
                        Provision.JF_L2,
                        "mailroom.refusal.not-opened",
                        item.number())
                .orGrant(() -> item);
    }

    private static Provision provision(MailStep step) {
        return switch (step) {
            case SIGNED, DISINFECTED, DISTRIBUTED -> Provision.JF_L1;
            case OPENED, BOUND, STAMPED -> Provision.JF_L2;
            case SCANNED -> Provision.JF_L3A;
        };
    }
}
