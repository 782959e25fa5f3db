package xinqiao.petition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The decision in the making: the draft, the legal department's remarks, the day it was decided.
 *
 * @param drafter who drafted it, where that is known
 * @param reviewer who reviewed it in law, where that is known
 */
public record Deciding(
        @Nullable Opinion draft,
        boolean lawReviewed,
        @Nullable String remarks,
        @Nullable LocalDate decidedOn,
        @Nullable Long drafter,
        @Nullable Long reviewer) {

    public static final Deciding NONE = new Deciding(null, false, null, null, null, null);

    Deciding drafted(Opinion opinion, @Nullable Long by) {
        return new Deciding(opinion, false, null, null, by, null);
    }

    Deciding reviewed(String lawRemarks, @Nullable Long by) {
        return new Deciding(draft, true, lawRemarks, null, drafter, by);
    }

    Deciding sentBack(String leaderRemarks) {
        return new Deciding(draft, false, leaderRemarks, null, drafter, null);
    }

    Deciding withoutDraft() {
        return new Deciding(null, lawReviewed, null, decidedOn, null, null);
    }

    Deciding decided(LocalDate on) {
        return new Deciding(draft, lawReviewed, remarks, on, drafter, reviewer);
    }
}
