package xinqiao.disclosure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The draft of the decision on its way to the approval (拟办意见).
 *
 * @param checker who checks its secrecy, by name; null where nothing is given out
 * @param legal whether the legal department is to look at it
 * @param from where it goes back to when it is returned
 * @param interest why the public interest outweighs somebody's refusal (条例第十五条、第三十二条); empty where it doesn't
 */
public record Drafted(
        LocalDate on,
        List<ItemDecision> decisions,
        long drafter,
        @Nullable Long checker,
        String interest,
        boolean legal,
        Place from,
        @Nullable Long endorser,
        @Nullable LocalDate checkedOn,
        @Nullable Long reviewer,
        @Nullable LocalDate approvedOn) {
    public Drafted {
        decisions = List.copyOf(decisions);
    }

    Drafted endorsed(long by) {
        return new Drafted(on, decisions, drafter, checker, interest, legal, from, by, checkedOn, reviewer, approvedOn);
    }

    Drafted checked(LocalDate day) {
        return new Drafted(on, decisions, drafter, checker, interest, legal, from, endorser, day, reviewer, approvedOn);
    }

    Drafted reviewed(long by) {
        return new Drafted(on, decisions, drafter, checker, interest, legal, from, endorser, checkedOn, by, approvedOn);
    }

    Drafted approved(LocalDate day) {
        return new Drafted(on, decisions, drafter, checker, interest, legal, from, endorser, checkedOn, reviewer, day);
    }
}
