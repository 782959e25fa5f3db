package xinqiao.petition;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import xinqiao.law.Provision;
import xinqiao.petition.Challenges.Challenge;

/**
 * What stands in the way of accepting the same matter of the same person once more.
 *
 * @param number of the case in which the matter is, or was, handled
 * @param stage the way that is open, or that was let pass
 * @param until the last day of that way
 * @param decided the re-review that has ended the matter
 */
public record InTheWay(
        Kind kind,
        String number,
        @Nullable ReviewStage stage,
        @Nullable LocalDate until,
        @Nullable Challenge decided) {

    public InTheWay(Kind kind, String number, @Nullable ReviewStage stage, @Nullable LocalDate until) {
        this(kind, number, stage, until, null);
    }

    /** Which of the law's cases it is. */
    public enum Kind {
        /** 已经受理或者正在办理 */
        IN_HANDLING(Provision.KM_23_4),
        /** 在请求复查（复核）期限内: not accepted, led to review */
        WINDOW(Provision.KM_31),
        /** 正在复查（复核） */
        UNDER_REVIEW(Provision.KM_23_4),
        /** 无正当理由超过规定期限未请求复查: no longer accepted */
        LAPSED(Provision.KM_31),
        /** 已有复核意见: no longer accepted */
        FINAL(Provision.KM_31);

        private final Provision provision;

        Kind(Provision provision) {
            this.provision = provision;
        }

        /** The provision by which it isn't accepted. */
        public Provision provision() {
            return provision;
        }

        /** Whether it is never accepted again (不再受理), so that the letter says so. */
        public boolean forGood() {
            return this == LAPSED || this == FINAL;
        }
    }

    public Provision provision() {
        return kind.provision();
    }

    /** The message that says so; its values are number, stage and day. */
    public String key() {
        return "petition.in-the-way." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
