package xinqiao.petition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The decision in the making: the draft, the legal department's remarks, the day it was decided. */
public record Deciding(
        @Nullable Opinion draft,
        boolean lawReviewed,
        @Nullable String remarks,
        @Nullable LocalDate decidedOn) {

    public static final Deciding NONE = new Deciding(null, false, null, null);

    Deciding drafted(Opinion opinion) {
        return new Deciding(opinion, false, null, null);
    }

    Deciding reviewed(String lawRemarks) {
        return new Deciding(draft, true, lawRemarks, null);
    }

    Deciding sentBack(String leaderRemarks) {
        return new Deciding(draft, false, leaderRemarks, null);
    }

    Deciding decided(LocalDate on) {
        return new Deciding(draft, lawReviewed, remarks, on);
    }
}
